import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "pt-BR";

export const number = new Intl.NumberFormat(locale);

/** "A, B e mais 3". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `mais ${number.format(more)}`] : list, locale);
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "desconhecido",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "a hospedagem comercial",
    government: "a Government Cloud",
    isolated: "a Isolated Cloud",
    unknown: "uma hospedagem desconhecida",
  },
  compliance: {
    "customer-managed-keys": "chaves gerenciadas pelo cliente",
    hipaa: "requisitos da HIPAA",
    "regulated-sector": "seu setor regulado",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `o plano ${plan[known]}` : "qualquer plano possível";
}

function exceptionWords({ exception, app }: Reason): string {
  const did = exception?.effect === "include" ? "incluiu" : "excluiu";
  if (exception?.kind === "connector") return `um administrador ${did} este conector`;
  if (exception?.kind === "app") return `um administrador ${did} todo o ${app}`;
  return `um administrador ${did} este espaço`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `organizações que usam ${names.hosting[about.hosting]} ficam de fora`;
    case "compliance-excluded":
      return `fica de fora por causa de ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}`;
    case "not-covered":
      return about.app === undefined
        ? "este conector não tem configuração de contribuição de dados"
        : `${about.app} não tem configuração de contribuição de dados`;
    case "place-unknown":
      return "o que se sabe da organização não inclui este site ou app";
    case "deleted":
      return "foi excluído da organização";
    case "no-active-plan":
      return "nenhum app da organização está ativo";
    case "plan-lock":
      return `${planWords(about)} sempre contribui com metadados`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `um administrador os ${about.setting === "on" ? "ativou" : "desativou"} para a organização`
        : "um administrador escolheu assim para a organização";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `${about.setting === "on" ? "ativados" : "desativados"} por padrão: assim é com ${planWords(about)}`
        : `é o padrão com ${planWords(about)}`;
    case "not-yet-effective":
      return `o uso começa em ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "é igual com todo plano e toda configuração possíveis";
    case "plan-unknown":
      return "o plano não é conhecido";
    case "setting-unknown":
      return "a configuração da organização não é conhecida";
    case "place-ambiguous":
      return "este endereço não mostra o espaço nem o app";
    case "eligibility-unknown":
      return "não se sabe se a organização fica de fora";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "Os metadados e o conteúdo desta página são contribuídos",
    "metadata-only": "Os metadados desta página são contribuídos, o conteúdo não",
    "in-app-only": "O conteúdo desta página é contribuído, os metadados não",
    none: "Nada desta página é contribuído",
    "not-eligible": "Esta página não faz parte da contribuição de dados",
    unknown: "Não se sabe se esta página é contribuída",
  },
  organizationSummary: {
    all: "Metadados e conteúdo são contribuídos.",
    "metadata-only": "Os metadados são contribuídos, o conteúdo não.",
    "in-app-only": "O conteúdo é contribuído, os metadados não.",
    none: "Nada é contribuído.",
    "not-eligible": "Esta organização não faz parte da contribuição de dados.",
    unknown: "Não se sabe se há dados contribuídos.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}, salvo ${number.format(count)} ${count === 1 ? "exceção" : "exceções"}.`,
  state: {
    yes: "contribuído",
    no: "não contribuído",
    unknown: "não se sabe",
    "not-part": "não faz parte",
  },
  dataType: { metadata: "Metadados", "in-app-data": "Dados no app" },
  dataTypeIs: {
    metadata: "Sinais sobre o conteúdo: legibilidade, pontos de história, datas de sprint.",
    "in-app-data": "O que as pessoas escrevem: títulos, descrições, comentários, texto de páginas.",
  },
  plan,
  reason,
  note: {
    "choice-dormant":
      "Um administrador escolheu desativar; a escolha vale quando o plano permitir.",
    "exceptions-dormant": "Uma exceção para este lugar está guardada, mas não se aplica agora.",
    "change-decided":
      "Uma mudança foi decidida; ela vale quando o console do fornecedor a mostrar.",
  },
  on: "Ativados",
  off: "Desativados",
  locked: "bloqueados",
  notSavedYet: "ainda não salvo",
  notKnown: "Não se sabe",
  title: "Contribuição de dados",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · nenhum plano ativo`;
    return known === "unknown" ? `${name} · plano desconhecido` : `${name} · plano ${plan[known]}`;
  },
  loading: "Carregando as configurações…",
  genericError: "Algo deu errado. Nada do que foi salvo se perdeu; tente mais tarde.",
  readOnly: "Só administradores da organização podem mudar estas configurações.",
  excluded: "As configurações não estão disponíveis para esta organização.",
  planNotKnown:
    "O plano desta organização não é conhecido. No Free, Standard e Premium os metadados sempre são contribuídos; só no Enterprise podem ser desativados, assim que o plano for conhecido aqui.",
  followPlan: "Voltar a seguir o plano",
  manageExceptions: "Gerenciar exceções",
  showExceptions: "Mostrar exceções",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "Incluídos" : "Excluídos"}: ${nameList(list, more)}`,
  exceptionsWait: (count) =>
    `${number.format(count)} ${count === 1 ? "exceção" : "exceções"} sem efeito agora`,
  notAffiliated: "O Contribution Lens não é afiliado à Atlassian.",
  unavailable: "não foi possível ler as configurações",
  notInOrganization: (organization) => `esta página não pertence a nenhum site de ${organization}`,
  error: {
    unauthenticated: {
      title: "Você saiu da sua conta",
      text: "O serviço de configurações não aceitou o login. Entre de novo; nada se perdeu.",
    },
    "organization-not-found": {
      title: "Sem acesso a esta organização",
      text: "O serviço de configurações não a tem, ou não para esta conta. Peça acesso ao seu administrador.",
    },
    "not-found": {
      title: "Não há serviço de configurações neste endereço",
      text: "Ele respondeu, mas não como um serviço de configurações. Verifique o endereço.",
    },
    unreachable: {
      title: "O serviço de configurações não pode ser alcançado",
      text: "Nada do que foi salvo se perdeu. Verifique a conexão e tente de novo.",
    },
    "invalid-response": {
      title: "O serviço de configurações deu uma resposta que não se pode ler",
      text: "Quem opera o serviço pode achar a falha.",
    },
    "unexpected-status": {
      title: "O serviço de configurações tem uma falha",
      text: "Nada do que foi salvo se perdeu. Tente mais tarde.",
    },
  },
  retry: "Tentar de novo",
  lastKnown: (age) => `Confirmado pela última vez ${age}. Pode ter mudado desde então.`,
};

function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}

/** Brazilian Portuguese. */
const brazilian: Language = {
  locale: "pt-BR",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default brazilian;
