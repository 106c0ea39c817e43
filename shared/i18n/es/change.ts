import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { capitalize } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, exceptionCount, format, nameList } from "./core.ts";

const DATA = { metadata: "los metadatos", "in-app-data": "los datos de la aplicación" } as const;
const CONTRIBUTED_DATA = { metadata: "sus metadatos", "in-app-data": "su contenido" } as const;

function count(value: number, unit: "spaces" | "apps"): string {
  const nouns = { spaces: ["espacio", "espacios"], apps: ["aplicación", "aplicaciones"] } as const;
  return `${format.number(value)} ${nouns[unit][value === 1 ? 0 : 1]}`;
}

function transitionText(transition: Transition, who: string, data: string, one: boolean): string {
  const will = one ? "aportará" : "aportarán";
  const before = `no se sabe si antes lo ${one ? "hacía" : "hacían"}`;
  switch (transition) {
    case "stops":
      return `${who} ${one ? "deja" : "dejan"} de aportar ${data}`;
    case "starts":
      return `${who} ${one ? "empieza" : "empiezan"} a aportar ${data}`;
    case "unknown-to-excluded":
      return `${who} no ${will} ${data}; ${before}`;
    case "unknown-to-contributed":
      return `${who} ${will} ${data}; ${before}`;
    case "unknown":
      return `No se sabe si ${who} ${will} ${data}`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `; ${format.number(contributed)} ${contributed === 1 ? "sigue" : "siguen"} aportando`;
  if (transition === "starts" && excluded > 0)
    return `; ${format.number(excluded)} ${excluded === 1 ? "sigue" : "siguen"} sin aportar`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) => `¿${value === "on" ? "Activar" : "Desactivar"} ${DATA[dataType]}?`,
  questionAbout: (change) => `¿${capitalize(change, "es")}?`,
  confirm: (value) => (value === "on" ? "Activar" : "Desactivar"),
  save: "Guardar",
  saving: "Guardando…",
  saved: (done) => `Guardado: ${done}.`,
  undo: "Deshacer",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const all = count(total, unit);
    const who = value === total ? all : `${format.number(value)} de ${all}`;
    return `${transitionText(transition, who, CONTRIBUTED_DATA[dataType], value === 1)}${unchangedText(transition, counts)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    const data = CONTRIBUTED_DATA[dataType];
    if (names.length > 0)
      return `${transitionText(transition, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "todo lo que sigue el ajuste de la organización";
    return `${capitalize(transitionText(transition, who, data, true), "es")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const one = dataType === "in-app-data";
    const data = one ? "El contenido aportado" : "Los metadatos aportados";
    const if_ = certain ? "" : one ? ", si lo hay," : ", si los hay,";
    return `${data}${if_} ${one ? "ha" : "han"} de eliminarse a más tardar el ${removeBy}, y los modelos reentrenarse a más tardar el ${retrainBy}, según la prensa.`;
  },
  aggregateRetention: (until) =>
    `Las estadísticas desidentificadas elaboradas a partir de esos datos pueden conservarse hasta el ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `Se supone que la eliminación que empezó antes sigue su curso: ${dataType === "metadata" ? DATA.metadata : "el contenido"} a más tardar el ${removeBy}, modelos reentrenados a más tardar el ${retrainBy}, según la prensa.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Los metadatos se siguen aportando: los bloquea el plan ${PLAN_NAMES[plan]}.`
      : "Los metadatos quedan como están.",
  nothingChanges: "No cambia nada de lo que se aporta.",
  activation: ({ effect, becomes, count }) => {
    const one = count === 1;
    const noun = `${format.number(count)} ${effect === "include" ? "inclusi" : "exclusi"}${one ? "ón" : "ones"}`;
    if (becomes === "active") return `${noun} ${one ? "vuelve" : "vuelven"} a aplicarse.`;
    return `${noun} ${one ? "se conserva" : "se conservan"}, sin efecto por ahora.`;
  },
  conflictTitle: "Alguien cambió los ajustes hace un momento",
  conflictText:
    "Su cambio aún no está guardado y se conserva abajo. Compare los dos; después revise el suyo otra vez y guárdelo.",
  conflictTheirs: "Guardado ahora",
  conflictYours: "Su cambio",
  exceptionCount,
  request: (change, organization) =>
    `¿Podría cambiar los ajustes de aportación de datos de ${organization}? Lo que me gustaría: ${change}.`,
  copy: "Copiar un mensaje para su administrador",
  copied: "Copiado",
  reviewMine: "Revisar el mío otra vez",
  discardMine: "Descartar el mío",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `usar el valor predeterminado del plan para ${DATA[dataType]}`
        : `${value === "on" ? "activar" : "desactivar"} ${DATA[dataType]}`,
    add: (effect, target) => `${effect === "include" ? "incluir" : "excluir"} ${target}`,
    remove: (target) => `quitar la excepción de ${target}`,
    several: (kind, names, count) => {
      const all = format.number(count);
      const done = {
        include: `incluir ${all} elementos`,
        exclude: `excluir ${all} elementos`,
        remove: `quitar ${all} excepciones`,
      };
      return `${done[kind]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
    confirm: "ajustes confirmados en Atlassian Administration",
    discard: "decisión descartada",
  },
  error: {
    unauthenticated: {
      title: "La sesión está cerrada",
      text: "El servicio de ajustes no aceptó el inicio de sesión. Vuelva a iniciarla; no se pierde nada.",
    },
    "organization-not-found": {
      title: "Sin acceso a esta organización",
      text: "El servicio de ajustes no la tiene, o esta cuenta no tiene acceso. Consulte a su administrador.",
    },
    "not-found": {
      title: "No hay servicio de ajustes en esta dirección",
      text: "Algo respondió, pero no es un servicio de ajustes. Compruebe la dirección.",
    },
    "invalid-response": {
      title: "No se puede leer la respuesta del servicio de ajustes",
      text: "No se ha perdido nada de lo guardado. Avise a quien gestiona el servicio.",
    },
    "organization-admin-required": {
      title: "Solo los administradores de la organización pueden cambiar esto",
      text: "No se cambió nada. Envíe a su administrador lo que quiere cambiar.",
    },
    "revision-conflict": {
      title: "Alguien cambió los ajustes hace un momento",
      text: "Los suyos se conservan abajo; compare y guarde de nuevo.",
    },
    "change-rejected": { title: "Este cambio no es posible", text: "No se cambió nada." },
    "body-too-large": {
      title: "Demasiados cambios a la vez",
      text: "No se cambió nada. Guarde menos excepciones a la vez.",
    },
    prevented: {
      title: "Esta página impidió guardar el cambio",
      text: "No se cambió nada. Su cambio sigue abierto aquí.",
    },
  },
  violation: {
    "organization-excluded":
      "Esta organización queda fuera de la aportación de datos, así que no tiene ajustes.",
    "no-active-plan":
      "Ninguna aplicación de la organización está activa, así que ningún plan le da ajustes.",
    "metadata-locked-by-plan": "El plan bloquea los metadatos; solo Enterprise permite cambiarlos.",
    "platform-app-not-selectable":
      "Las aplicaciones de plataforma siguen el ajuste de la organización y no admiten excepciones.",
    "not-covered": "No tiene ajustes de aportación de datos.",
    "target-unknown": "Ya no está en la organización.",
    "setting-unknown":
      "No se sabe si los datos de la aplicación están activados, así que no se pueden añadir excepciones.",
    "exception-effect-mismatch":
      "Mientras los datos de la aplicación están activados solo caben exclusiones; desactivados, solo inclusiones.",
    "duplicate-exception": "Ya está en la lista.",
    "exception-not-found": "Ya no está en la lista.",
    "settings-in-force-here":
      "Aquí los ajustes tienen efecto de inmediato, así que no hay nada que confirmar ni descartar.",
    "nothing-decided": "No hay nada decidido, así que no hay nada que descartar.",
  },
};

export const decision: DecisionMessages = {
  hint: "Usted lo decide aquí; el ajuste de Atlassian se cambia en Atlassian Administration, Security, Data contribution.",
  datesStart:
    "Los plazos de eliminación empiezan con la confirmación; estas son las fechas si fuera hoy.",
  decide: { on: "Decidir: activar", off: "Decidir: desactivar", other: "Decidir" },
  notInForce: "Decidido, aún no está en vigor",
  by: (actor, age) => `Última decisión: ${actor}, ${age}.`,
  instruction: "Ajústelo en Atlassian Administration > Security > Data contribution:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "el valor predeterminado del plan" : core[value]}`,
  exceptions: {
    include: "Incluir en las excepciones:",
    exclude: "Excluir en las excepciones:",
    remove: "Quitar de las excepciones:",
  },
  copy: "Copiar",
  copyName: (name) => `Copiar ${name}`,
  openConsole: "Abrir Atlassian Administration",
  done: "Ya está hecho",
  discard: "Descartar",
  question: {
    confirm: "¿Está ajustado en Atlassian Administration?",
    discard: "¿Descartar lo decidido?",
  },
  saved: {
    decided: (change) => `Decidido: ${change}. Aún no está en vigor.`,
    confirm: "En vigor: ajuste confirmado en Atlassian Administration.",
    discard: "Descartado. Lo que está en vigor no cambia.",
  },
  confirmed: (age) => `Confirmado por última vez en Atlassian Administration ${age}.`,
  neverConfirmed: "Nadie ha confirmado aún que esto coincida con Atlassian Administration.",
  unconfirmed: "Nadie ha confirmado esto en 90 días. Compárelo con Atlassian Administration.",
  confirmUnchanged: "Comprobado, sigue igual",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "empieza el uso";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "termina una prueba"
        : `termina la prueba de ${PLAN_NAMES[cause.plan]}`;
    case "deleted":
      return "se elimina un sitio, una aplicación o un conector";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
  all: "se aportarán los metadatos y el contenido.",
  "metadata-only": "se aportarán los metadatos, pero no el contenido.",
  "in-app-only": "se aportará el contenido, pero no los metadatos.",
  none: "no se aportará nada.",
  "not-eligible": "nada de esto formará parte de la aportación de datos.",
  "metadata-yes": "se aportarán los metadatos; en cuanto al contenido, no se sabe.",
  "metadata-no": "no se aportarán los metadatos; en cuanto al contenido, no se sabe.",
  "in-app-yes": "se aportará el contenido; en cuanto a los metadatos, no se sabe.",
  "in-app-no": "no se aportará el contenido; en cuanto a los metadatos, no se sabe.",
  unknown: "no se sabe si se aportarán datos.",
};

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}; ${SUMMARIES[summary]}`,
};
