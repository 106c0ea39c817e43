import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "Excepciones",
  column: { exception: "Excepción", content: "Contenido" },
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
  view: { all: "Todo", excepted: "Con excepción", dormant: "Sin efecto por ahora" },
  count: (found, exceptions) =>
    `Resultados: ${format.number(found)}; con excepción: ${format.number(exceptions)}`,
  noMatch: "Sin resultados.",
  byKey: "añadido por su clave; no figura en ninguna lista",
  suggested: "no está en la lista: añadir por su clave",
  effect: { include: "incluido", exclude: "excluido" },
  withApp: { include: "incluido con su aplicación", exclude: "excluido con su aplicación" },
  dormant: { include: "incluido, sin efecto por ahora", exclude: "excluido, sin efecto por ahora" },
  dormantHint: {
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
    select: "Marcar todo lo mostrado",
    deselect: "Desmarcar todo lo mostrado",
    remove: "Quitar todo lo mostrado",
    keep: "Conservar todo lo mostrado",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "por incluir" : "por excluir";
    const parts = [
      ...(add > 0 ? [`${format.number(add)} ${done}`] : []),
      ...(remove > 0 ? [`${format.number(remove)} por quitar`] : []),
    ];
    return `${parts.join(", ")}; sin guardar.`;
  },
  tooMany: (most) =>
    `Puede guardar ${format.number(most)} excepciones a la vez; las demás siguen marcadas.`,
  clear: "Desmarcar",
  review: "Revisar",
  close: "Cerrar",
};

const history: HistoryMessages = {
  title: "Historial",
  loading: "Cargando el historial…",
  failed: "No se pudo cargar el historial. No se pierde nada; inténtelo más tarde.",
  none: "Aún no se ha cambiado nada.",
  entry: (actor, change) => `${actor}: ${change}`,
  decided: (change) => `decidido: ${change}`,
  inventory: "sitios, aplicaciones y espacios actualizados",
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
  return `${format.number(count)} ${count === 1 ? "espacio" : "espacios"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, no se sabe`;
  const known = `${format.number(yes)} de ${spaces(total)}`;
  return unknown > 0 ? `${known}; de ${format.number(unknown)} no se sabe` : known;
}

const coverage: CoverageMessages = {
  title: "Cobertura",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `De ${spaces(total)} no se sabe si aportan contenido.`;
    const known = `${format.number(yes)} de ${spaces(total)} ${yes === 1 ? "aporta" : "aportan"} contenido`;
    return unknown > 0 ? `${known}; de ${format.number(unknown)} no se sabe.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Se aportan los metadatos de todos los espacios.",
    no: "No se aportan los metadatos de ningún espacio.",
    unknown: "No se sabe si se aportan los metadatos.",
  },
  by: { apps: "Por aplicación", sites: "Por sitio" },
  showAll: (sites) => `Mostrar los ${format.number(sites)} sitios`,
  none: "No figura ningún espacio. Los ajustes valen igualmente para los espacios; se contarán aquí cuando el servicio conectado indique los de sus aplicaciones.",
  table: "Ver como tabla",
  column: { apps: "Aplicación", sites: "Sitio", total: "Espacios" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "día de la eliminación",
  removeBy: "último día para eliminar los datos",
  retrainBy: "último día para reentrenar los modelos",
  aggregatesUntil: "último día en que pueden conservarse las estadísticas",
};

const dates: DatesMessages = {
  title: "Fechas",
  loading: "Cargando las fechas…",
  failed: "No se pudieron cargar las fechas. Valen igualmente.",
  none: "Ahora no hay nada pendiente. Tras una desactivación o eliminación, aquí se ve cuándo, según la prensa, se eliminan los datos aportados y se reentrenan los modelos.",
  dateLabel: {
    "opt-out": "Desactivado",
    deleted: "Eliminado",
    removeBy: "Datos eliminados a más tardar el",
    retrainBy: "Modelos reentrenados a más tardar el",
    aggregatesUntil: "Estadísticas conservadas hasta el",
  },
  wholeOrganization: "toda la organización",
  wholeApp: (app) => `todo ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadatos" : "Contenido"}: ${nameList(names, more)}`,
  maybeContributed: "No se sabe si se aportó; si fue así, valen estas fechas.",
  contributedAgain:
    "Se aporta de nuevo desde entonces. Se supone que la eliminación iniciada sigue su curso.",
  pending:
    "Lo decidido aún no inicia ningún plazo. Los plazos empiezan cuando se confirma el ajuste en Atlassian Administration.",
  counted: "Contado desde la confirmación del ajuste en Atlassian Administration.",
  reported: "Los plazos de eliminación y reentrenamiento se indican según la prensa.",
  assumed: "Se supone que las fechas de los metadatos son las mismas que las del contenido.",
  showAll: (count) => `Mostrar todo (${format.number(count)})`,
  table: "Ver como tabla",
  column: { about: "Qué", startedAt: "Desde" },
  save: "Guardar las fechas en un calendario",
  notSaved: "No se pudo crear el archivo. Compruebe la conexión e inténtelo de nuevo.",
  event: (date, about) => `${core.title}: ${calendarDay[date]}. ${about}`,
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
      text: "Antes de usarlos se quitan nombres, direcciones de correo y otros identificadores directos, y los datos se agregan.",
    },
    access: {
      title: "Acceso y finalidad",
      text: "El personal del proveedor accede a los datos solo para fines aprobados.",
    },
    encryption: {
      title: "Cifrado",
      text: "Los datos se cifran en reposo y en tránsito por redes públicas.",
    },
    residency: {
      title: "Residencia de datos",
      text: "La residencia vale para los datos de la aplicación aportados, no para lo desidentificado y agregado por cliente.",
    },
    retention: {
      title: "Eliminación tras desactivar",
      text: `Según la prensa, los datos aportados se eliminan en un plazo de ${removal.days} días y los modelos se reentrenan en un plazo de ${retraining.days}; las estadísticas desidentificadas elaboradas con ellos pueden conservarse hasta ${aggregates.years} años.`,
    },
  },
  residency: format.list,
  eachOrganization:
    "Cada organización de una empresa tiene sus propios ajustes y su propio plan más alto.",
  sources: "Fuentes:",
  noResidency: "No se indica ninguna residencia",
  noObligations: "Ahora no hay nada que eliminar",
  running: (count, next) =>
    count === 1
      ? `1 eliminación en curso; su próxima fecha es el ${next}.`
      : `${format.number(count)} eliminaciones en curso; la próxima fecha es el ${next}.`,
  loading: "Cargando…",
  failed: "No se pudo cargar lo que se ha de eliminar. Inténtelo más tarde.",
};

/** Spanish. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
