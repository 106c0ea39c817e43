import { format } from "../../../shared/i18n/es/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

/** Spanish. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, fijado por la política de su organización",
      service: "{name}, servicio de ajustes",
      discovered: "{name}, servicio de ajustes que anuncia el sitio",
      document: "{name}, documento importado",
      manual: "{name}, indicado por usted",
    },
    comma: ", ",
    unavailable: "sin respuesta desde entonces",
    signedOut: "inicie sesión de nuevo",
    conflicting: "otra fuente dice otra cosa",
    unreadable:
      "No se pueden leer los datos guardados de este espacio de trabajo, así que no se muestra ningún estado.",
    neverRead:
      "Su organización configuró este espacio de trabajo. Inicie sesión una vez para ver sus ajustes.",
    changedTitle: "{name}: ha cambiado lo que se aporta",
    comingTitle: "{name}: va a cambiar lo que se aporta",
    summaryName: {
      all: "todo",
      "metadata-only": "solo metadatos",
      "in-app-only": "solo contenido",
      none: "nada",
      "not-eligible": "no forma parte",
      "metadata-yes": "metadatos; contenido desconocido",
      "metadata-no": "sin metadatos; contenido desconocido",
      "in-app-yes": "contenido; metadatos desconocidos",
      "in-app-no": "sin contenido; metadatos desconocidos",
      unknown: "no se sabe",
    },
  },
  otherSources: "Otra fuente dice otra cosa",
  notAtlassian: "Esta no es una página de Atlassian.",
  notAtlassianHint:
    "Si aun así es de su espacio de trabajo, con un dominio de su empresa o un servicio de ajustes, añada su dirección.",
  pageWithoutSite:
    "Esta página es de toda una organización. Indique uno de sus sitios para ver qué se aporta.",
  someSpace: "algún espacio",
  otherWays: "Otras formas de añadirla",
  answerKept: (host) =>
    `Su respuesta se queda en este navegador, que después pregunta si el distintivo puede mostrarse en ${host}.`,
  uncheckablePage: "Esta página no se puede comprobar.",
  hiddenAddress:
    "El navegador no muestra la dirección de esta página. Si pertenece a su espacio de trabajo, permita sus sitios.",
  allowSites: "Permitir los sitios de sus espacios de trabajo",
  addWorkspace: "Añadir un espacio de trabajo",
  allSettings: "Todos los ajustes",
  openSidePanel: "Abrir junto a la página",
  storedSettings: {
    document: "Estos son los ajustes del documento que importó.",
    manual: "Estos son los ajustes tal como los describió.",
  },
  storedSettingsHint:
    "Conecte el servicio de ajustes para cambiarlos y ver las fechas y el historial.",
  origin: {
    read: {
      "admin-api": "leído de la API de Atlassian, {day}",
      document: "del documento importado, {day}",
      site: "leído del sitio, {day}",
      address: "leído de la dirección",
    },
    said: "indicado por usted, {day}",
    assumed: "supuesto",
  },
  next: "Próximamente",
  nothingComing: "No hay cambios automáticos en los próximos 12 meses.",
  basis: "De dónde procede",
  ruleSource: "Fuente:",
  unknownHint: {
    "place-unknown": "Tiene que figurar en la lista de sitios y aplicaciones de la organización.",
    "plan-unknown":
      "¿Cuál es el plan más alto? Free, Standard y Premium siempre aportan los metadatos.",
    "state-unknown":
      "¿La aplicación está activa, en prueba o ya no se usa? Su plan cuenta mientras esté activa o en prueba.",
    "setting-unknown": "¿El ajuste está activado o desactivado, o nadie eligió?",
    "hosting-unknown":
      "¿La organización está en Atlassian Government Cloud o Isolated Cloud? Entonces queda fuera.",
    "compliance-unknown":
      "¿La organización tiene claves gestionadas por el cliente, requisitos de HIPAA o un sector regulado? Entonces queda fuera.",
    "eligibility-unknown":
      "¿La organización está en Government Cloud o Isolated Cloud, o tiene claves gestionadas por el cliente, requisitos de HIPAA o un sector regulado? Entonces queda fuera.",
    "space-ambiguous":
      "No todos los espacios de esta aplicación tienen la misma respuesta. Abra una página cuya dirección muestre el espacio.",
    "app-ambiguous":
      "No todas las aplicaciones y espacios de este sitio tienen la misma respuesta. Abra una página cuya dirección muestre la aplicación o el espacio.",
  },
  whoKnows: {
    admin: "Puede consultarlo en Atlassian Administration.",
    member: "Su administrador puede consultarlo en Atlassian Administration.",
  },
  enterInService: "Después se puede indicar en el servicio de ajustes.",
  otherKey: "{alias} en la dirección es otra clave de este espacio.",
  tellUs: "Indicar lo que sabe",
  signInAgain: "Vuelva a iniciar sesión para ver los ajustes más recientes y cambiarlos.",
  signIn: "Iniciar sesión",
  changes: { changed: "Cambió sin su intervención", coming: "Cambiará sin su intervención" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · antes: ${before}; ahora: ${after}`
      : `${day} · hasta entonces: ${before}; después: ${after}`,
  gotIt: "Entendido",
  more: (count) => `y ${format.number(count)} más`,
  notSaved: "No se pudo guardar. Lo guardado antes no ha cambiado.",
  questions: {
    ask: {
      plan: "¿Qué plan tiene su organización?",
      compliance: "¿Algo de esto se aplica a su organización?",
      hosting: "¿Dónde está alojado el sitio?",
      inAppData: "¿Activó o desactivó un administrador los datos de la aplicación?",
      metadata: "¿Activó o desactivó un administrador los metadatos?",
    },
    planHint: "Cuenta el plan más alto de cualquier aplicación, pruebas incluidas.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "Nadie los cambió",
      on: "Activados",
      off: "Desactivados",
    },
    compliances: {
      "customer-managed-keys": "Claves de cifrado gestionadas por el cliente",
      hipaa: "Requisitos de HIPAA",
      "regulated-sector": "Un sector regulado que queda fuera",
    },
    hostings: {
      commercial: "Nube comercial",
      government: "Government Cloud (administraciones públicas)",
      isolated: "Isolated Cloud (aislada)",
    },
    none: "Nada de esto",
    one: "Algo de esto",
    unknown: "No lo sé",
    settlesMost: "Esto es lo que más aclara:",
    ifEligible: (sentence) => `Si su organización no queda fuera: ${sentence}`,
  },
  place: {
    here: () => "Contenido aquí",
    hereState: {
      included: "incluido",
      excluded: "excluido",
      follows: "sigue a la organización",
      "by-app": "sigue a su aplicación",
    },
    organization: "Contenido, toda la organización",
    request: (name, url) =>
      `¿Podría revisar los ajustes de aportación de datos de ${name}? La página es ${url}. Me gustaría saber si se aporta su contenido y si así debe ser.`,
  },
};
