import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { capitalize } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, exceptionCount, format, nameList } from "./core.ts";

const DATA = { metadata: "os metadados", "in-app-data": "os dados no app" } as const;
const CONTRIBUTED_DATA = { metadata: "com metadados", "in-app-data": "com conteúdo" } as const;

function count(value: number, unit: "spaces" | "apps"): string {
  const nouns = { spaces: ["espaço", "espaços"], apps: ["app", "apps"] } as const;
  return `${format.number(value)} ${nouns[unit][value === 1 ? 0 : 1]}`;
}

function transitionText(transition: Transition, who: string, data: string, one: boolean): string {
  const will = one ? "contribuirá" : "contribuirão";
  const before = `não se sabe se antes ${one ? "contribuía" : "contribuíam"}`;
  switch (transition) {
    case "stops":
      return `${who} ${one ? "deixa" : "deixam"} de contribuir ${data}`;
    case "starts":
      return `${who} ${one ? "passa" : "passam"} a contribuir ${data}`;
    case "unknown-to-excluded":
      return `${who} não ${will} ${data}; ${before}`;
    case "unknown-to-contributed":
      return `${who} ${will} ${data}; ${before}`;
    case "unknown":
      return `Não se sabe se ${who} ${will} ${data}`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `; ${format.number(contributed)} ${contributed === 1 ? "continua" : "continuam"} contribuindo`;
  if (transition === "starts" && excluded > 0)
    return `; ${format.number(excluded)} ${excluded === 1 ? "continua" : "continuam"} sem contribuir`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) => `${value === "on" ? "Ativar" : "Desativar"} ${DATA[dataType]}?`,
  questionAbout: (change) => `${capitalize(change, "pt-BR")}?`,
  confirm: (value) => (value === "on" ? "Ativar" : "Desativar"),
  save: "Salvar",
  saving: "Salvando…",
  saved: (done) => `Salvo: ${done}.`,
  undo: "Desfazer",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const all = count(total, unit);
    const who = value === total ? all : `${format.number(value)} de ${all}`;
    return `${transitionText(transition, who, CONTRIBUTED_DATA[dataType], value === 1)}${unchangedText(transition, counts)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    const data = CONTRIBUTED_DATA[dataType];
    if (names.length > 0)
      return `${transitionText(transition, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "tudo o que segue a configuração da organização";
    return `${capitalize(transitionText(transition, who, data, true), "pt-BR")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const content = dataType === "in-app-data";
    const data = content ? "O conteúdo contribuído" : "Os metadados contribuídos";
    const if_ = certain ? "" : ", se houver,";
    return `${data}${if_} ${content ? "deve" : "devem"} ser ${content ? "removido" : "removidos"} até ${removeBy}, e os modelos retreinados até ${retrainBy}, segundo a imprensa.`;
  },
  aggregateRetention: (until) =>
    `Estatísticas desidentificadas geradas a partir desses dados podem ser mantidas até ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `Supõe-se que a remoção que começou antes continua: ${dataType === "metadata" ? DATA.metadata : "o conteúdo"} até ${removeBy}, modelos retreinados até ${retrainBy}, segundo a imprensa.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Os metadados continuam sendo contribuídos: o plano ${PLAN_NAMES[plan]} os bloqueia.`
      : "Os metadados ficam como estão.",
  nothingChanges: "O que é contribuído não muda.",
  activation: ({ effect, becomes, count }) => {
    const one = count === 1;
    const noun = `${format.number(count)} ${effect === "include" ? "inclus" : "exclus"}${one ? "ão" : "ões"}`;
    if (becomes === "active") return `${noun} ${one ? "volta" : "voltam"} a valer.`;
    return `${noun} ${one ? "fica guardada" : "ficam guardadas"}, sem efeito por enquanto.`;
  },
  conflictTitle: "Alguém mudou as configurações há um instante",
  conflictText:
    "Sua mudança ainda não foi salva e está abaixo. Compare as duas; depois revise a sua de novo e salve.",
  conflictTheirs: "Salvo agora",
  conflictYours: "Sua mudança",
  exceptionCount,
  request: (change, organization) =>
    `Você poderia mudar as configurações de contribuição de dados de ${organization}? O que eu gostaria: ${change}.`,
  copy: "Copiar uma mensagem para o administrador",
  copied: "Copiado",
  reviewMine: "Revisar a minha de novo",
  discardMine: "Descartar a minha",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `usar o padrão do plano para ${DATA[dataType]}`
        : `${value === "on" ? "ativar" : "desativar"} ${DATA[dataType]}`,
    add: (effect, target) => `${effect === "include" ? "incluir" : "excluir"} ${target}`,
    remove: (target) => `remover a exceção de ${target}`,
    several: (kind, names, count) => {
      const all = format.number(count);
      const done = {
        include: `incluir ${all} itens`,
        exclude: `excluir ${all} itens`,
        remove: `remover ${all} exceções`,
      };
      return `${done[kind]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
    confirm: "configurações confirmadas no Atlassian Administration",
    discard: "decisão descartada",
  },
  error: {
    unauthenticated: {
      title: "Sua sessão foi encerrada",
      text: "O serviço de configurações não aceitou o login. Entre de novo; nada se perdeu.",
    },
    "organization-not-found": {
      title: "Sem acesso a esta organização",
      text: "O serviço de configurações não a tem, ou esta conta não tem acesso. Fale com seu administrador.",
    },
    "not-found": {
      title: "Não há serviço de configurações neste endereço",
      text: "Algo respondeu, mas não é um serviço de configurações. Verifique o endereço.",
    },
    "invalid-response": {
      title: "Não foi possível ler a resposta do serviço de configurações",
      text: "Nada do que foi salvo se perdeu. Avise quem cuida do serviço.",
    },
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
      title: "Mudanças demais de uma vez",
      text: "Nada foi mudado. Salve menos exceções por vez.",
    },
    prevented: {
      title: "Esta página impediu que a mudança fosse salva",
      text: "Nada foi mudado. Sua mudança continua aberta aqui.",
    },
  },
  violation: {
    "organization-excluded":
      "Esta organização fica de fora da contribuição de dados e não tem configurações.",
    "no-active-plan":
      "Nenhum app da organização está ativo, então nenhum plano lhe dá configurações.",
    "metadata-locked-by-plan": "O plano bloqueia os metadados; só o Enterprise permite mudá-los.",
    "platform-app-not-selectable":
      "Apps de plataforma seguem a configuração da organização e não podem ter exceções.",
    "not-covered": "Não tem configuração de contribuição de dados.",
    "target-unknown": "Não está mais na organização.",
    "setting-unknown":
      "Não se sabe se os dados no app estão ativados, então não é possível adicionar exceções.",
    "exception-effect-mismatch":
      "Com os dados no app ativados só cabem exclusões; desativados, só inclusões.",
    "duplicate-exception": "Já está na lista.",
    "exception-not-found": "Não está mais na lista.",
    "settings-in-force-here":
      "Aqui as configurações valem na hora, então não há nada a confirmar ou descartar.",
    "nothing-decided": "Nada está decidido, então não há nada a descartar.",
  },
};

export const decision: DecisionMessages = {
  hint: "Você decide aqui; a configuração da Atlassian é alterada no Atlassian Administration, Security, Data contribution.",
  datesStart:
    "Os prazos de remoção começam com a confirmação; estas são as datas se ela fosse hoje.",
  decide: { on: "Decidir: ativar", off: "Decidir: desativar", other: "Decidir" },
  notInForce: "Decidido, ainda não está em vigor",
  by: (actor, age) => `Última decisão: ${actor}, ${age}.`,
  instruction: "Configure no Atlassian Administration > Security > Data contribution:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "o padrão do plano" : core[value]}`,
  exceptions: {
    include: "Incluir nas exceções:",
    exclude: "Excluir nas exceções:",
    remove: "Remover das exceções:",
  },
  copy: "Copiar",
  copyName: (name) => `Copiar ${name}`,
  openConsole: "Abrir o Atlassian Administration",
  done: "Está feito",
  discard: "Descartar",
  question: {
    confirm: "Isto está configurado no Atlassian Administration?",
    discard: "Descartar o que foi decidido?",
  },
  saved: {
    decided: (change) => `Decidido: ${change}. Ainda não está em vigor.`,
    confirm: "Em vigor: configuração confirmada no Atlassian Administration.",
    discard: "Descartado. O que está em vigor não muda.",
  },
  confirmed: (age) => `Confirmado pela última vez no Atlassian Administration ${age}.`,
  neverConfirmed: "Ninguém confirmou ainda que isto corresponde ao Atlassian Administration.",
  unconfirmed: "Ninguém confirma isto há 90 dias. Compare com o Atlassian Administration.",
  confirmUnchanged: "Verifiquei, continua assim",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "o uso começa";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "uma avaliação termina"
        : `a avaliação do ${PLAN_NAMES[cause.plan]} termina`;
    case "deleted":
      return "um site, app ou conector é excluído";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
  all: "metadados e conteúdo serão contribuídos.",
  "metadata-only": "os metadados serão contribuídos, o conteúdo não.",
  "in-app-only": "o conteúdo será contribuído, os metadados não.",
  none: "nada será contribuído.",
  "not-eligible": "nada daqui fará parte da contribuição de dados.",
  "metadata-yes": "os metadados serão contribuídos; quanto ao conteúdo, não se sabe.",
  "metadata-no": "os metadados não serão contribuídos; quanto ao conteúdo, não se sabe.",
  "in-app-yes": "o conteúdo será contribuído; quanto aos metadados, não se sabe.",
  "in-app-no": "o conteúdo não será contribuído; quanto aos metadados, não se sabe.",
  unknown: "não se sabe se haverá dados contribuídos.",
};

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}; ${SUMMARIES[summary]}`,
};
