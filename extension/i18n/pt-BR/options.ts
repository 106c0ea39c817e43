import { format } from "../../../shared/i18n/pt-BR/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** Brazilian Portuguese. */
export const options: OptionsMessages = {
  title: "Espaços de trabalho",
  intro: "O selo mostra, em cada página destes espaços de trabalho, se ela contribui com dados.",
  noWorkspaces: "Ainda não há espaço de trabalho. Adicione um abaixo.",
  kind: {
    managed: "Definido pela política da sua organização",
    service: "Serviço de configurações",
    discovered: "Serviço de configurações anunciado pelo site",
    document: "Documento importado",
    manual: "Descrito por você",
  },
  signInOnce: "Entrar para ver as configurações",
  policyProblems:
    "Partes da política da sua organização não podem ser lidas. Avise seu administrador:",
  confirmed: (age) => `confirmado ${age}`,
  neverRead: "ainda não lido",
  role: { admin: "você é administrador", member: "você pode ver, não mudar" },
  allow: (hosts) => `Mostrar o selo em ${hosts}`,
  allowToo: (hosts) => `Mostrar o selo também em ${hosts}`,
  allowHint:
    "O navegador pergunta uma vez para cada site. Sem isso, a janela da extensão ainda responde quando você a abre.",
  allowRefused: "A permissão foi negada, então o selo não é mostrado ali.",
  badgeShown: (hosts) => `Selo em ${hosts}`,
  edit: "Editar",
  editLabel: (name) => `Editar ${name}`,
  remove: "Remover",
  removeLabel: (name) => `Remover ${name}`,
  removed: (name) => `${name} foi removido.`,
  undo: "Desfazer",
  signInAgain: "Entrar de novo",
  unreadableWorkspace: (fault) =>
    `Não foi possível ler os dados salvos, então nenhum status é mostrado. Remova o espaço de trabalho e adicione-o de novo. (${fault})`,
  add: "Adicionar um espaço de trabalho",
  methods: {
    service: "Conectar um serviço de configurações",
    document: "Importar um documento",
    manual: "Descrever à mão",
  },
  methodHints: {
    manual: "Basta saber o plano, e dá para começar sem ele. Não precisa de permissões.",
    vendor:
      "Você é administrador da organização e tem uma chave de API: sites, apps e planos são lidos.",
    company: "Você tem o endereço dele, ou um documento da organização que alguém lhe deu.",
  },
  company: "Minha empresa tem um serviço de configurações",
  companyWays: "Como adicionar",
  address: "Endereço do serviço ou do seu espaço de trabalho",
  addressHint: "Por exemplo https://settings.example.com ou uma página do seu espaço de trabalho",
  organization: "ID da organização",
  organizationHint: "Só é preciso se o endereço não anunciar um",
  token: "Token",
  tokenHint: "Só é preciso se o serviço não oferecer login. Guardado até você fechar o navegador.",
  connect: "Conectar",
  connecting: "Conectando…",
  connected: (name) => `Conectado a ${name}.`,
  checkDestinations: "Confira aonde isto leva antes de conectar.",
  tokenGoesTo: (origin) => `O serviço em ${origin} recebe o token.`,
  signInAt: (origin) => `Você faz login em ${origin}.`,
  addressError: {
    none: "Este não é um endereço válido. Cole um da barra de endereços.",
    insecure:
      "Use um endereço que comece com https://; o que passa por http pode ser lido por outros.",
    vendor:
      "Este endereço é da Atlassian, o mesmo para todas as organizações. Cole o endereço de uma página do seu site.",
  },
  notAllowed: "A permissão para acessar este endereço foi negada. Nada mudou.",
  connectError: {
    "not-announced":
      "Este site não anuncia um serviço de configurações. Digite o endereço do serviço ou descreva o espaço de trabalho à mão.",
    "no-organization": "Este serviço não anuncia uma organização. Digite o ID da organização.",
    "token-needed": "Este serviço precisa de um token.",
    "token-refused": "O serviço não aceitou este token.",
    "not-signed-in": "O login não foi concluído. Nada mudou; tente de novo.",
    "issuer-mismatch":
      "Este endereço anuncia um serviço que não indica o mesmo login. Nada foi enviado. Digite o endereço do próprio serviço.",
  },
  file: "Documento da organização (arquivo JSON)",
  paste: "Ou cole aqui",
  import: "Importar",
  imported: (name) => `${name} foi importado.`,
  notJson: "Isto não é um JSON válido.",
  tooLarge: "Este arquivo tem mais de 32 MB.",
  unreadable: "Não foi possível ler este arquivo. Escolha-o de novo.",
  problemsTitle: (count) =>
    format.plural(count, {
      one: "O documento tem {count} problema:",
      other: "O documento tem {count} problemas:",
    }),
  replaces: (name, from, to) => `Substitui ${name} (revisão ${from} → ${to}).`,
  siteAddress: "Endereço de uma página do seu site",
  siteHint: "Qualquer página serve, como https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "Outro endereço deste site",
  otherAddressHint: "Um domínio próprio, ou o endereço de antes de o site mudar de nome",
  addAddress: "Adicionar outro endereço deste site",
  removeAddress: "Remover este endereço",
  siteName: "Nome",
  siteNameHint: "Como você o chama; se ficar vazio, vem do endereço",
  describedBefore:
    "Você já descreveu este site. Suas respostas estão preenchidas; salvar as substitui.",
  plan: "Plano mais alto de qualquer app, avaliações incluídas",
  planHint: "Ele decide o que vem ativado por padrão e se os metadados podem ser desativados.",
  hostingHint: "Preenchido a partir do endereço. Um domínio próprio, sozinho, não mostra isso.",
  whichCompliance: "Quais? Uma basta.",
  noComplianceChosen: "Marque uma destas, ou escolha outra resposta.",
  settles: (types) => `Esclarece: ${types}`,
  settlesNothing: "Ainda não esclarece nada: veja o que esclarece mais.",
  settlesMost: "É o que mais esclarece do que não se sabe.",
  preview: "O que decorre disso",
  labelled: (label, text) => `${label}: ${text}`,
  save: "Adicionar",
  saved: (name) => `${name} foi adicionado.`,
  sameHost: (host, name) =>
    `${host} também é um site de ${name}. Primeiro vale a política da sua organização; depois, serviços, documentos importados e o que você descreveu.`,
  adminImport,
  general: "Preferências",
  language: "Idioma",
  browserLanguage: "O idioma do navegador",
  shortcut: "Atalho de teclado",
  shortcutHint: "Ele abre a janela da extensão em qualquer página.",
  noShortcut: "Nenhuma tecla está atribuída. Talvez outra extensão use a sugerida.",
  changeShortcut: "Alterar o atalho",
  shortcutPage: {
    chromium:
      "Não foi possível abrir a página de atalhos. Digite chrome://extensions/shortcuts na barra de endereços.",
    firefox:
      "Não foi possível abrir a página de atalhos. Digite about:addons na barra de endereços e clique na engrenagem.",
  },
  notifications: "Avisar por notificação quando mudar o que é contribuído",
  notificationsHint: "A janela da extensão lista essas mudanças de qualquer forma.",
  notificationsRefused: "O navegador não permite notificações. Nada mudou.",
  backup: "Seus dados neste navegador",
  backupHint:
    "Espaços de trabalho, seus documentos e suas preferências em um só arquivo. Os tokens não estão nele.",
  saveBackup: "Salvar em um arquivo",
  loadBackup: "Carregar de um arquivo",
  backupProblems: (count) =>
    format.plural(count, {
      one: "Este arquivo não pode ser carregado, e nada mudou:",
      other: "Este arquivo tem {count} problemas. Não pode ser carregado, e nada mudou:",
    }),
  restoration: {
    add: (name) => `${name} é adicionado.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} substitui o que está aqui.`
        : `${name} é substituído (revisão ${from} → ${to}).`,
    same: (name) => `${name} já está aqui, igual.`,
    older: (name, from, to) => `${name} fica: o que está aqui é mais novo (${from}, não ${to}).`,
  },
  connectsTo: (origins) => `Conecta-se a ${origins}.`,
  restoreTitle: "O que carregar este arquivo faz",
  restoreLanguage: (name) =>
    name === undefined ? "O idioma passa a ser o do navegador." : `O idioma passa a ser ${name}.`,
  restoreNotifications: {
    on: "As notificações são ativadas.",
    off: "As notificações são desativadas.",
  },
  restoreRest: "Todo o resto fica como está.",
  restore: "Carregar",
  restored: "Carregado.",
  restoredWithoutNotifications:
    "Carregado. O navegador não permite notificações; elas continuam desativadas.",
  cancel: "Cancelar",
  erase: "Apagar tudo",
  eraseQuestion: (count) =>
    count === 0
      ? "Apagar suas preferências?"
      : count === 1
        ? "Apagar o espaço de trabalho e suas preferências? Não dá para desfazer."
        : `Apagar ${format.number(count)} espaços de trabalho e suas preferências? Não dá para desfazer.`,
  eraseHint: "O que a política da sua organização define volta sozinho.",
  eraseConfirm: "Apagar",
  erased: "Tudo foi apagado.",
  noRoom:
    "O navegador não tem mais espaço para guardar as configurações mais recentes. O que o serviço salvou vale; o que aparece aqui é mais antigo.",
  firstRun: {
    title: "Veja se suas páginas contribuem com dados",
    badge: "O que o selo significa",
    badgeHint: "Ele fica no ícone da barra de ferramentas, nas páginas do seu espaço de trabalho.",
    neutral: "Não é uma página do seu espaço de trabalho, ou a extensão não pode vê-la",
    pin: { chromium: "Mantenha o ícone à vista", firefox: "O ícone está na barra de ferramentas" },
    pinHint: {
      chromium:
        "Clique na peça de quebra-cabeça da barra de ferramentas e depois no alfinete ao lado de Contribution Lens.",
      firefox: "Clique nele em qualquer página para ver se ela é contribuída e por quê.",
    },
    site: "Seu site",
    siteHint: "Cole o endereço de qualquer página e depois escolha o plano.",
    open: (host) => `Abrir ${host}`,
  },
  privacyTitle: "Privacidade",
  privacy: [
    "Nada sai deste navegador, exceto para os serviços de configurações que você conecta e para os servidores da Atlassian, se você importar deles.",
    "Nenhuma página é lida ou alterada, e nenhum script é inserido. O selo precisa do endereço de uma página, verifica-o dentro do navegador e não o guarda.",
    "Espaços de trabalho, seus documentos e suas preferências ficam no armazenamento do navegador para esta extensão até você apagá-los. Os tokens são esquecidos quando o navegador é fechado.",
    "Não há estatísticas, contas nem servidores próprios.",
  ],
};
