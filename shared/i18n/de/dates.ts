import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "Tag der Löschung",
  removeBy: "letzter Tag zum Entfernen",
  retrainBy: "letzter Tag zum Neutrainieren der Modelle",
  aggregatesUntil: "letzter Tag, an dem Statistiken aufbewahrt werden dürfen",
};

/** German. */
export const dates: DatesWords = {
  title: "Termine",
  loading: "Termine werden geladen…",
  failed: "Die Termine konnten nicht geladen werden. Sie gelten trotzdem.",
  none: "Zurzeit laufen keine Termine. Wird der Beitrag beendet oder etwas gelöscht, steht hier, bis wann beigetragene Daten entfernt und Modelle neu trainiert werden.",
  step: {
    "opt-out": "Beitrag beendet",
    deleted: "Gelöscht",
    removeBy: "Entfernt bis",
    retrainBy: "Modelle neu trainiert bis",
    aggregatesUntil: "Statistiken aufbewahrt bis",
  },
  today: "Heute",
  wholeOrganization: "ganze Organisation",
  wholeApp: (app) => `${app} als Ganzes`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadaten" : "Inhalte"}: ${nameList(names, more)}`,
  uncertain: "Es ist nicht bekannt, ob etwas beigetragen wurde; falls ja, gelten diese Termine.",
  resumed:
    "Wird inzwischen wieder beigetragen. Es wird angenommen, dass die begonnene Entfernung weiterläuft.",
  assumed: "Für Metadaten werden dieselben Termine angenommen wie für Inhalte.",
  showAll: (count) => `Alle anzeigen (${number.format(count)})`,
  table: "Als Tabelle anzeigen",
  column: { about: "Was", startedAt: "Seit" },
  save: "Termine in einen Kalender übernehmen",
  notSaved:
    "Die Datei konnte nicht erstellt werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};
