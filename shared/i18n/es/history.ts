import type { HistoryWords } from "../words.ts";

/** Spanish. */
export const history: HistoryWords = {
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
