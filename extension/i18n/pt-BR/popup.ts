import { format } from "../../../shared/i18n/pt-BR/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

/** Brazilian Portuguese. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, definido pela política da sua organização",
      service: "{name}, serviço de configurações",
      discovered: "{name}, serviço de configurações anunciado pelo site",
      document: "{name}, documento importado",
      manual: "{name}, informado por você",
    },
    comma: ", ",
    unavailable: "sem resposta desde então",
    signedOut: "entre de novo",
    conflicting: "outra fonte diz outra coisa",
    unreadable:
      "Não foi possível ler os dados salvos deste espaço de trabalho, então nenhum status é mostrado.",
    neverRead:
      "Sua organização configurou este espaço de trabalho. Entre uma vez para ver as configurações dele.",
    changedTitle: "{name}: o que é contribuído mudou",
    comingTitle: "{name}: o que é contribuído vai mudar",
    summaryName: {
      all: "tudo",
      "metadata-only": "só metadados",
      "in-app-only": "só conteúdo",
      none: "nada",
      "not-eligible": "não faz parte",
      "metadata-yes": "metadados; conteúdo desconhecido",
      "metadata-no": "sem metadados; conteúdo desconhecido",
      "in-app-yes": "conteúdo; metadados desconhecidos",
      "in-app-no": "sem conteúdo; metadados desconhecidos",
      unknown: "não se sabe",
    },
  },
  otherSources: "Outra fonte diz outra coisa",
  notAtlassian: "Esta não é uma página da Atlassian.",
  notAtlassianHint:
    "Se mesmo assim ela for do seu espaço de trabalho, com um domínio da sua empresa ou um serviço de configurações, adicione o endereço dela.",
  pageWithoutSite:
    "Esta página é de uma organização inteira. Informe um dos sites dela para ver se as páginas dela contribuem com dados.",
  someSpace: "algum espaço",
  otherWays: "Outras formas de adicioná-la",
  answerKept: (host) =>
    `Sua resposta fica neste navegador, que depois pergunta se o selo pode ser mostrado em ${host}.`,
  uncheckablePage: "Não é possível verificar esta página.",
  hiddenAddress:
    "O navegador não mostra o endereço desta página. Se ela pertence ao seu espaço de trabalho, permita os sites dele.",
  allowSites: "Permitir os sites dos seus espaços de trabalho",
  addWorkspace: "Adicionar um espaço de trabalho",
  allSettings: "Todas as configurações",
  openSidePanel: "Abrir ao lado da página",
  storedSettings: {
    document: "Estas são as configurações do documento que você importou.",
    manual: "Estas são as configurações como você as descreveu.",
  },
  storedSettingsHint:
    "Conecte o serviço de configurações para mudá-las e ver as datas e o histórico.",
  origin: {
    read: {
      "admin-api": "lido da API da Atlassian, {day}",
      document: "do documento importado, {day}",
      site: "lido do site, {day}",
      address: "lido do endereço",
    },
    said: "informado por você, {day}",
    assumed: "suposto",
  },
  next: "A seguir",
  nothingComing: "Nenhuma mudança automática nos próximos 12 meses.",
  basis: "De onde vem isto",
  ruleSource: "Fonte:",
  unknownHint: {
    "place-unknown": "É preciso que conste na lista de sites e apps da organização.",
    "plan-unknown":
      "Qual é o plano mais alto? Free, Standard e Premium sempre contribuem com metadados.",
    "state-unknown":
      "O app está ativo, em avaliação ou não é mais usado? O plano dele conta enquanto ele estiver ativo ou em avaliação.",
    "setting-unknown": "A configuração está ativada ou desativada, ou ninguém escolheu?",
    "hosting-unknown":
      "A organização está na Atlassian Government Cloud ou na Isolated Cloud? Então fica de fora.",
    "compliance-unknown":
      "A organização tem chaves gerenciadas pelo cliente, requisitos da HIPAA ou um setor regulado? Então fica de fora.",
    "eligibility-unknown":
      "A organização está na Government Cloud ou na Isolated Cloud, ou tem chaves gerenciadas pelo cliente, requisitos da HIPAA ou um setor regulado? Então fica de fora.",
    "space-ambiguous":
      "Nem todos os espaços deste app têm a mesma resposta. Abra uma página cujo endereço mostre o espaço.",
    "app-ambiguous":
      "Nem todos os apps e espaços deste site têm a mesma resposta. Abra uma página cujo endereço mostre o app ou o espaço.",
  },
  whoKnows: {
    admin: "Você pode consultar no Atlassian Administration.",
    member: "Seu administrador pode consultar no Atlassian Administration.",
  },
  enterInService: "Depois, dá para informar no serviço de configurações.",
  otherKey: "{alias} no endereço é outra chave deste espaço.",
  tellUs: "Informar o que você sabe",
  signInAgain: "Entre de novo para ver as configurações mais recentes e mudá-las.",
  signIn: "Entrar",
  changes: { changed: "Mudou sem você", coming: "Vai mudar sem você" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · antes: ${before}; agora: ${after}`
      : `${day} · até lá: ${before}; depois: ${after}`,
  gotIt: "Entendi",
  more: (count) => `e mais ${format.number(count)}`,
  notSaved: "Não foi possível salvar. O que estava salvo não mudou.",
  questions: {
    ask: {
      plan: "Qual é o plano da sua organização?",
      compliance: "Alguma destas opções se aplica à sua organização?",
      hosting: "Onde o site está hospedado?",
      inAppData: "Um administrador ativou ou desativou os dados no app?",
      metadata: "Um administrador ativou ou desativou os metadados?",
    },
    planHint: "Vale o plano mais alto de qualquer app, avaliações incluídas.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "Ninguém os mudou",
      on: "Ativados",
      off: "Desativados",
    },
    compliances: {
      "customer-managed-keys": "Chaves de criptografia gerenciadas pelo cliente",
      hipaa: "Requisitos da HIPAA",
      "regulated-sector": "Um setor regulado que fica de fora",
    },
    hostings: {
      commercial: "Nuvem comercial",
      government: "Government Cloud (governo)",
      isolated: "Isolated Cloud (isolada)",
    },
    none: "Nenhuma destas",
    one: "Alguma destas",
    unknown: "Não sei",
    settlesMost: "Isto esclarece mais:",
    ifEligible: (sentence) => `Se a sua organização não ficar de fora: ${sentence}`,
  },
  place: {
    here: () => "Conteúdo aqui",
    hereState: {
      included: "incluído",
      excluded: "excluído",
      follows: "segue a organização",
      "by-app": "segue o app",
    },
    organization: "Dados no app, toda a organização",
    request: (name, url) =>
      `Você poderia ver as configurações de contribuição de dados de ${name}? A página é ${url}. Gostaria de saber se o conteúdo dela é contribuído e se é para ser assim.`,
  },
};
