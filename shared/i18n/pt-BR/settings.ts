import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { capitalize, formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, locale, nameList, number, plan } from "./core.ts";

const what = { metadata: "os metadados", "in-app-data": "os dados no app" } as const;
const given = { metadata: "com metadados", "in-app-data": "com conteúdo" } as const;

function count(value: number, of: "spaces" | "apps"): string {
  const nouns = { spaces: ["espaço", "espaços"], apps: ["app", "apps"] } as const;
  return `${number.format(value)} ${nouns[of][value === 1 ? 0 : 1]}`;
}

function becomes(move: Move, who: string, data: string, one: boolean): string {
  const will = one ? "contribuirá" : "contribuirão";
  const before = `não se sabe se antes ${one ? "contribuía" : "contribuíam"}`;
  switch (move) {
    case "stops":
      return `${who} ${one ? "deixa" : "deixam"} de contribuir ${data}`;
    case "starts":
      return `${who} ${one ? "passa" : "passam"} a contribuir ${data}`;
    case "nowOut":
      return `${who} não ${will} ${data}; ${before}`;
    case "nowIn":
      return `${who} ${will} ${data}; ${before}`;
    case "unknown":
      return `Não se sabe se ${who} ${will} ${data}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; ${number.format(goesOn)} ${goesOn === 1 ? "continua" : "continuam"}`;
  if (move === "starts" && staysOut > 0)
    return `; ${number.format(staysOut)} ${staysOut === 1 ? "fica" : "ficam"} de fora`;
  return "";
}

const change: ChangeMessages = {
  question: (dataType, value) => `${value === "on" ? "Ativar" : "Desativar"} ${what[dataType]}?`,
  ask: (change) => `${capitalize(change, locale)}?`,
  confirm: (value) => (value === "on" ? "Ativar" : "Desativar"),
  cancel: "Cancelar",
  save: "Salvar",
  saving: "Salvando…",
  saved: (done) => `Salvo: ${done}.`,
  undo: "Desfazer",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = count(total, of);
    const who = value === total ? all : `${number.format(value)} de ${all}`;
    return `${becomes(move, who, given[dataType], value === 1)}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const data = given[dataType];
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "tudo o que segue a configuração da organização";
    return `${capitalize(becomes(move, who, data, true), locale)}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const content = dataType === "in-app-data";
    const data = content ? "O conteúdo contribuído" : "Os metadados contribuídos";
    const if_ = certain ? "" : ", se houver,";
    return `${data}${if_} ${content ? "deve" : "devem"} ser ${content ? "removido" : "removidos"} até ${removeBy}, e os modelos retreinados até ${retrainBy}.`;
  },
  aggregateRetention: (until) => `As estatísticas já geradas podem ser mantidas até ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `Supõe-se que a remoção que começou antes continua: ${dataType === "metadata" ? what.metadata : "o conteúdo"} até ${removeBy}, modelos retreinados até ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Os metadados continuam contribuídos: o plano ${core.plan[plan]} os bloqueia.`
      : "Os metadados ficam como estão.",
  nothingChanges: "Nada do que é contribuído muda.",
  shift: ({ effect, becomes, count }) => {
    const one = count === 1;
    const noun = `${number.format(count)} ${effect === "include" ? "inclus" : "exclus"}${one ? "ão" : "ões"}`;
    if (becomes === "apply") return `${noun} ${one ? "volta" : "voltam"} a valer.`;
    return `${noun} ${one ? "fica guardada" : "ficam guardadas"}, sem efeito por enquanto.`;
  },
  conflictTitle: "Alguém mudou as configurações há um instante",
  conflictText:
    "Sua mudança ainda não foi salva e está abaixo. Compare as duas; depois revise a sua de novo e salve.",
  conflictTheirs: "Salvo agora",
  conflictYours: "Sua mudança",
  exceptionCount: (exceptions) =>
    `${number.format(exceptions)} ${exceptions === 1 ? "exceção" : "exceções"}`,
  request: (change, organization) =>
    `Poderia mudar as configurações de contribuição de dados de ${organization}? O que eu gostaria: ${change}.`,
  copy: "Copiar uma mensagem para o administrador",
  copied: "Copiado",
  keepMine: "Revisar a minha de novo",
  takeTheirs: "Descartar a minha",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} conforme o plano`
        : `${core.dataType[dataType]}: ${value === "on" ? "ativados" : "desativados"}`,
    add: (effect, target) => `${effect === "include" ? "incluir" : "excluir"} ${target}`,
    remove: (target) => `remover a exceção de ${target}`,
    confirm: "confirmar que o console do fornecedor mostra as configurações",
    discard: "descartar a mudança decidida",
    several: (did, names, count) => {
      const all = number.format(count);
      const done = {
        include: `incluir ${all}`,
        exclude: `excluir ${all}`,
        remove: `remover ${all} exceções`,
      };
      return `${done[did]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    "organization-admin-required": {
      title: "Só administradores da organização podem mudar isto",
      text: "Nada foi mudado. Envie ao seu administrador o que gostaria de mudar.",
    },
    "revision-conflict": {
      title: "Alguém mudou as configurações há um instante",
      text: "As suas estão abaixo; compare e salve de novo.",
    },
    "change-rejected": { title: "Esta mudança não é possível", text: "Nada foi mudado." },
    "body-too-large": {
      title: "Demais de uma vez",
      text: "Nada foi mudado. Salve menos exceções por vez.",
    },
    prevented: {
      title: "Esta página não permitiu salvar",
      text: "Nada foi mudado. Sua mudança continua aberta aqui.",
    },
  },
  violation: {
    "organization-excluded":
      "Esta organização não faz parte da contribuição de dados e não tem configurações.",
    "no-active-plan":
      "Nenhum app da organização está ativo, então nenhum plano lhe dá configurações.",
    "metadata-locked-by-plan": "O plano decide sobre os metadados; só o Enterprise pode mudá-los.",
    "platform-app-not-selectable":
      "Apps de plataforma seguem a organização e não podem ser tratados à parte.",
    "not-covered": "Não tem configuração de contribuição de dados.",
    "target-unknown": "Não está mais na organização.",
    "setting-unknown":
      "Não se sabe se os dados no app estão ativados, então nenhuma exceção se encaixa.",
    "exception-effect-mismatch":
      "Com os dados no app ativados só cabem exclusões; desativados, só inclusões.",
    "duplicate-exception": "Já está na lista.",
    "exception-not-found": "Não está mais na lista.",
    "settings-in-force-here":
      "As configurações valem aqui, então não há nada a confirmar nem a descartar.",
    "nothing-decided": "Não há mudança decidida para descartar.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "o uso começa";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "uma avaliação termina"
        : `a avaliação do ${plan[cause.plan]} termina`;
    case "deleted":
      return "um site, app ou conector é excluído";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "metadados e conteúdo serão contribuídos.",
  "metadata-only": "os metadados serão contribuídos, o conteúdo não.",
  "in-app-only": "o conteúdo será contribuído, os metadados não.",
  none: "nada será contribuído.",
  "not-eligible": "nada daqui fará parte da contribuição de dados.",
  "metadata-yes": "os metadados serão contribuídos; do conteúdo não se sabe.",
  "metadata-no": "os metadados não serão contribuídos; do conteúdo não se sabe.",
  "in-app-yes": "o conteúdo será contribuído; dos metadados não se sabe.",
  "in-app-no": "o conteúdo não será contribuído; dos metadados não se sabe.",
  unknown: "não se sabe se haverá dados contribuídos.",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
  title: "Exceções",
  intro: {
    on: "Os dados no app estão ativados. O conteúdo é contribuído, exceto o do que está excluído aqui.",
    off: "Os dados no app estão desativados. Só o conteúdo do que está incluído aqui é contribuído.",
    unknown:
      "Não se sabe se os dados no app estão ativados; por enquanto não é possível adicionar exceções.",
  },
  search: "Buscar um espaço, app ou conector",
  searchHint: "Nome ou chave",
  site: "Site",
  app: "App",
  show: "Mostrar",
  all: "Todos",
  view: { all: "Tudo", excepted: "Com exceção", waiting: "Sem efeito agora" },
  count: (found, exceptions) =>
    `Resultados: ${number.format(found)}; com exceção: ${number.format(exceptions)}`,
  noMatch: "Nada encontrado.",
  byKey: "pela chave; não está em nenhuma lista",
  offered: "não está na lista: adicionar pela chave",
  effect: { include: "incluído", exclude: "excluído" },
  withApp: { include: "incluído com o app", exclude: "excluído com o app" },
  waits: { include: "incluído, sem efeito agora", exclude: "excluído, sem efeito agora" },
  waiting: {
    include:
      "As inclusões não têm efeito agora; ficam guardadas e valem enquanto os dados no app estiverem desativados.",
    exclude:
      "As exclusões não têm efeito agora; ficam guardadas e valem enquanto os dados no app estiverem ativados.",
  },
  wholeApp: "app inteiro",
  connector: "conector",
  unlisted: "não está na organização agora",
  remove: "Remover",
  keep: "Manter",
  removeLabel: (target, how) => `Remover a exceção de ${target} (${how})`,
  allShown: {
    tick: "Marcar tudo o que é mostrado",
    untick: "Desmarcar tudo o que é mostrado",
    remove: "Remover tudo o que é mostrado",
    keep: "Manter tudo o que é mostrado",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "a incluir" : "a excluir";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} a desfazer`] : []),
    ];
    return `${parts.join(", ")}; ainda não salvo.`;
  },
  full: (most) => `Uma mudança comporta ${number.format(most)}: as outras ficam para a próxima.`,
  clear: "Desmarcar",
  review: "Revisar",
};

const history: HistoryMessages = {
  title: "Histórico",
  loading: "Carregando o histórico…",
  failed: "Não foi possível carregar o histórico. Nada se perdeu; tente mais tarde.",
  none: "Nada foi mudado ainda.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "sites, apps e espaços atualizados",
  filter: "Buscar por pessoa ou mudança",
  older: "Mostrar entradas mais antigas",
  exportJson: "Salvar como JSON, para conferir a cadeia",
  exportCsv: "Salvar como CSV",
  noMatch: "Nada encontrado.",
  csvColumns: [
    "sequência",
    "data",
    "id do autor",
    "nome",
    "o quê",
    "mudança (JSON)",
    "revisão",
    "hash anterior",
    "hash",
  ],
};

function spaces(count: number): string {
  return `${number.format(count)} ${count === 1 ? "espaço" : "espaços"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, não se sabe`;
  const known = `${number.format(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${number.format(unknown)} não se sabe` : known;
}

const coverage: CoverageMessages = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} não se sabe se contribuem com conteúdo.`;
    const known = `${number.format(yes)} de ${spaces(total)} ${yes === 1 ? "contribui" : "contribuem"} com conteúdo`;
    return unknown > 0 ? `${known}; de ${number.format(unknown)} não se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Os metadados de todos os espaços são contribuídos.",
    no: "Os metadados de nenhum espaço são contribuídos.",
    unknown: "Não se sabe se os metadados são contribuídos.",
  },
  by: { apps: "Por app", sites: "Por site" },
  showAll: (sites) => `Mostrar os ${number.format(sites)} sites`,
  none: "Nenhum espaço está listado. As configurações valem para eles mesmo assim; serão contados aqui quando o serviço conectado listar os espaços dos seus apps.",
  table: "Ver como tabela",
  column: { apps: "Aplicativo", sites: "Endereço", total: "Espaços" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "dia da exclusão",
  removeBy: "último dia para a remoção",
  retrainBy: "último dia para retreinar os modelos",
  aggregatesUntil: "último dia em que as estatísticas podem ser mantidas",
};

const dates: DatesMessages = {
  title: "Datas",
  loading: "Carregando as datas…",
  failed: "Não foi possível carregar as datas. Elas valem mesmo assim.",
  none: "Nenhuma data corre agora. Depois de uma desativação ou exclusão, aqui se vê até quando os dados contribuídos são removidos e os modelos retreinados.",
  step: {
    "opt-out": "Desativado",
    deleted: "Excluído",
    removeBy: "Dados removidos até",
    retrainBy: "Modelos retreinados até",
    aggregatesUntil: "Estatísticas mantidas até",
  },
  today: "Hoje",
  wholeOrganization: "toda a organização",
  wholeApp: (app) => `todo o ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadados" : "Conteúdo"}: ${nameList(names, more)}`,
  maybeContributed: "Não se sabe se foi contribuído; se foi, estas datas valem.",
  contributedAgain: "Voltou a ser contribuído. Supõe-se que a remoção iniciada continua.",
  assumed: "Supõe-se que as datas dos metadados sejam as mesmas do conteúdo.",
  showAll: (count) => `Mostrar tudo (${number.format(count)})`,
  table: "Ver como tabela",
  column: { about: "O quê", startedAt: "Desde" },
  save: "Salvar as datas em um calendário",
  notSaved: "Não foi possível criar o arquivo. Verifique a conexão e tente de novo.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "Como os dados contribuídos são protegidos",
  columns: ["Medida", "Abrange", "Nesta organização"],
  covers: { both: "Metadados e dados no app", "in-app-data": "Só dados no app" },
  safeguard: {
    "de-identification": {
      title: "Desidentificação",
      text: "Nomes, e-mails e outros identificadores diretos são retirados e os dados agregados antes do uso.",
    },
    access: {
      title: "Acesso e finalidade",
      text: "A equipe do fornecedor acessa os dados só para fins aprovados.",
    },
    encryption: {
      title: "Criptografia",
      text: "Criptografados em repouso e no caminho por redes públicas.",
    },
    residency: {
      title: "Residência de dados",
      text: "A residência vale para os dados no app contribuídos, não para o que foi desidentificado e agregado por cliente.",
    },
    retention: {
      title: "Remoção após desativar",
      text: `Os dados contribuídos são removidos em ${removal.days} dias e os modelos retreinados em ${retraining.days}; estatísticas desidentificadas geradas com eles podem ser mantidas por até ${aggregates.years} anos.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Fontes:",
  noResidency: "Nenhuma residência é indicada",
  noObligations: "Nada a remover no momento",
  running: (count, next) =>
    count === 1
      ? `1 remoção em curso; a próxima data é ${next}.`
      : `${number.format(count)} remoções em curso; a próxima data é ${next}.`,
  loading: "Carregando…",
  failed: "Não foi possível carregar o que deve ser removido. Tente mais tarde.",
};

/** Brazilian Portuguese. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
