import { format } from "../../../shared/i18n/es/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** Spanish. */
export const options: OptionsMessages = {
  title: "Espacios de trabajo",
  intro: "El distintivo muestra, en cada página de estos espacios de trabajo, si aporta datos.",
  noWorkspaces: "Aún no hay ningún espacio de trabajo. Añada uno abajo.",
  kind: {
    managed: "Fijado por la política de su organización",
    service: "Servicio de ajustes",
    discovered: "Servicio de ajustes que anuncia el sitio",
    document: "Documento importado",
    manual: "Descrito por usted",
  },
  signInOnce: "Iniciar sesión para ver sus ajustes",
  policyProblems:
    "Partes de la política de su organización no se pueden leer. Avise a su administrador:",
  confirmed: (age) => `confirmado ${age}`,
  neverRead: "aún no se ha leído",
  role: { admin: "usted es administrador", member: "puede ver, no cambiar" },
  allow: (hosts) => `Mostrar el distintivo en ${hosts}`,
  allowToo: (hosts) => `Mostrar también el distintivo en ${hosts}`,
  allowHint:
    "El navegador pregunta una vez por cada sitio. Sin ello, la ventana de la extensión responde igualmente al abrirla.",
  allowRefused: "Se denegó el permiso, así que ahí no se muestra el distintivo.",
  badgeShown: (hosts) => `Distintivo en ${hosts}`,
  edit: "Editar",
  editLabel: (name) => `Editar ${name}`,
  remove: "Quitar",
  removeLabel: (name) => `Quitar ${name}`,
  removed: (name) => `Se quitó ${name}.`,
  undo: "Deshacer",
  signInAgain: "Volver a iniciar sesión",
  unreadableWorkspace: (fault) =>
    `No se pueden leer los datos guardados, así que no se muestra ningún estado. Quite el espacio de trabajo y añádalo de nuevo. (${fault})`,
  add: "Añadir un espacio de trabajo",
  methods: {
    service: "Conectar un servicio de ajustes",
    document: "Importar un documento",
    manual: "Describirlo a mano",
  },
  methodHints: {
    manual: "Basta con conocer el plan, y puede empezar sin él. No hacen falta permisos.",
    vendor:
      "Es administrador de la organización y tiene una clave de API: se leen sitios, aplicaciones y planes.",
    company: "Tiene su dirección, o un documento de organización que alguien le dio.",
  },
  company: "Mi empresa tiene un servicio de ajustes",
  companyWays: "Cómo añadirlo",
  address: "Dirección del servicio o de su espacio de trabajo",
  addressHint: "Por ejemplo https://settings.example.com o una página de su espacio de trabajo",
  organization: "ID de la organización",
  organizationHint: "Solo hace falta si la dirección no anuncia ninguno",
  token: "Token",
  tokenHint:
    "Solo hace falta si el servicio no ofrece inicio de sesión. Se guarda hasta que cierre el navegador.",
  connect: "Conectar",
  connecting: "Conectando…",
  connected: (name) => `Conectado a ${name}.`,
  checkDestinations: "Compruebe adónde lleva antes de conectar.",
  tokenGoesTo: (origin) => `El servicio en ${origin} recibe el token.`,
  signInAt: (origin) => `Usted inicia sesión en ${origin}.`,
  addressError: {
    none: "Esto no es una dirección válida. Pegue una de la barra de direcciones.",
    insecure: "Use una dirección que empiece por https://; lo que va por http pueden leerlo otros.",
    vendor:
      "Esta dirección es de Atlassian, la misma para todas las organizaciones. Pegue la dirección de una página de su sitio.",
  },
  notAllowed: "Se denegó el permiso para acceder a esta dirección. No se cambió nada.",
  connectError: {
    "not-announced":
      "Este sitio no anuncia ningún servicio de ajustes. Escriba la dirección del servicio o describa el espacio de trabajo a mano.",
    "no-organization":
      "Este servicio no anuncia ninguna organización. Escriba el ID de la organización.",
    "token-needed": "Este servicio necesita un token.",
    "token-refused": "El servicio no aceptó este token.",
    "not-signed-in": "El inicio de sesión no se completó. No se cambió nada; inténtelo otra vez.",
    "issuer-mismatch":
      "Esta dirección anuncia un servicio que no indica el mismo inicio de sesión. No se envió nada. Escriba la dirección del propio servicio.",
  },
  file: "Documento de la organización (archivo JSON)",
  paste: "O péguelo",
  import: "Importar",
  imported: (name) => `Se importó ${name}.`,
  notJson: "Esto no es JSON válido.",
  tooLarge: "Este archivo ocupa más de 32 MB.",
  unreadable: "No se pudo leer este archivo. Elíjalo otra vez.",
  problemsTitle: (count) =>
    format.plural(count, {
      one: "El documento tiene un problema:",
      other: "El documento tiene {count} problemas:",
    }),
  replaces: (name, from, to) => `Sustituye a ${name} (revisión ${from} → ${to}).`,
  siteAddress: "Dirección de una página de su sitio",
  siteHint: "Sirve cualquier página, como https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "Otra dirección de este sitio",
  otherAddressHint: "Un dominio propio, o la dirección de antes de cambiar de nombre",
  addAddress: "Añadir otra dirección de este sitio",
  removeAddress: "Quitar esta dirección",
  siteName: "Nombre",
  siteNameHint: "Cómo lo llama usted; si queda vacío, se toma de la dirección",
  describedBefore:
    "Ya describió este sitio. Sus respuestas están rellenadas; al guardar se sustituyen.",
  plan: "Plan más alto de cualquier aplicación, pruebas incluidas",
  planHint:
    "Decide qué está activado de forma predeterminada y si los metadatos se pueden desactivar.",
  hostingHint: "Tomado de la dirección. Un dominio propio por sí solo no lo muestra.",
  whichCompliance: "¿Cuáles? Basta con uno.",
  noComplianceChosen: "Marque alguno, o elija otra respuesta.",
  settles: (types) => `Aclara: ${types}`,
  settlesNothing: "Aún no aclara nada: vea qué es lo que más aclara.",
  settlesMost: "Es lo que más aclara de lo que no se sabe.",
  preview: "Lo que se deduce",
  labelled: (label, text) => `${label}: ${text}`,
  save: "Añadir",
  saved: (name) => `Se añadió ${name}.`,
  sameHost: (host, name) =>
    `${host} también es un sitio de ${name}. Primero cuenta la política de su organización; después, los servicios, los documentos importados y lo que usted describió.`,
  adminImport,
  general: "Preferencias",
  language: "Idioma",
  browserLanguage: "El idioma del navegador",
  shortcut: "Atajo de teclado",
  shortcutHint: "Abre la ventana de la extensión en cualquier página.",
  noShortcut: "No hay ninguna tecla asignada. Es posible que otra extensión use la sugerida.",
  changeShortcut: "Cambiar el atajo",
  shortcutPage: {
    chromium:
      "No se pudo abrir la página de atajos. Escriba chrome://extensions/shortcuts en la barra de direcciones.",
    firefox:
      "No se pudo abrir la página de atajos. Escriba about:addons en la barra de direcciones y pulse la rueda.",
  },
  notifications: "Avisarme con una notificación cuando cambie lo que se aporta",
  notificationsHint: "La ventana de la extensión muestra esos cambios en cualquier caso.",
  notificationsRefused: "El navegador no permite notificaciones. No se cambió nada.",
  backup: "Sus datos en este navegador",
  backupHint:
    "Los espacios de trabajo, sus documentos y sus preferencias en un solo archivo. Los tokens no están en él.",
  saveBackup: "Guardar en un archivo",
  loadBackup: "Cargar de un archivo",
  backupProblems: (count) =>
    format.plural(count, {
      one: "Este archivo no se puede cargar, y no se cambió nada:",
      other: "Este archivo tiene {count} problemas. No se puede cargar, y no se cambió nada:",
    }),
  restoration: {
    add: (name) => `Se añade ${name}.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} sustituye a lo que hay aquí.`
        : `Se sustituye ${name} (revisión ${from} → ${to}).`,
    same: (name) => `${name} ya está aquí, igual.`,
    older: (name, from, to) =>
      `${name} se queda: lo que hay aquí es más nuevo (${from}, no ${to}).`,
  },
  connectsTo: (origins) => `Se conecta a ${origins}.`,
  restoreTitle: "Qué hace cargar este archivo",
  restoreLanguage: (name) =>
    name === undefined ? "El idioma pasa a ser el del navegador." : `El idioma pasa a ser ${name}.`,
  restoreNotifications: {
    on: "Se activan las notificaciones.",
    off: "Se desactivan las notificaciones.",
  },
  restoreRest: "Todo lo demás queda como está.",
  restore: "Cargar",
  restored: "Cargado.",
  restoredWithoutNotifications:
    "Cargado. El navegador no permite notificaciones; siguen desactivadas.",
  cancel: "Cancelar",
  erase: "Borrarlo todo",
  eraseQuestion: (count) =>
    count === 0
      ? "¿Borrar sus preferencias?"
      : count === 1
        ? "¿Borrar el espacio de trabajo y sus preferencias? No se puede deshacer."
        : `¿Borrar ${format.number(count)} espacios de trabajo y sus preferencias? No se puede deshacer.`,
  eraseHint: "Lo que fija la política de su organización vuelve por sí solo.",
  eraseConfirm: "Borrar",
  erased: "Se borró todo.",
  noRoom:
    "El navegador no tiene espacio para guardar los ajustes más recientes. Lo que guardó el servicio es válido; lo que se ve aquí es anterior.",
  firstRun: {
    title: "Vea qué aportan sus páginas",
    badge: "Qué significa el distintivo",
    badgeHint:
      "Está en el icono de la barra de herramientas, en las páginas de su espacio de trabajo.",
    neutral: "No es una página de su espacio de trabajo, o la extensión no puede verla",
    pin: {
      chromium: "Tenga el icono a la vista",
      firefox: "El icono está en la barra de herramientas",
    },
    pinHint: {
      chromium:
        "Pulse la pieza de rompecabezas de la barra de herramientas y después la chincheta junto a Contribution Lens.",
      firefox: "Púlselo en cualquier página para ver si se aporta y por qué.",
    },
    site: "Su sitio",
    siteHint: "Pegue la dirección de cualquier página y después elija el plan.",
    open: (host) => `Abrir ${host}`,
  },
  privacyTitle: "Privacidad",
  privacy: [
    "Nada sale de este navegador, salvo hacia los servicios de ajustes que usted conecte y hacia los servidores de Atlassian si importa de ellos.",
    "No se lee ni se cambia ninguna página, y no se inserta ningún script. El distintivo necesita la dirección de una página, la comprueba dentro del navegador y no la guarda.",
    "Los espacios de trabajo, sus documentos y sus preferencias están en el almacenamiento del navegador para esta extensión hasta que los borre. Los tokens se olvidan al cerrar el navegador.",
    "No hay estadísticas, ni cuentas, ni servidores propios.",
  ],
};
