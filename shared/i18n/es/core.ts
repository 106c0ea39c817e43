import type { CoreMessages } from "../core-messages.ts";
import { capitalize, createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("es");

/** Returns "A, B y 3 más". */
export function nameList(names: readonly string[], more: number): string {
  return format.list(more > 0 ? [...names, `${format.number(more)} más`] : names);
}

/** Returns "1 excepción", "2 excepciones". */
export function exceptionCount(count: number): string {
  return format.plural(count, { one: "{count} excepción", other: "{count} excepciones" });
}

export const core: CoreMessages = {
  title: "Aportación de datos",
  summary: {
    all: "Se aportan los metadatos y el contenido de esta página",
    "metadata-only": "Se aportan los metadatos de esta página, pero no su contenido",
    "in-app-only": "Se aporta el contenido de esta página, pero no sus metadatos",
    none: "No se aporta nada de esta página",
    "not-eligible": "Esta página no forma parte de la aportación de datos",
    "metadata-yes": "Se aportan los metadatos de esta página. Su contenido: no se sabe",
    "metadata-no": "No se aportan los metadatos de esta página. Su contenido: no se sabe",
    "in-app-yes": "Se aporta el contenido de esta página. Sus metadatos: no se sabe",
    "in-app-no": "No se aporta el contenido de esta página. Sus metadatos: no se sabe",
    unknown: "No se sabe si se aporta esta página",
  },
  organizationSummary: {
    all: "Se aportan los metadatos y el contenido.",
    "metadata-only": "Se aportan los metadatos, pero no el contenido.",
    "in-app-only": "Se aporta el contenido, pero no los metadatos.",
    none: "No se aporta nada.",
    "not-eligible": "Esta organización no forma parte de la aportación de datos.",
    "metadata-yes": "Se aportan los metadatos. En cuanto al contenido, no se sabe.",
    "metadata-no": "No se aportan los metadatos. En cuanto al contenido, no se sabe.",
    "in-app-yes": "Se aporta el contenido. En cuanto a los metadatos, no se sabe.",
    "in-app-no": "No se aporta el contenido. En cuanto a los metadatos, no se sabe.",
    unknown: "No se sabe si se aportan datos.",
  },
  partly: (metadata, yes, total) => {
    const part = `de ${format.number(yes)} de ${format.number(total)} espacios`;
    if (metadata === "yes") return `Se aportan los metadatos, y el contenido ${part}.`;
    if (metadata === "no") return `Se aporta el contenido ${part}, pero no los metadatos.`;
    return `Se aporta el contenido ${part}. En cuanto a los metadatos, no se sabe.`;
  },
  contentExceptions: (count) => `El contenido tiene ${exceptionCount(count)}.`,
  state: {
    yes: "se aporta",
    no: "no se aporta",
    unknown: "no se sabe",
    "not-part": "no forma parte",
  },
  dataType: { metadata: "Metadatos", "in-app-data": "Datos de la aplicación" },
  dataTypeDescription: {
    metadata:
      "Atributos del contenido, como puntos de historia e índices de legibilidad, y patrones comunes en búsquedas, Rovo Chat y configuración.",
    "in-app-data": "Lo que se escribe: títulos, descripciones, comentarios, texto de páginas.",
  },
  reasons: {
    templates: {
      "hosting-government": "las organizaciones en Atlassian Government Cloud quedan fuera",
      "hosting-isolated": "las organizaciones en Atlassian Isolated Cloud quedan fuera",
      "compliance-excluded": "la organización queda fuera por {compliance}",
      "app-not-covered": "{app} no tiene ajustes de aportación de datos",
      "connector-not-covered": "este conector no tiene ajustes de aportación de datos",
      "place-unknown": "este sitio, aplicación o conector no figura en la organización",
      deleted: "el sitio, la aplicación o el conector se eliminó",
      "no-active-plan": "la organización no tiene ninguna aplicación activa",
      "plan-lock": "el plan {plan} siempre aporta los metadatos",
      "plan-lock-any": "cualquier plan posible aporta siempre los metadatos",
      "plan-lock-unknown":
        "no se conoce el plan. Free, Standard y Premium siempre aportan los metadatos; solo Enterprise permite desactivarlos",
      "exception-include-space": "un administrador incluyó este espacio",
      "exception-include-app": "un administrador incluyó todo {app}",
      "exception-include-connector": "un administrador incluyó este conector",
      "exception-exclude-space": "un administrador excluyó este espacio",
      "exception-exclude-app": "un administrador excluyó todo {app}",
      "exception-exclude-connector": "un administrador excluyó este conector",
      "organization-choice-on": "un administrador los activó para la organización",
      "organization-choice-off": "un administrador los desactivó para la organización",
      "plan-default-on": "activados de forma predeterminada en el plan {plan}",
      "plan-default-on-any": "activados de forma predeterminada en cualquier plan posible",
      "plan-default-off": "desactivados de forma predeterminada en el plan {plan}",
      "plan-default-off-any": "desactivados de forma predeterminada en cualquier plan posible",
      "not-yet-effective": "el uso empieza el {date}",
      "settled-either-way": "es igual en todos los casos posibles",
      "plan-unknown": "no se conoce el plan",
      "state-unknown": "no se sabe si la aplicación {app} está activa",
      "setting-unknown": "no se conoce el ajuste de la organización",
      "space-ambiguous": "esta dirección no muestra el espacio",
      "app-ambiguous": "esta dirección no muestra la aplicación ni el espacio",
      "hosting-unknown": "no se conoce el alojamiento de la organización",
      "compliance-unknown": "no se conocen los requisitos de cumplimiento de la organización",
      "eligibility-unknown":
        "no se conocen el alojamiento ni los requisitos de cumplimiento de la organización",
    },
    compliance: {
      "customer-managed-keys": "claves gestionadas por el cliente",
      hipaa: "requisitos de HIPAA",
      "regulated-sector": "su sector regulado",
    },
    withSpaces: "{reason}; {spaces}",
    spaces: {
      include: {
        counted: {
          one: "{count} espacio está incluido",
          other: "{count} espacios están incluidos",
        },
        ofTotal: {
          one: "{count} de {total} espacios está incluido",
          other: "{count} de {total} espacios están incluidos",
        },
      },
      exclude: {
        counted: {
          one: "{count} espacio está excluido",
          other: "{count} espacios están excluidos",
        },
        ofTotal: {
          one: "{count} de {total} espacios está excluido",
          other: "{count} de {total} espacios están excluidos",
        },
      },
    },
  },
  note: {
    "choice-dormant":
      "Un administrador eligió desactivarlos; tendrá efecto cuando el plan lo permita.",
    "exceptions-dormant": "Se guarda una excepción para este lugar, pero ahora no tiene efecto.",
    "change-decided": "Hay un cambio decidido que aún no está en vigor.",
  },
  on: "Activados",
  off: "Desactivados",
  locked: "bloqueados",
  notSavedYet: "sin guardar",
  notKnown: "No se sabe",
  decided: {
    label: "decidido",
    value: {
      on: "Decidido: activados. Aún no está en vigor.",
      off: "Decidido: desactivados. Aún no está en vigor.",
      default: "Decidido: el valor predeterminado del plan. Aún no está en vigor.",
    },
    exceptions: (added, removed) =>
      `Decidido: ${format.list([
        ...(added > 0 ? [`añadir ${exceptionCount(added)}`] : []),
        ...(removed > 0 ? [`quitar ${exceptionCount(removed)}`] : []),
      ])}. Aún no está en vigor.`,
  },
  decidedChange: {
    on: "decidido: activar, aún sin ajustar en Atlassian",
    off: "decidido: desactivar, aún sin ajustar en Atlassian",
    "metadata-on": "decidido: activar los metadatos, aún sin ajustar en Atlassian",
    "metadata-off": "decidido: desactivar los metadatos, aún sin ajustar en Atlassian",
    "in-app-on": "decidido: activar el contenido, aún sin ajustar en Atlassian",
    "in-app-off": "decidido: desactivar el contenido, aún sin ajustar en Atlassian",
    other: "decidido: un cambio, aún sin ajustar en Atlassian",
  },
  unconfirmed: "nadie lo ha confirmado en 90 días",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · ningún plan activo`;
    return `${name} · plan ${plan === "unknown" ? "desconocido" : PLAN_NAMES[plan]}`;
  },
  loading: "Cargando los ajustes…",
  genericError: "Algo falló. No se ha perdido nada de lo guardado; inténtelo más tarde.",
  error: {
    unreachable: {
      title: "No se puede contactar con el servicio de ajustes",
      text: "No se ha perdido nada de lo guardado. Compruebe la conexión e inténtelo de nuevo.",
    },
    "unexpected-status": {
      title: "El servicio de ajustes tiene un problema",
      text: "No se ha perdido nada de lo guardado. Inténtelo más tarde.",
    },
  },
  notLoaded: {
    title: "No se pudo cargar",
    text: "Compruebe la conexión. Se cargará por sí solo cuando vuelva.",
  },
  retry: "Reintentar",
  cancel: "Cancelar",
  lastKnown: (age) => `Confirmado por última vez ${age}. Puede haber cambiado.`,
  readOnly: "Solo los administradores de la organización pueden cambiar estos ajustes.",
  excluded: "Por eso aquí no hay nada que ajustar.",
  followPlan: "Usar el valor predeterminado del plan",
  manageExceptions: "Gestionar excepciones",
  showExceptions: "Mostrar excepciones",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "Incluidos" : "Excluidos"}: ${nameList(names, more)}`,
  dormantExceptions: (count) => `${exceptionCount(count)} sin efecto por ahora`,
  notAiSwitch: "Este no es el interruptor que desactiva Rovo o las funciones de IA.",
  notAffiliated: "Contribution Lens no está afiliado a Atlassian.",
  unavailable: "no se pudieron leer los ajustes",
  notInOrganization: (organization) => `esta página no pertenece a ningún sitio de ${organization}`,
};

/** Spanish. */
const spanish: Language = {
  locale: "es",
  direction: "ltr",
  core,
  sentence: (phrase) => `${capitalize(phrase, "es")}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default spanish;
