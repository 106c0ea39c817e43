import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "este espacio", app: "esta aplicación", connector: "este conector" } as const;

/** Spanish. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, fijado por la política de su organización",
      service: "{name}, servicio de ajustes",
      discovered: "{name}, servicio de ajustes que anuncia el sitio",
      document: "{name}, documento importado",
      manual: "{name}, según su descripción",
    },
    comma: ", ",
    unavailable: "sin respuesta desde entonces",
    signedOut: "inicie sesión de nuevo",
    conflicting: "otra fuente dice otra cosa",
    unreadable:
      "Lo guardado de este espacio de trabajo no se puede leer. No se responde nada a partir de ello.",
    neverRead:
      "Su organización fijó este espacio de trabajo. Inicie sesión una vez para ver sus ajustes.",
    changedTitle: "{name}: ha cambiado lo que se aporta",
    comingTitle: "{name}: va a cambiar lo que se aporta",
    summaryName: {
      all: "todo",
      "metadata-only": "solo metadatos",
      "in-app-only": "solo contenido",
      none: "nada",
      "not-eligible": "no forma parte",
      "metadata-yes": "metadatos; del contenido no se sabe",
      "metadata-no": "sin metadatos; del contenido no se sabe",
      "in-app-yes": "contenido; de los metadatos no se sabe",
      "in-app-no": "sin contenido; de los metadatos no se sabe",
      unknown: "no se sabe",
    },
  },
  otherSources: "Otra fuente dice otra cosa",
  outside: "Esta página no pertenece a ningún espacio de trabajo que haya añadido.",
  outsideHint: "Añada su espacio de trabajo para ver si sus páginas aportan datos.",
  noAddress: "Esta página no se puede examinar.",
  hidden:
    "El navegador no muestra la dirección de esta página. Si pertenece a su espacio de trabajo, permita sus sitios.",
  allowSites: "Permitir los sitios de sus espacios de trabajo",
  addWorkspace: "Añadir un espacio de trabajo",
  allSettings: "Todos los ajustes",
  openBeside: "Abrir junto a la página",
  kept: {
    document: "Estos son los ajustes del documento que importó.",
    manual: "Estos son los ajustes tal como los describió.",
  },
  keptHint: "Conecte el servicio de ajustes para cambiarlos y ver las fechas y el historial.",
  next: "Después",
  nothingComing: "Nada cambia por sí solo en el plazo de un año.",
  ruleSource: "Fuente:",
  unknownHint: {
    plan: "Pregunte a su administrador o díganos lo que sabe: con Free, Standard y Premium los metadatos siempre se aportan.",
    setting: "No se sabe qué eligió su administrador. Pregúntele o díganos lo que sabe.",
    place:
      "Esta aplicación falta en lo que se sabe de su organización. Pregunte a su administrador o díganos lo que sabe.",
  },
  tellUs: "Decir lo que sabe",
  signInAgain: "Vuelva a iniciar sesión para ver los ajustes más recientes y cambiarlos.",
  signIn: "Iniciar sesión",
  changes: { changed: "Cambió sin su intervención", coming: "Cambiará sin su intervención" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · antes: ${before}; ahora: ${after}`
      : `${day} · hasta entonces: ${before}; después: ${after}`,
  gotIt: "Entendido",
  more: (count) => `y ${count} más`,
  place: {
    here: (kind) => `Contenido de ${here[kind]}`,
    hereState: {
      included: "incluido",
      excluded: "excluido",
      follows: "como la organización",
      "by-app": "como su aplicación",
    },
    organization: "Datos de la aplicación, toda la organización",
    request: (name, url) =>
      `¿Podría revisar los ajustes de aportación de datos de ${name}? La página es ${url}. Me gustaría saber si se aporta su contenido y si así debe ser.`,
  },
};
