import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "es";

export const number = new Intl.NumberFormat(locale);

/** "A, B y 3 más". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `${number.format(more)} más`] : list, locale);
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "no se conoce",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "el alojamiento comercial",
    government: "Government Cloud",
    isolated: "Isolated Cloud",
    unknown: "un alojamiento desconocido",
  },
  compliance: {
    "customer-managed-keys": "las claves gestionadas por el cliente",
    hipaa: "los requisitos de HIPAA",
    "regulated-sector": "su sector regulado",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `el plan ${plan[known]}` : "cualquier plan posible";
}

function exceptionWords({ exception, app }: Reason): string {
  const did = exception?.effect === "include" ? "incluyó" : "excluyó";
  if (exception?.kind === "connector") return `un administrador ${did} este conector`;
  if (exception?.kind === "app") return `un administrador ${did} todo ${app}`;
  return `un administrador ${did} este espacio`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `las organizaciones en ${names.hosting[about.hosting]} quedan fuera`;
    case "compliance-excluded":
      return `queda fuera por ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}`;
    case "not-covered":
      return about.app === undefined
        ? "este conector no tiene ajustes de aportación de datos"
        : `${about.app} no tiene ajustes de aportación de datos`;
    case "place-unknown":
      return "lo que se sabe de la organización no incluye este sitio o aplicación";
    case "deleted":
      return "se eliminó";
    case "no-active-plan":
      return "ninguna aplicación de la organización está activa";
    case "plan-lock":
      return `${planWords(about)} siempre aporta los metadatos`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `un administrador los ${about.setting === "on" ? "activó" : "desactivó"} para la organización`
        : "así lo eligió un administrador para la organización";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `${about.setting === "on" ? "activados" : "desactivados"} de forma predeterminada en ${planWords(about)}`
        : `es el valor predeterminado de ${planWords(about)}`;
    case "not-yet-effective":
      return `el uso empieza el ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "es igual con cualquier plan y ajuste posibles";
    case "plan-unknown":
      return "no se conoce el plan";
    case "setting-unknown":
      return "no se conoce el ajuste de la organización";
    case "place-ambiguous":
      return "esta dirección no muestra el espacio ni la aplicación";
    case "eligibility-unknown":
      return "no se sabe si la organización queda fuera";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "Se aportan los metadatos y el contenido de esta página",
    "metadata-only": "Se aportan los metadatos de esta página, pero no su contenido",
    "in-app-only": "Se aporta el contenido de esta página, pero no sus metadatos",
    none: "No se aporta nada de esta página",
    "not-eligible": "Esta página no forma parte de la aportación de datos",
    unknown: "No se sabe si se aporta esta página",
  },
  organizationSummary: {
    all: "Se aportan los metadatos y el contenido.",
    "metadata-only": "Se aportan los metadatos, pero no el contenido.",
    "in-app-only": "Se aporta el contenido, pero no los metadatos.",
    none: "No se aporta nada.",
    "not-eligible": "Esta organización no forma parte de la aportación de datos.",
    unknown: "No se sabe si se aportan datos.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}, salvo ${number.format(count)} ${count === 1 ? "excepción" : "excepciones"}.`,
  state: {
    yes: "se aporta",
    no: "no se aporta",
    unknown: "no se sabe",
    "not-part": "no forma parte",
  },
  dataType: { metadata: "Metadatos", "in-app-data": "Datos de la aplicación" },
  dataTypeIs: {
    metadata: "Señales sobre el contenido: legibilidad, puntos de historia, fechas de sprint.",
    "in-app-data": "Lo que se escribe: títulos, descripciones, comentarios, texto de páginas.",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "Un administrador eligió desactivarlos; valdrá cuando el plan lo permita.",
    "exceptions-dormant": "Se guarda una excepción para este lugar, pero ahora no se aplica.",
    "change-decided": "Se decidió un cambio; valdrá cuando la consola del proveedor lo muestre.",
  },
  on: "Activados",
  off: "Desactivados",
  locked: "bloqueados",
  notSavedYet: "sin guardar",
  notKnown: "No se sabe",
  title: "Aportación de datos",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · ningún plan activo`;
    return known === "unknown" ? `${name} · plan desconocido` : `${name} · plan ${plan[known]}`;
  },
  loading: "Cargando los ajustes…",
  genericError: "Algo falló. No se ha perdido nada de lo guardado; inténtelo más tarde.",
  readOnly: "Solo los administradores de la organización pueden cambiar estos ajustes.",
  excluded: "Los ajustes no están disponibles para esta organización.",
  planNotKnown:
    "No se conoce el plan de esta organización. Con Free, Standard y Premium los metadatos siempre se aportan; solo con Enterprise se pueden desactivar, en cuanto aquí se conozca el plan.",
  followPlan: "Volver a seguir el plan",
  manageExceptions: "Gestionar excepciones",
  showExceptions: "Mostrar excepciones",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "Incluidos" : "Excluidos"}: ${nameList(list, more)}`,
  exceptionsWait: (count) =>
    `${number.format(count)} ${count === 1 ? "excepción" : "excepciones"} sin efecto por ahora`,
  notAffiliated: "Contribution Lens no está afiliado a Atlassian.",
  unavailable: "no se pudieron leer los ajustes",
  notInOrganization: (organization) => `esta página no pertenece a ningún sitio de ${organization}`,
  error: {
    unauthenticated: {
      title: "La sesión está cerrada",
      text: "El servicio de ajustes no aceptó el inicio de sesión. Vuelva a iniciarla; no se pierde nada.",
    },
    "organization-not-found": {
      title: "Sin acceso a esta organización",
      text: "El servicio de ajustes no la tiene, o no para esta cuenta. Pida acceso a su administrador.",
    },
    "not-found": {
      title: "No hay servicio de ajustes en esta dirección",
      text: "Respondió, pero no como un servicio de ajustes. Compruebe la dirección.",
    },
    unreachable: {
      title: "No se puede contactar con el servicio de ajustes",
      text: "No se ha perdido nada de lo guardado. Compruebe la conexión e inténtelo de nuevo.",
    },
    "invalid-response": {
      title: "El servicio de ajustes dio una respuesta que no se puede leer",
      text: "Quien opera el servicio puede encontrar el fallo.",
    },
    "unexpected-status": {
      title: "El servicio de ajustes tiene un fallo",
      text: "No se ha perdido nada de lo guardado. Inténtelo más tarde.",
    },
  },
  retry: "Reintentar",
  lastKnown: (age) => `Confirmado por última vez ${age}. Puede haber cambiado.`,
};

function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}

/** Spanish. */
const spanish: Language = {
  locale: "es",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default spanish;
