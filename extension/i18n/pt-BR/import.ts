import { format } from "../../../shared/i18n/pt-BR/core.ts";
import type { ImportMessages } from "../import-messages.ts";

const APPS = { one: "{count} app", other: "{count} apps" } as const;
const READ = { one: "{count} app lido", other: "{count} apps lidos" } as const;
const SITES = { one: "{count} site", other: "{count} sites" } as const;

/** Brazilian Portuguese. */
export const adminImport: ImportMessages = {
  method: "Importar da API de administração da Atlassian",
  key: "Chave de API da organização",
  keyHint:
    "Um administrador da organização a cria no Atlassian Administration, com ou sem escopos. Ela vai só para api.atlassian.com, só para esta importação, e não é salva. O Contribution Lens não é afiliado à Atlassian.",
  organizationId: "ID da organização, ou um endereço do Atlassian Administration",
  organizationIdHint:
    "Esta chave não pode listar sua organização. Abra o Atlassian Administration e copie o endereço: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "Este texto não tem ID de organização. Copie um endereço como admin.atlassian.com/o/1234/overview.",
  read: "Ler",
  which: "Qual organização?",
  progress: (count, total) =>
    total === undefined
      ? format.plural(count, READ)
      : `${format.number(count)} de ${format.plural(total, READ)}`,
  stop: "Parar",
  resume: "Continuar",
  stopped: "Parado. O que foi lido ainda está aqui.",
  empty: "Esta organização não tem apps que esta chave possa ler.",
  found: (name, sites, apps) =>
    `${name}: ${format.plural(sites, SITES)}, ${format.plural(apps, APPS)}`,
  plansRead: (plans) => `Planos: ${plans}.`,
  hiddenEntries: (count) =>
    format.plural(count, {
      one: "{count} entrada não pôde ser lida por completo: falta o app ou o endereço. Ela conta como desconhecida.",
      other:
        "{count} entradas não puderam ser lidas por completo: falta o app ou o endereço. Elas contam como desconhecidas.",
    }),
  sandboxes: (count) =>
    format.plural(count, {
      one: "{count} destes apps está em um sandbox. Ele pertence à organização como os outros.",
      other:
        "{count} destes apps estão em um sandbox. Eles pertencem à organização como os outros.",
    }),
  siteless: (apps) => `Sem endereço próprio: ${apps}. Os planos deles também contam.`,
  policiesUnread:
    "As políticas não puderam ser lidas; por isso não se sabe se há requisitos da HIPAA. Talvez falte à chave o escopo de políticas.",
  hipaa: "Uma política da HIPAA está ativada. Organizações com requisitos da HIPAA ficam de fora.",
  dataUse: "O que a API diz sobre o uso dos dados",
  dataUseLine: (name, status, changed) =>
    changed === undefined ? `${name}: ${status}` : `${name}: ${status}, mudou em ${changed}`,
  dataUseHint:
    "A Atlassian não documenta o que isso significa; por isso não influi em nenhuma resposta.",
  questions: "O que a API não diz",
  plan: (apps) => `Plano de ${apps}`,
  conflicts: "A API diz algo diferente do que você informou",
  conflictsHint: "Escolha em cada caso qual valor vale.",
  conflict: {
    said: (value, day) => `Você informou ${value} em ${day}`,
    stored: (value) => `Salvo aqui: ${value}`,
    read: (value) => `A API da Atlassian diz ${value}`,
    shown: (value) => `O endereço mostra ${value}`,
  },
  keepAll: "Manter todos",
  takeAll: "Usar todos da API",
  chooseFirst: "Escolha primeiro um valor em cada caso.",
  changesTitle: (name) => `O que muda em ${name}`,
  noChanges: "Tudo está como antes.",
  change: { added: (name) => `Novo: ${name}`, gone: (name) => `Não está mais: ${name}` },
  renamed: (before, name) => `${before} agora se chama ${name}`,
  changed: (label, before, after) => `${label}: ${after} (antes ${before})`,
  unchangedHint: "O que você informou, as exceções e os espaços ficam como estavam.",
  continuesDescription: (name) =>
    `Toma o lugar de ${name} como você descreveu. O que você informou permanece.`,
  save: "Salvar",
  saved: (name) => `${name} foi salvo.`,
  spacesTitle: "Espaços e projetos",
  spacesHint:
    "Lidos com a sua própria sessão no site, só quando você clica no botão, para conhecer nomes e apps.",
  readSpaces: (host) => `Ler os espaços de ${host}`,
  spacesProgress: (count) => format.plural(count, { one: "{count} lido", other: "{count} lidos" }),
  spacesRead: (host, count) =>
    `${host}: ${format.plural(count, { one: "{count} espaço ou projeto salvo", other: "{count} espaços e projetos salvos" })}.`,
  spacesLeftOut: (count) =>
    format.plural(count, {
      one: "{count} entrada não pôde ser lida e foi omitida.",
      other: "{count} entradas não puderam ser lidas e foram omitidas.",
    }),
  listUnread: (product, reason) => `Não foi possível ler ${product}: ${reason}.`,
  listProblem: {
    forbidden: "você não tem acesso",
    missing: "não está neste site, ou você não tem acesso",
    busy: "está ocupado, tente de novo daqui a pouco",
    unreachable: "não há conexão",
    "unexpected-response": "a resposta tem um formato desconhecido",
  },
  error: {
    "bad-key": "A chave não foi aceita. Confira-a ou crie uma nova.",
    "not-admin":
      "A chave não pode ler isto. É preciso uma chave de API da organização de um administrador.",
    "not-found":
      "Com esta chave, essa organização não foi encontrada. Confira o ID da organização.",
    rejected: "A API não aceitou a solicitação. Nada mudou.",
    busy: "Solicitações demais, ou servidores ocupados. Continue daqui a pouco.",
    unreachable: "Não foi possível conectar. Verifique a conexão e continue.",
    "unexpected-response": "A resposta tem um formato desconhecido. Nada mudou.",
    "not-signed-in": "Você não entrou neste site. Entre lá e tente de novo.",
    "no-access":
      "Nem o Jira nem o Confluence puderam ser lidos. Verifique se você consegue abri-los nesse site.",
    "not-allowed": "A permissão para acessar este endereço foi negada. Nada mudou.",
  },
  facts: {
    hosting: "Hospedagem",
    compliance: "Requisitos de conformidade",
    metadata: "Metadados",
    "in-app-data": "Dados no app",
    exceptions: "Exceções",
    host: "Endereço",
    apps: "Apps",
    plan: "Plano",
    state: "Status",
    spaces: "Espaços",
  },
  states: { active: "ativo", trial: "em avaliação", inactive: "inativo", unknown: "não se sabe" },
  noCompliance: "nenhum",
  notKnown: "não se sabe",
  unidentifiedApp: "um app sem nome",
  withoutAddress: "Apps sem endereço",
  origins: "De onde vêm estes valores",
  originUnknown: "origem desconhecida",
  exceptions: (count) =>
    format.plural(count, { one: "{count} exceção", other: "{count} exceções" }),
  spaces: (count) => format.plural(count, { one: "{count} espaço", other: "{count} espaços" }),
  sameAddress: (host, first, second) =>
    `${host} é um endereço de ${first} e de ${second}. Vale para ${first}.`,
  sameKey: (key, first, second) =>
    `${key} corresponde a ${first} e a ${second}. Vale para ${first}.`,
};
