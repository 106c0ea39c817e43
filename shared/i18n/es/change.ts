import type { Move, Movement } from "../../rules/moves.ts";
import { capitalize } from "../format.ts";
import type { ChangeWords } from "../words.ts";
import { core, locale, nameList, number } from "./core.ts";

const what = { metadata: "los metadatos", "in-app-data": "los datos de la aplicación" } as const;
const given = { metadata: "sus metadatos", "in-app-data": "su contenido" } as const;

function count(value: number, of: "spaces" | "apps"): string {
  const nouns = { spaces: ["espacio", "espacios"], apps: ["aplicación", "aplicaciones"] } as const;
  return `${number.format(value)} ${nouns[of][value === 1 ? 0 : 1]}`;
}

function becomes(move: Move, who: string, data: string, one: boolean): string {
  const will = one ? "aportará" : "aportarán";
  const before = `no se sabe si antes lo ${one ? "hacía" : "hacían"}`;
  switch (move) {
    case "stops":
      return `${who} ${one ? "deja" : "dejan"} de aportar ${data}`;
    case "starts":
      return `${who} ${one ? "empieza" : "empiezan"} a aportar ${data}`;
    case "nowOut":
      return `${who} no ${will} ${data}; ${before}`;
    case "nowIn":
      return `${who} ${will} ${data}; ${before}`;
    case "unknown":
      return `No se sabe si ${who} ${will} ${data}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; ${number.format(goesOn)} ${goesOn === 1 ? "sigue" : "siguen"}`;
  if (move === "starts" && staysOut > 0)
    return `; ${number.format(staysOut)} ${staysOut === 1 ? "queda" : "quedan"} fuera`;
  return "";
}

/** Spanish. */
export const change: ChangeWords = {
  question: (dataType, value) => `¿${value === "on" ? "Activar" : "Desactivar"} ${what[dataType]}?`,
  ask: (change) => `¿${capitalize(change, locale)}?`,
  confirm: (value) => (value === "on" ? "Activar" : "Desactivar"),
  cancel: "Cancelar",
  save: "Guardar",
  saving: "Guardando…",
  saved: (done) => `Guardado: ${done}.`,
  undo: "Deshacer",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = count(total, of);
    const who = value === total ? all : `${number.format(value)} de ${all}`;
    return `${becomes(move, who, given[dataType], value === 1)}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const data = given[dataType];
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "todo lo que sigue el ajuste de la organización";
    return `${capitalize(becomes(move, who, data, true), locale)}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const one = dataType === "in-app-data";
    const data = one ? "El contenido aportado" : "Los metadatos aportados";
    const if_ = certain ? "" : ", si los hay,";
    return `${data}${if_} ${one ? "ha" : "han"} de eliminarse antes del ${removeBy}, y los modelos reentrenarse antes del ${retrainBy}.`;
  },
  aggregates: (until) => `Las estadísticas ya elaboradas pueden conservarse hasta el ${until}.`,
  earlier: (dataType, removeBy, retrainBy) =>
    `Se supone que la eliminación que empezó antes sigue su curso: ${dataType === "metadata" ? what.metadata : "el contenido"} antes del ${removeBy}, modelos reentrenados antes del ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Los metadatos se siguen aportando: los bloquea el plan ${core.plan[plan]}.`
      : "Los metadatos quedan como están.",
  nothingChanges: "No cambia nada de lo que se aporta.",
  shift: ({ effect, becomes, count }) => {
    const one = count === 1;
    const noun = `${number.format(count)} ${effect === "include" ? "inclusi" : "exclusi"}${one ? "ón" : "ones"}`;
    if (becomes === "apply") return `${noun} ${one ? "vuelve" : "vuelven"} a aplicarse.`;
    return `${noun} ${one ? "se conserva" : "se conservan"}, sin efecto por ahora.`;
  },
  conflictTitle: "Alguien cambió los ajustes hace un momento",
  conflictText:
    "Su cambio aún no está guardado y se conserva abajo. Compare los dos; después revise el suyo otra vez y guárdelo.",
  conflictTheirs: "Guardado ahora",
  conflictYours: "Su cambio",
  exceptionCount: (exceptions) =>
    `${number.format(exceptions)} ${exceptions === 1 ? "excepción" : "excepciones"}`,
  request: (change, organization) =>
    `¿Podría cambiar los ajustes de aportación de datos de ${organization}? Lo que me gustaría: ${change}.`,
  copy: "Copiar un mensaje para su administrador",
  copied: "Copiado",
  keepMine: "Revisar el mío otra vez",
  takeTheirs: "Descartar el mío",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} según el plan`
        : `${core.dataType[dataType]}: ${value === "on" ? "activados" : "desactivados"}`,
    add: (effect, target) => `${effect === "include" ? "incluir" : "excluir"} ${target}`,
    remove: (target) => `quitar la excepción de ${target}`,
    several: (did, names, count) => {
      const all = number.format(count);
      const done = {
        include: `incluir ${all}`,
        exclude: `excluir ${all}`,
        remove: `quitar ${all} excepciones`,
      };
      return `${done[did]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    unauthenticated: {
      title: "La sesión está cerrada",
      text: "El servicio de ajustes no aceptó el inicio de sesión. Vuelva a iniciarla; no se pierde nada.",
    },
    "organization-not-found": {
      title: "Sin acceso a esta organización",
      text: "El servicio de ajustes no la tiene, o no para esta cuenta. Pida acceso a su administrador.",
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
      title: "Demasiado de una vez",
      text: "No se cambió nada. Guarde menos excepciones a la vez.",
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
    prevented: {
      title: "Esta página no permitió guardar el cambio",
      text: "No se cambió nada. Su cambio sigue abierto aquí.",
    },
    "unexpected-status": {
      title: "El servicio de ajustes tiene un fallo",
      text: "No se ha perdido nada de lo guardado. Inténtelo más tarde.",
    },
  },
  violation: {
    "organization-excluded":
      "Esta organización no forma parte de la aportación de datos y no tiene ajustes.",
    "no-active-plan":
      "Ninguna aplicación de la organización está activa, así que ningún plan le da ajustes.",
    "metadata-locked-by-plan":
      "El plan decide sobre los metadatos; solo Enterprise puede cambiarlo.",
    "platform-app-not-selectable":
      "Las aplicaciones de plataforma siguen a la organización y no se pueden tratar aparte.",
    "not-covered": "No tiene ajustes de aportación de datos.",
    "target-unknown": "Ya no está en la organización.",
    "setting-unknown":
      "No se sabe si los datos de la aplicación están activados, así que ninguna excepción encaja.",
    "exception-effect-mismatch":
      "Mientras los datos de la aplicación están activados solo caben exclusiones; desactivados, solo inclusiones.",
    "duplicate-exception": "Ya está en la lista.",
    "exception-not-found": "Ya no está en la lista.",
  },
  retry: "Reintentar",
  lastKnown: (age) => `Confirmado por última vez ${age}. Puede haber cambiado.`,
};
