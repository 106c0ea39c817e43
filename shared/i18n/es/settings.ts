import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { capitalize, formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, locale, nameList, number, plan } from "./core.ts";

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

const change: ChangeMessages = {
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
  aggregateRetention: (until) =>
    `Las estadísticas ya elaboradas pueden conservarse hasta el ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
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
    confirm: "confirmar que la consola del proveedor muestra los ajustes",
    discard: "descartar el cambio decidido",
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
    prevented: {
      title: "Esta página no permitió guardar el cambio",
      text: "No se cambió nada. Su cambio sigue abierto aquí.",
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
    "settings-in-force-here":
      "Los ajustes se aplican aquí, así que no hay nada que confirmar ni descartar.",
    "nothing-decided": "No hay ningún cambio decidido que descartar.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "empieza el uso";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "termina una prueba"
        : `termina la prueba de ${plan[cause.plan]}`;
    case "deleted":
      return "se elimina un sitio, una aplicación o un conector";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "se aportarán los metadatos y el contenido.",
  "metadata-only": "se aportarán los metadatos, pero no el contenido.",
  "in-app-only": "se aportará el contenido, pero no los metadatos.",
  none: "no se aportará nada.",
  "not-eligible": "nada de esto formará parte de la aportación de datos.",
  "metadata-yes": "se aportarán los metadatos; del contenido no se sabe.",
  "metadata-no": "no se aportarán los metadatos; del contenido no se sabe.",
  "in-app-yes": "se aportará el contenido; de los metadatos no se sabe.",
  "in-app-no": "no se aportará el contenido; de los metadatos no se sabe.",
  unknown: "no se sabe si se aportarán datos.",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
  title: "Excepciones",
  intro: {
    on: "Los datos de la aplicación están activados. El contenido se aporta, salvo el de lo excluido aquí.",
    off: "Los datos de la aplicación están desactivados. Solo se aporta el contenido de lo incluido aquí.",
    unknown:
      "No se sabe si los datos de la aplicación están activados; por ahora no se pueden añadir excepciones.",
  },
  search: "Buscar un espacio, una aplicación o un conector",
  searchHint: "Nombre o clave",
  site: "Sitio",
  app: "Aplicación",
  show: "Mostrar",
  all: "Todos",
  view: { all: "Todo", excepted: "Con excepción", waiting: "Sin efecto por ahora" },
  count: (found, exceptions) =>
    `Resultados: ${number.format(found)}; con excepción: ${number.format(exceptions)}`,
  noMatch: "Sin resultados.",
  byKey: "por su clave; no figura en ninguna lista",
  offered: "no está en la lista: añadir por su clave",
  effect: { include: "incluido", exclude: "excluido" },
  withApp: { include: "incluido con su aplicación", exclude: "excluido con su aplicación" },
  waits: { include: "incluido, sin efecto por ahora", exclude: "excluido, sin efecto por ahora" },
  waiting: {
    include:
      "Las inclusiones no tienen efecto por ahora; se conservan y valen mientras los datos de la aplicación estén desactivados.",
    exclude:
      "Las exclusiones no tienen efecto por ahora; se conservan y valen mientras los datos de la aplicación estén activados.",
  },
  wholeApp: "aplicación completa",
  connector: "conector",
  unlisted: "no está ahora en la organización",
  remove: "Quitar",
  keep: "Conservar",
  removeLabel: (target, how) => `Quitar la excepción de ${target} (${how})`,
  allShown: {
    tick: "Marcar todo lo mostrado",
    untick: "Desmarcar todo lo mostrado",
    remove: "Quitar todo lo mostrado",
    keep: "Conservar todo lo mostrado",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "por incluir" : "por excluir";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} por retirar`] : []),
    ];
    return `${parts.join(", ")}; sin guardar.`;
  },
  full: (most) => `En un cambio caben ${number.format(most)}: las demás quedan para el siguiente.`,
  clear: "Desmarcar",
  review: "Revisar",
};

const history: HistoryMessages = {
  title: "Historial",
  loading: "Cargando el historial…",
  failed: "No se pudo cargar el historial. No se pierde nada; inténtelo más tarde.",
  none: "Aún no se ha cambiado nada.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "sitios, aplicaciones y espacios puestos al día",
  filter: "Buscar por persona o cambio",
  older: "Mostrar entradas anteriores",
  exportJson: "Guardar como JSON, para comprobar la cadena",
  exportCsv: "Guardar como CSV",
  noMatch: "Sin resultados.",
  csvColumns: [
    "secuencia",
    "fecha",
    "id del actor",
    "nombre",
    "qué",
    "cambio (JSON)",
    "revisión",
    "hash anterior",
    "hash",
  ],
};

function spaces(count: number): string {
  return `${number.format(count)} ${count === 1 ? "espacio" : "espacios"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, no se sabe`;
  const known = `${number.format(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${number.format(unknown)} no se sabe` : known;
}

const coverage: CoverageMessages = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} no se sabe si aportan contenido.`;
    const known = `${number.format(yes)} de ${spaces(total)} ${yes === 1 ? "aporta" : "aportan"} contenido`;
    return unknown > 0 ? `${known}; de ${number.format(unknown)} no se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Se aportan los metadatos de todos los espacios.",
    no: "No se aportan los metadatos de ningún espacio.",
    unknown: "No se sabe si se aportan los metadatos.",
  },
  by: { apps: "Por aplicación", sites: "Por sitio" },
  showAll: (sites) => `Mostrar los ${number.format(sites)} sitios`,
  none: "No hay espacios listados. Los ajustes valen para ellos igualmente; se contarán aquí cuando el servicio conectado liste los espacios de sus aplicaciones.",
  table: "Ver como tabla",
  column: { apps: "Aplicación", sites: "Sitio", total: "Espacios" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "día de la eliminación",
  removeBy: "último día para eliminar los datos",
  retrainBy: "último día para reentrenar los modelos",
  aggregatesUntil: "último día en que pueden conservarse las estadísticas",
};

const dates: DatesMessages = {
  title: "Fechas",
  loading: "Cargando las fechas…",
  failed: "No se pudieron cargar las fechas. Valen igualmente.",
  none: "Ahora no corre ninguna fecha. Tras una desactivación o eliminación, aquí se ve cuándo se eliminan los datos aportados y se reentrenan los modelos.",
  step: {
    "opt-out": "Desactivado",
    deleted: "Eliminado",
    removeBy: "Datos eliminados antes del",
    retrainBy: "Modelos reentrenados antes del",
    aggregatesUntil: "Estadísticas conservadas hasta el",
  },
  today: "Hoy",
  wholeOrganization: "toda la organización",
  wholeApp: (app) => `todo ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadatos" : "Contenido"}: ${nameList(names, more)}`,
  maybeContributed: "No se sabe si se aportó; si fue así, valen estas fechas.",
  contributedAgain:
    "Se aporta de nuevo desde entonces. Se supone que la eliminación iniciada sigue su curso.",
  assumed: "Se supone que las fechas de los metadatos son las mismas que las del contenido.",
  showAll: (count) => `Mostrar todo (${number.format(count)})`,
  table: "Ver como tabla",
  column: { about: "Qué", startedAt: "Desde" },
  save: "Guardar las fechas en un calendario",
  notSaved: "No se pudo crear el archivo. Compruebe la conexión e inténtelo de nuevo.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "Cómo se protegen los datos aportados",
  columns: ["Medida", "Abarca", "En esta organización"],
  covers: {
    both: "Metadatos y datos de la aplicación",
    "in-app-data": "Solo datos de la aplicación",
  },
  safeguard: {
    "de-identification": {
      title: "Desidentificación",
      text: "Antes de usarlos se quitan nombres, correos y otros identificadores directos, y los datos se agregan.",
    },
    access: {
      title: "Acceso y finalidad",
      text: "El personal del proveedor accede a los datos solo para fines aprobados.",
    },
    encryption: {
      title: "Cifrado",
      text: "Cifrados en reposo y en su paso por redes públicas.",
    },
    residency: {
      title: "Residencia de datos",
      text: "La residencia vale para los datos de la aplicación aportados, no para lo desidentificado y agregado por cliente.",
    },
    retention: {
      title: "Eliminación tras desactivar",
      text: `Los datos aportados se eliminan en ${removal.days} días y los modelos se reentrenan en ${retraining.days}; las estadísticas desidentificadas elaboradas con ellos pueden conservarse hasta ${aggregates.years} años.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Fuentes:",
  noResidency: "No se indica ninguna residencia",
  noObligations: "Ahora no hay nada que eliminar",
  running: (count, next) =>
    count === 1
      ? `1 eliminación en curso; su próxima fecha es el ${next}.`
      : `${number.format(count)} eliminaciones en curso; la próxima fecha es el ${next}.`,
  loading: "Cargando…",
  failed: "No se pudo cargar lo que se ha de eliminar. Inténtelo más tarde.",
};

/** Spanish. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
