import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "Exceções",
  column: { exception: "Exceção", content: "Conteúdo" },
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
  view: { all: "Tudo", excepted: "Com exceção", dormant: "Sem efeito agora" },
  count: (found, exceptions) =>
    `Resultados: ${format.number(found)}; com exceção: ${format.number(exceptions)}`,
  noMatch: "Nada encontrado.",
  byKey: "adicionado pela chave; não está em nenhuma lista",
  suggested: "não está na lista: adicionar pela chave",
  effect: { include: "incluído", exclude: "excluído" },
  withApp: { include: "incluído com o app", exclude: "excluído com o app" },
  dormant: { include: "incluído, sem efeito agora", exclude: "excluído, sem efeito agora" },
  dormantHint: {
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
    select: "Marcar tudo o que é mostrado",
    deselect: "Desmarcar tudo o que é mostrado",
    remove: "Remover tudo o que é mostrado",
    keep: "Manter tudo o que é mostrado",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "a incluir" : "a excluir";
    const parts = [
      ...(add > 0 ? [`${format.number(add)} ${done}`] : []),
      ...(remove > 0 ? [`${format.number(remove)} a remover`] : []),
    ];
    return `${parts.join(", ")}; ainda não salvo.`;
  },
  tooMany: (most) =>
    `Você pode salvar ${format.number(most)} exceções de uma vez; as outras continuam marcadas.`,
  clear: "Desmarcar",
  review: "Revisar",
  close: "Fechar",
};

const history: HistoryMessages = {
  title: "Histórico",
  loading: "Carregando o histórico…",
  failed: "Não foi possível carregar o histórico. Nada se perdeu; tente mais tarde.",
  none: "Nada foi mudado ainda.",
  entry: (actor, change) => `${actor}: ${change}`,
  decided: (change) => `decidido: ${change}`,
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
  return `${format.number(count)} ${count === 1 ? "espaço" : "espaços"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, não se sabe`;
  const known = `${format.number(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${format.number(unknown)} não se sabe` : known;
}

const coverage: CoverageMessages = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} não se sabe se contribuem com conteúdo.`;
    const known = `${format.number(yes)} de ${spaces(total)} ${yes === 1 ? "contribui" : "contribuem"} com conteúdo`;
    return unknown > 0 ? `${known}; de ${format.number(unknown)} não se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Os metadados de todos os espaços são contribuídos.",
    no: "Os metadados de nenhum espaço são contribuídos.",
    unknown: "Não se sabe se os metadados são contribuídos.",
  },
  by: { apps: "Por app", sites: "Por site" },
  showAll: (sites) => `Mostrar os ${format.number(sites)} sites`,
  none: "Nenhum espaço está listado. As configurações valem para os espaços mesmo assim; eles serão contados aqui quando o serviço conectado listar os dos seus apps.",
  table: "Ver como tabela",
  column: { apps: "App", sites: "Site", total: "Espaços" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "dia da exclusão",
  removeBy: "último dia para a remoção",
  retrainBy: "último dia para retreinar os modelos",
  aggregatesUntil: "último dia em que as estatísticas podem ser mantidas",
};

const dates: DatesMessages = {
  title: "Datas",
  loading: "Carregando as datas…",
  failed: "Não foi possível carregar as datas. Elas valem mesmo assim.",
  none: "Nada pendente agora. Depois de uma desativação ou exclusão, veja aqui até quando, segundo a imprensa, os dados contribuídos são removidos e os modelos, retreinados.",
  dateLabel: {
    "opt-out": "Desativado",
    deleted: "Excluído",
    removeBy: "Dados removidos até",
    retrainBy: "Modelos retreinados até",
    aggregatesUntil: "Estatísticas mantidas até",
  },
  wholeOrganization: "toda a organização",
  wholeApp: (app) => `todo o ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadados" : "Conteúdo"}: ${nameList(names, more)}`,
  maybeContributed: "Não se sabe se foi contribuído; se foi, estas datas valem.",
  contributedAgain: "Voltou a ser contribuído. Supõe-se que a remoção iniciada continua.",
  pending:
    "O que foi decidido ainda não inicia nenhum prazo. Os prazos começam quando a configuração no Atlassian Administration é confirmada.",
  counted: "Contado a partir da confirmação da configuração no Atlassian Administration.",
  reported: "Os prazos de remoção e retreinamento são informados segundo a imprensa.",
  assumed: "Supõe-se que as datas dos metadados sejam as mesmas do conteúdo.",
  showAll: (count) => `Mostrar tudo (${format.number(count)})`,
  table: "Ver como tabela",
  column: { about: "O quê", startedAt: "Desde" },
  save: "Salvar as datas em um calendário",
  notSaved: "Não foi possível criar o arquivo. Verifique a conexão e tente de novo.",
  event: (date, about) => `${core.title}: ${calendarDay[date]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "Como os dados contribuídos são protegidos",
  columns: ["Medida", "Abrange", "Nesta organização"],
  covers: { both: "Metadados e dados no app", "in-app-data": "Só dados no app" },
  safeguard: {
    "de-identification": {
      title: "Desidentificação",
      text: "Antes do uso, nomes, endereços de e-mail e outros identificadores diretos são retirados e os dados são agregados.",
    },
    access: {
      title: "Acesso e finalidade",
      text: "A equipe do fornecedor acessa os dados só para fins aprovados.",
    },
    encryption: {
      title: "Criptografia",
      text: "Os dados são criptografados em repouso e em trânsito por redes públicas.",
    },
    residency: {
      title: "Residência de dados",
      text: "A residência vale para os dados no app contribuídos, não para o que foi desidentificado e agregado por cliente.",
    },
    retention: {
      title: "Remoção após desativar",
      text: `Segundo a imprensa, os dados contribuídos são removidos em até ${removal.days} dias e os modelos são retreinados em até ${retraining.days}; estatísticas desidentificadas geradas com eles podem ser mantidas por até ${aggregates.years} anos.`,
    },
  },
  residency: format.list,
  eachOrganization:
    "Cada organização de uma empresa tem suas próprias configurações e seu próprio plano mais alto.",
  sources: "Fontes:",
  noResidency: "Nenhuma residência é indicada",
  noObligations: "Nada a remover no momento",
  running: (count, next) =>
    count === 1
      ? `1 remoção em curso; a próxima data é ${next}.`
      : `${format.number(count)} remoções em curso; a próxima data é ${next}.`,
  loading: "Carregando…",
  failed: "Não foi possível carregar o que deve ser removido. Tente mais tarde.",
};

/** Brazilian Portuguese. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
