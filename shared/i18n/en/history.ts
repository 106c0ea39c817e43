import type { HistoryWords } from "../words.ts";

/** English. */
export const history: HistoryWords = {
  title: "History",
  loading: "Loading the history…",
  failed: "The history could not be loaded. Nothing is lost; try again later.",
  none: "Nothing was changed yet.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "sites, apps and spaces brought up to date",
  filter: "Find by person or change",
  older: "Show older entries",
  exportJson: "Save as JSON, to check the chain",
  exportCsv: "Save as CSV",
  noMatch: "Nothing matches.",
  csvColumns: [
    "sequence",
    "at",
    "actor id",
    "actor name",
    "what",
    "change (JSON)",
    "revision",
    "previousHash",
    "hash",
  ],
};
