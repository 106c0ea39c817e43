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
  title: "Ausnahmen",
  column: { exception: "Ausnahme", content: "Inhalte" },
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
  view: { all: "Alles", excepted: "Mit Ausnahme", dormant: "Zurzeit ohne Wirkung" },
  count: (found, exceptions) =>
    `${format.number(found)} gefunden; ${format.number(exceptions)} mit Ausnahme`,
  noMatch: "Keine Treffer.",
  byKey: "per Schlüssel hinzugefügt; steht auf keiner Liste",
  suggested: "nicht in der Liste: per Schlüssel hinzufügen",
  effect: { include: "eingeschlossen", exclude: "ausgeschlossen" },
  withApp: { include: "mit der App eingeschlossen", exclude: "mit der App ausgeschlossen" },
  dormant: {
    include: "eingeschlossen, zurzeit ohne Wirkung",
    exclude: "ausgeschlossen, zurzeit ohne Wirkung",
  },
  dormantHint: {
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
    select: "Alle angezeigten auswählen",
    deselect: "Alle angezeigten abwählen",
    remove: "Alle angezeigten entfernen",
    keep: "Alle angezeigten behalten",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "einzuschließen" : "auszuschließen";
    const parts = [
      ...(add > 0 ? [`${format.number(add)} ${done}`] : []),
      ...(remove > 0 ? [`${format.number(remove)} zu entfernen`] : []),
    ];
    return `${parts.join(", ")}; noch nicht gespeichert.`;
  },
  tooMany: (most) =>
    `Auf einmal lassen sich ${format.number(most)} Ausnahmen speichern; die übrigen bleiben ausgewählt.`,
  clear: "Aufheben",
  review: "Prüfen",
  close: "Schließen",
};

const history: HistoryMessages = {
  title: "Verlauf",
  loading: "Verlauf wird geladen…",
  failed:
    "Der Verlauf konnte nicht geladen werden. Es ist nichts verloren; versuchen Sie es später noch einmal.",
  none: "Es wurde noch nichts geändert.",
  entry: (actor, change) => `${actor}: ${change}`,
  decided: (change) => `entschieden: ${change}`,
  inventory: "Sites, Apps und Bereiche aktualisiert",
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

function spaces(count: number, many: "Bereiche" | "Bereichen"): string {
  return `${format.number(count)} ${format.isOne(count) ? "Bereich" : many}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total, "Bereiche")}, nicht bekannt`;
  const known = `${format.number(yes)} von ${spaces(total, "Bereichen")}`;
  return unknown > 0 ? `${known}, ${format.number(unknown)} nicht bekannt` : known;
}

const coverage: CoverageMessages = {
  title: "Umfang",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `Bei ${spaces(total, "Bereichen")} ist nicht bekannt, ob Inhalte beigetragen werden.`;
    const does = format.isOne(yes) ? "trägt" : "tragen";
    const known = `${format.number(yes)} von ${spaces(total, "Bereichen")} ${does} Inhalte bei`;
    return unknown > 0
      ? `${known}; bei ${format.number(unknown)} ist es nicht bekannt.`
      : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Metadaten aller Bereiche werden beigetragen.",
    no: "Metadaten werden von keinem Bereich beigetragen.",
    unknown: "Es ist nicht bekannt, ob Metadaten beigetragen werden.",
  },
  by: { apps: "Nach App", sites: "Nach Site" },
  showAll: (sites) => `Alle Sites anzeigen (${format.number(sites)})`,
  none: "Es sind keine Bereiche aufgeführt. Die Einstellungen gelten trotzdem für sie; gezählt werden sie hier, sobald der verbundene Dienst die Bereiche Ihrer Apps aufführt.",
  table: "Als Tabelle anzeigen",
  column: { apps: "App", sites: "Site", total: "Bereiche" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "Tag der Löschung",
  removeBy: "letzter Tag zum Entfernen",
  retrainBy: "letzter Tag zum Neutrainieren der Modelle",
  aggregatesUntil: "letzter Tag, an dem Statistiken aufbewahrt werden dürfen",
};

const dates: DatesMessages = {
  title: "Termine",
  loading: "Termine werden geladen…",
  failed: "Die Termine konnten nicht geladen werden. Sie gelten trotzdem.",
  none: "Zurzeit steht nichts an. Wird der Beitrag beendet oder etwas gelöscht, steht hier, bis wann Berichten zufolge beigetragene Daten entfernt und Modelle neu trainiert werden.",
  dateLabel: {
    "opt-out": "Beitrag beendet",
    deleted: "Gelöscht",
    removeBy: "Entfernt bis",
    retrainBy: "Modelle neu trainiert bis",
    aggregatesUntil: "Statistiken aufbewahrt bis",
  },
  wholeOrganization: "ganze Organisation",
  wholeApp: (app) => `${app} als Ganzes`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadaten" : "Inhalte"}: ${nameList(names, more)}`,
  maybeContributed:
    "Es ist nicht bekannt, ob etwas beigetragen wurde; falls ja, gelten diese Termine.",
  contributedAgain:
    "Wird inzwischen wieder beigetragen. Es wird angenommen, dass die begonnene Entfernung weiterläuft.",
  pending:
    "Was entschieden ist, setzt noch keine Fristen in Gang. Sie beginnen, sobald bestätigt ist, dass es in Atlassian Administration eingestellt ist.",
  counted: "Gerechnet ab der Bestätigung, dass es in Atlassian Administration eingestellt ist.",
  reported: "Die Fristen zum Entfernen und zum Neutrainieren gelten Berichten zufolge.",
  assumed: "Für Metadaten werden dieselben Termine angenommen wie für Inhalte.",
  showAll: (count) => `Alle anzeigen (${format.number(count)})`,
  table: "Als Tabelle anzeigen",
  column: { about: "Was", startedAt: "Seit" },
  save: "Termine in einen Kalender übernehmen",
  notSaved:
    "Die Datei konnte nicht erstellt werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  event: (date, about) => `${core.title}: ${calendarDay[date]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "Wie beigetragene Daten geschützt sind",
  columns: ["Schutzmaßnahme", "Gilt für", "Bei dieser Organisation"],
  covers: { both: "Metadaten und In-App-Daten", "in-app-data": "Nur In-App-Daten" },
  safeguard: {
    "de-identification": {
      title: "De-Identifizierung",
      text: "Bevor Daten verwendet werden, werden Namen, E-Mail-Adressen und andere direkte Kennungen herausgenommen und die Daten aggregiert.",
    },
    access: {
      title: "Zugriff und Zweck",
      text: "Beschäftigte des Anbieters greifen nur für genehmigte Zwecke auf die Daten zu.",
    },
    encryption: {
      title: "Verschlüsselung",
      text: "Die Daten sind im Ruhezustand und auf dem Weg durch öffentliche Netze verschlüsselt.",
    },
    residency: {
      title: "Datenresidenz",
      text: "Die Residenz gilt für beigetragene In-App-Daten, nicht für das, was auf Kundenebene de-identifiziert und aggregiert wurde.",
    },
    retention: {
      title: "Entfernen nach dem Ende des Beitrags",
      text: `Berichten zufolge werden beigetragene Daten innerhalb von ${removal.days} Tagen entfernt und Modelle innerhalb von ${retraining.days} Tagen neu trainiert; daraus erstellte de-identifizierte Statistiken dürfen bis zu ${aggregates.years} Jahre aufbewahrt werden.`,
    },
  },
  residency: format.list,
  eachOrganization:
    "Jede Organisation eines Unternehmens hat eigene Einstellungen und einen eigenen höchsten Tarif.",
  sources: "Quellen:",
  noResidency: "Keine Residenz angegeben",
  noObligations: "Zurzeit ist nichts zu entfernen",
  running: (count, next) => {
    const run = format.isOne(count)
      ? "Vorgang zum Entfernen läuft"
      : "Vorgänge zum Entfernen laufen";
    return `${format.number(count)} ${run}; der nächste Termin ist der ${next}.`;
  },
  loading: "Wird geladen…",
  failed: "Was zu entfernen ist, konnte nicht geladen werden. Versuchen Sie es später noch einmal.",
};

/** German. */
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
