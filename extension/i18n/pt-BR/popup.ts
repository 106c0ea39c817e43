import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "deste espaço", app: "deste app", connector: "deste conector" } as const;

/** Brazilian Portuguese. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, definido pela política da sua organização",
      service: "{name}, serviço de configurações",
      discovered: "{name}, serviço de configurações anunciado pelo site",
      document: "{name}, documento importado",
      manual: "{name}, como você descreveu",
    },
    comma: ", ",
    unavailable: "sem resposta desde então",
    signedOut: "entre de novo",
    conflicting: "outra fonte diz outra coisa",
    unreadable:
      "O que está salvo deste espaço de trabalho não pode ser lido. Nada é respondido a partir disso.",
    neverRead:
      "Sua organização definiu este espaço de trabalho. Entre uma vez para ver as configurações dele.",
    changedTitle: "{name}: o que é contribuído mudou",
    comingTitle: "{name}: o que é contribuído vai mudar",
    summaryName: {
      all: "tudo",
      "metadata-only": "só metadados",
      "in-app-only": "só conteúdo",
      none: "nada",
      "not-eligible": "não faz parte",
      "metadata-yes": "metadados; do conteúdo não se sabe",
      "metadata-no": "sem metadados; do conteúdo não se sabe",
      "in-app-yes": "conteúdo; dos metadados não se sabe",
      "in-app-no": "sem conteúdo; dos metadados não se sabe",
      unknown: "não se sabe",
    },
  },
  otherSources: "Outra fonte diz outra coisa",
  outside: "Esta página não pertence a nenhum espaço de trabalho que você adicionou.",
  outsideHint: "Adicione seu espaço de trabalho para ver se as páginas dele contribuem com dados.",
  noAddress: "Não é possível examinar esta página.",
  hidden:
    "O navegador não mostra o endereço desta página. Se ela pertence ao seu espaço de trabalho, permita os sites dele.",
  allowSites: "Permitir os sites dos seus espaços de trabalho",
  addWorkspace: "Adicionar um espaço de trabalho",
  allSettings: "Todas as configurações",
  openBeside: "Abrir ao lado da página",
  kept: {
    document: "Estas são as configurações do documento que você importou.",
    manual: "Estas são as configurações como você as descreveu.",
  },
  keptHint: "Conecte o serviço de configurações para mudá-las e ver as datas e o histórico.",
  next: "A seguir",
  nothingComing: "Nada muda sozinho no prazo de um ano.",
  ruleSource: "Fonte:",
  unknownHint: {
    plan: "Pergunte ao seu administrador ou diga o que você sabe: no Free, Standard e Premium os metadados sempre são contribuídos.",
    setting:
      "Não se sabe o que seu administrador escolheu. Pergunte a ele ou diga o que você sabe.",
    place:
      "Este app falta no que se sabe da sua organização. Pergunte ao seu administrador ou diga o que você sabe.",
  },
  tellUs: "Dizer o que você sabe",
  signInAgain: "Entre de novo para ver as configurações mais recentes e mudá-las.",
  signIn: "Entrar",
  changes: { changed: "Mudou sem você", coming: "Vai mudar sem você" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · antes: ${before}; agora: ${after}`
      : `${day} · até lá: ${before}; depois: ${after}`,
  gotIt: "Entendi",
  more: (count) => `e mais ${count}`,
  place: {
    here: (kind) => `Conteúdo ${here[kind]}`,
    hereState: {
      included: "incluído",
      excluded: "excluído",
      follows: "como a organização",
      "by-app": "como o app",
    },
    organization: "Dados no app, toda a organização",
    request: (name, url) =>
      `Você poderia ver as configurações de contribuição de dados de ${name}? A página é ${url}. Gostaria de saber se o conteúdo dela é contribuído e se é para ser assim.`,
  },
};
