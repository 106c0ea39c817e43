import type { ExceptionWords } from "../words.ts";
import { others } from "./core.ts";

/** German. */
export const exceptions: ExceptionWords = {
  title: "Ausnahmen",
  intro: {
    on: "In-App-Daten sind eingeschaltet. Inhalte von allem, was hier ausgeschlossen ist, werden nicht beigetragen.",
    off: "In-App-Daten sind ausgeschaltet. Inhalte von allem, was hier eingeschlossen ist, werden trotzdem beigetragen.",
    unknown:
      "Es ist nicht bekannt, ob In-App-Daten ein- oder ausgeschaltet sind; deshalb lassen sich jetzt keine Ausnahmen hinzufügen.",
  },
  none: "Keine Ausnahmen. Alles folgt der Einstellung der Organisation.",
  add: { include: "Einschließen", exclude: "Ausschließen" },
  remove: "Entfernen",
  removeLabel: (target) => `Ausnahme für ${target} entfernen`,
  search: "Bereich, App oder Konnektor suchen",
  searchHint: "Name oder Schlüssel eingeben",
  noMatch: "Keine Treffer.",
  byKey: "nach Schlüssel; steht auf keiner Liste",
  more: (count) => `${others(count)}; tippen Sie, um die Auswahl einzugrenzen`,
  effect: { include: "eingeschlossen", exclude: "ausgeschlossen" },
  dormant: {
    include: "gespeichert, ruht: gilt, solange In-App-Daten ausgeschaltet sind",
    exclude: "gespeichert, ruht: gilt, solange In-App-Daten eingeschaltet sind",
  },
  wholeApp: "ganze App",
  connector: "Konnektor",
  unlisted: "zurzeit nicht in der Organisation",
  close: "Fertig",
  review: "Prüfen",
};
