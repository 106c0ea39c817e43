import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "día de la eliminación",
  removeBy: "último día para eliminar los datos",
  retrainBy: "último día para reentrenar los modelos",
  aggregatesUntil: "último día en que pueden conservarse las estadísticas",
};

/** Spanish. */
export const dates: DatesWords = {
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
  uncertain: "No se sabe si se aportó; si fue así, valen estas fechas.",
  resumed:
    "Se aporta de nuevo desde entonces. Se supone que la eliminación iniciada sigue su curso.",
  assumed: "Se supone que las fechas de los metadatos son las mismas que las del contenido.",
  showAll: (count) => `Mostrar todo (${number.format(count)})`,
  table: "Ver como tabla",
  column: { about: "Qué", startedAt: "Desde" },
  save: "Guardar las fechas en un calendario",
  notSaved: "No se pudo crear el archivo. Compruebe la conexión e inténtelo de nuevo.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};
