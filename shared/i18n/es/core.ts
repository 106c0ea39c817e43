import type { Reason } from "../../view-models/reason.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { CoreWords, ExclusionNames } from "../words.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "es";

export const number = new Intl.NumberFormat(locale);

/** "A, B y 3 más". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `${number.format(more)} más`] : list, locale);
}

export const plan: CoreWords["plan"] = {
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
        about.compliance.map((item) => names.compliance[item]),
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
  }
}

/** Spanish. */
export const core: CoreWords = {
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
  apartFrom: (sentence, count) =>
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
  trouble: "Algo falló. No se ha perdido nada de lo guardado; inténtelo más tarde.",
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
  notReached: "no se pudieron leer los ajustes",
  elsewhere: (organization) => `esta página no pertenece a ningún sitio de ${organization}`,
};

/** The phrase of a reason as a sentence. */
export function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}
