import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("de");

/** German. */
export const exceptions: ExceptionWords = {
  title: "Ausnahmen",
  intro: {
    on: "In-App-Daten sind eingeschaltet. Inhalte werden beigetragen, außer von dem, was hier ausgeschlossen ist.",
    off: "In-App-Daten sind ausgeschaltet. Nur Inhalte von dem, was hier eingeschlossen ist, werden beigetragen.",
    unknown:
      "Es ist nicht bekannt, ob In-App-Daten ein- oder ausgeschaltet sind; deshalb lassen sich jetzt keine Ausnahmen hinzufügen.",
  },
  search: "Bereich, App oder Konnektor suchen",
  searchHint: "Name oder Schlüssel",
  site: "Site",
  app: "App",
  show: "Anzeigen",
  all: "Alle",
  view: { all: "Alles", excepted: "Mit Ausnahme", waiting: "Zurzeit ohne Wirkung" },
  count: (found, exceptions) =>
    `${number.format(found)} gefunden; ${number.format(exceptions)} mit Ausnahme`,
  noMatch: "Keine Treffer.",
  byKey: "nach Schlüssel; steht auf keiner Liste",
  offered: "nicht in der Liste: nach Schlüssel hinzufügen",
  effect: { include: "eingeschlossen", exclude: "ausgeschlossen" },
  withApp: { include: "mit der App eingeschlossen", exclude: "mit der App ausgeschlossen" },
  waits: {
    include: "eingeschlossen, zurzeit ohne Wirkung",
    exclude: "ausgeschlossen, zurzeit ohne Wirkung",
  },
  waiting: {
    include:
      "Einschlüsse haben zurzeit keine Wirkung; sie bleiben gespeichert und gelten, solange In-App-Daten ausgeschaltet sind.",
    exclude:
      "Ausschlüsse haben zurzeit keine Wirkung; sie bleiben gespeichert und gelten, solange In-App-Daten eingeschaltet sind.",
  },
  wholeApp: "ganze App",
  connector: "Konnektor",
  unlisted: "zurzeit nicht in der Organisation",
  remove: "Entfernen",
  keep: "Behalten",
  removeLabel: (target, how) => `Ausnahme für ${target} entfernen (${how})`,
  allShown: {
    tick: "Alle angezeigten ankreuzen",
    untick: "Alle angezeigten abwählen",
    remove: "Alle angezeigten entfernen",
    keep: "Alle angezeigten behalten",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "einzuschließen" : "auszuschließen";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} zurückzunehmen`] : []),
    ];
    return `${parts.join(", ")}; noch nicht gespeichert.`;
  },
  full: (most) =>
    `Eine Änderung fasst ${number.format(most)}: Die übrigen bleiben für die nächste vorgemerkt.`,
  clear: "Auswahl aufheben",
  review: "Prüfen",
};
