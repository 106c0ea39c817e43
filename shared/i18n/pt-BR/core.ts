import type { CoreMessages } from "../core-messages.ts";
import { capitalize, createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("pt-BR");

/** Returns "A, B e mais 3". */
export function nameList(names: readonly string[], more: number): string {
  return format.list(more > 0 ? [...names, `mais ${format.number(more)}`] : names);
}

/** Returns "1 exceção", "2 exceções"; 0 is singular. */
export function exceptionCount(count: number): string {
  return format.plural(count, { one: "{count} exceção", other: "{count} exceções" });
}

export const core: CoreMessages = {
  title: "Contribuição de dados",
  summary: {
    all: "Os metadados e o conteúdo desta página são contribuídos",
    "metadata-only": "Os metadados desta página são contribuídos, o conteúdo não",
    "in-app-only": "O conteúdo desta página é contribuído, os metadados não",
    none: "Nada desta página é contribuído",
    "not-eligible": "Esta página não faz parte da contribuição de dados",
    "metadata-yes": "Os metadados desta página são contribuídos. O conteúdo: não se sabe",
    "metadata-no": "Os metadados desta página não são contribuídos. O conteúdo: não se sabe",
    "in-app-yes": "O conteúdo desta página é contribuído. Os metadados: não se sabe",
    "in-app-no": "O conteúdo desta página não é contribuído. Os metadados: não se sabe",
    unknown: "Não se sabe se esta página é contribuída",
  },
  organizationSummary: {
    all: "Metadados e conteúdo são contribuídos.",
    "metadata-only": "Os metadados são contribuídos, o conteúdo não.",
    "in-app-only": "O conteúdo é contribuído, os metadados não.",
    none: "Nada é contribuído.",
    "not-eligible": "Esta organização não faz parte da contribuição de dados.",
    "metadata-yes": "Os metadados são contribuídos. Quanto ao conteúdo, não se sabe.",
    "metadata-no": "Os metadados não são contribuídos. Quanto ao conteúdo, não se sabe.",
    "in-app-yes": "O conteúdo é contribuído. Quanto aos metadados, não se sabe.",
    "in-app-no": "O conteúdo não é contribuído. Quanto aos metadados, não se sabe.",
    unknown: "Não se sabe se há dados contribuídos.",
  },
  partly: (metadata, yes, total) => {
    const part = `de ${format.number(yes)} de ${format.number(total)} espaços`;
    if (metadata === "yes") return `Os metadados são contribuídos, e o conteúdo ${part}.`;
    if (metadata === "no") return `O conteúdo ${part} é contribuído, os metadados não.`;
    return `O conteúdo ${part} é contribuído. Quanto aos metadados, não se sabe.`;
  },
  contentExceptions: (count) => `O conteúdo tem ${exceptionCount(count)}.`,
  state: {
    yes: "contribuído",
    no: "não contribuído",
    unknown: "não se sabe",
    "not-part": "não faz parte",
  },
  dataType: { metadata: "Metadados", "in-app-data": "Dados no app" },
  dataTypeDescription: {
    metadata:
      "Atributos do conteúdo, como pontos de história e índices de legibilidade, e padrões comuns em pesquisas, no Rovo Chat e na configuração.",
    "in-app-data": "O que as pessoas escrevem: títulos, descrições, comentários, texto de páginas.",
  },
  reasons: {
    templates: {
      "hosting-government": "organizações na Atlassian Government Cloud ficam de fora",
      "hosting-isolated": "organizações na Atlassian Isolated Cloud ficam de fora",
      "compliance-excluded": "a organização fica de fora por causa de {compliance}",
      "app-not-covered": "{app} não tem configuração de contribuição de dados",
      "connector-not-covered": "este conector não tem configuração de contribuição de dados",
      "place-unknown": "este site, app ou conector não está listado na organização",
      deleted: "o site, o app ou o conector foi excluído",
      "no-active-plan": "a organização não tem nenhum app ativo",
      "plan-lock": "o plano {plan} sempre contribui com metadados",
      "plan-lock-any": "qualquer plano possível sempre contribui com metadados",
      "plan-lock-unknown":
        "o plano não é conhecido. Free, Standard e Premium sempre contribuem com metadados; só o Enterprise permite desativá-los",
      "exception-include-space": "um administrador incluiu este espaço",
      "exception-include-app": "um administrador incluiu todo o {app}",
      "exception-include-connector": "um administrador incluiu este conector",
      "exception-exclude-space": "um administrador excluiu este espaço",
      "exception-exclude-app": "um administrador excluiu todo o {app}",
      "exception-exclude-connector": "um administrador excluiu este conector",
      "organization-choice-on": "um administrador os ativou para a organização",
      "organization-choice-off": "um administrador os desativou para a organização",
      "plan-default-on": "ativados por padrão no plano {plan}",
      "plan-default-on-any": "ativados por padrão em qualquer plano possível",
      "plan-default-off": "desativados por padrão no plano {plan}",
      "plan-default-off-any": "desativados por padrão em qualquer plano possível",
      "not-yet-effective": "o uso começa em {date}",
      "settled-either-way": "é igual em todos os casos possíveis",
      "plan-unknown": "o plano não é conhecido",
      "state-unknown": "não se sabe se o app {app} está ativo",
      "setting-unknown": "a configuração da organização não é conhecida",
      "space-ambiguous": "este endereço não mostra o espaço",
      "app-ambiguous": "este endereço não mostra o app nem o espaço",
      "hosting-unknown": "a hospedagem da organização não é conhecida",
      "compliance-unknown": "os requisitos de conformidade da organização não são conhecidos",
      "eligibility-unknown":
        "a hospedagem e os requisitos de conformidade da organização não são conhecidos",
    },
    compliance: {
      "customer-managed-keys": "chaves gerenciadas pelo cliente",
      hipaa: "requisitos da HIPAA",
      "regulated-sector": "seu setor regulado",
    },
    withSpaces: "{reason}; {spaces}",
    spaces: {
      include: {
        counted: { one: "{count} espaço está incluído", other: "{count} espaços estão incluídos" },
        ofTotal: {
          one: "{count} de {total} espaços está incluído",
          other: "{count} de {total} espaços estão incluídos",
        },
      },
      exclude: {
        counted: { one: "{count} espaço está excluído", other: "{count} espaços estão excluídos" },
        ofTotal: {
          one: "{count} de {total} espaços está excluído",
          other: "{count} de {total} espaços estão excluídos",
        },
      },
    },
  },
  note: {
    "choice-dormant":
      "Um administrador escolheu desativar; a escolha vale quando o plano permitir.",
    "exceptions-dormant": "Uma exceção para este lugar está guardada, mas não tem efeito agora.",
    "change-decided": "Há uma mudança decidida que ainda não está em vigor.",
  },
  on: "Ativados",
  off: "Desativados",
  locked: "bloqueados",
  notSavedYet: "ainda não salvo",
  notKnown: "Não se sabe",
  decided: {
    label: "decidido",
    value: {
      on: "Decidido: ativados. Ainda não está em vigor.",
      off: "Decidido: desativados. Ainda não está em vigor.",
      default: "Decidido: o padrão do plano. Ainda não está em vigor.",
    },
    exceptions: (added, removed) =>
      `Decidido: ${format.list([
        ...(added > 0 ? [`adicionar ${exceptionCount(added)}`] : []),
        ...(removed > 0 ? [`remover ${exceptionCount(removed)}`] : []),
      ])}. Ainda não está em vigor.`,
  },
  decidedChange: {
    on: "decidido: ativar, ainda não configurado na Atlassian",
    off: "decidido: desativar, ainda não configurado na Atlassian",
    "metadata-on": "decidido: ativar os metadados, ainda não configurado na Atlassian",
    "metadata-off": "decidido: desativar os metadados, ainda não configurado na Atlassian",
    "in-app-on": "decidido: ativar o conteúdo, ainda não configurado na Atlassian",
    "in-app-off": "decidido: desativar o conteúdo, ainda não configurado na Atlassian",
    other: "decidido: uma mudança, ainda não configurado na Atlassian",
  },
  unconfirmed: "sem confirmação há 90 dias",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · nenhum plano ativo`;
    return `${name} · plano ${plan === "unknown" ? "desconhecido" : PLAN_NAMES[plan]}`;
  },
  loading: "Carregando as configurações…",
  genericError: "Algo deu errado. Nada do que foi salvo se perdeu; tente mais tarde.",
  error: {
    unreachable: {
      title: "Não foi possível acessar o serviço de configurações",
      text: "Nada do que foi salvo se perdeu. Verifique a conexão e tente de novo.",
    },
    "unexpected-status": {
      title: "O serviço de configurações está com um problema",
      text: "Nada do que foi salvo se perdeu. Tente mais tarde.",
    },
  },
  notLoaded: {
    title: "Não foi possível carregar",
    text: "Verifique a conexão. O carregamento continua sozinho quando ela voltar.",
  },
  retry: "Tentar de novo",
  cancel: "Cancelar",
  lastKnown: (age) => `Confirmado pela última vez ${age}. Pode ter mudado desde então.`,
  readOnly: "Só administradores da organização podem mudar estas configurações.",
  excluded: "Por isso, não há nada a configurar aqui.",
  followPlan: "Usar o padrão do plano",
  manageExceptions: "Gerenciar exceções",
  showExceptions: "Mostrar exceções",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "Incluídos" : "Excluídos"}: ${nameList(names, more)}`,
  dormantExceptions: (count) => `${exceptionCount(count)} sem efeito agora`,
  notAiSwitch: "Esta não é a opção que desativa o Rovo ou os recursos de IA.",
  notAffiliated: "O Contribution Lens não é afiliado à Atlassian.",
  unavailable: "não foi possível ler as configurações",
  notInOrganization: (organization) => `esta página não pertence a nenhum site de ${organization}`,
};

/** Brazilian Portuguese. */
const brazilian: Language = {
  locale: "pt-BR",
  direction: "ltr",
  core,
  sentence: (phrase) => `${capitalize(phrase, "pt-BR")}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default brazilian;
