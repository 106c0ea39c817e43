import type { HistoryWords } from "../words.ts";

/** German. */
export const history: HistoryWords = {
  title: "Verlauf",
  loading: "Verlauf wird geladen…",
  failed:
    "Der Verlauf konnte nicht geladen werden. Es ist nichts verloren; versuchen Sie es später noch einmal.",
  none: "Bisher wurde nichts geändert.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "Sites, Apps und Bereiche auf den neuesten Stand gebracht",
  filter: "Nach Person oder Änderung suchen",
  older: "Ältere Einträge anzeigen",
  exportJson: "Als JSON speichern, um die Kette zu prüfen",
  exportCsv: "Als CSV speichern",
  noMatch: "Keine Treffer.",
  csvColumns: [
    "Nummer",
    "Zeitpunkt",
    "Konto",
    "Name",
    "Was",
    "Änderung (JSON)",
    "Revision",
    "voriger Hash",
    "Hash",
  ],
};
