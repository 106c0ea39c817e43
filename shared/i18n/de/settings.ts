import type { DataType } from "../../model/assessment.ts";
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
import { core, isOne, locale, nameList, number, plan } from "./core.ts";

const what = { metadata: "Metadaten", "in-app-data": "Inhalte" } as const;

const nouns = {
  spaces: { one: "Bereich", many: "Bereiche", dative: "Bereichen" },
  apps: { one: "App", many: "Apps", dative: "Apps" },
} as const;

function becomes(move: Move, who: string, dataType: DataType, one: boolean): string {
  const data = what[dataType];
  const does = one ? "trägt" : "tragen";
  switch (move) {
    case "stops":
      return `${who} ${does} keine ${data} mehr bei`;
    case "starts":
      return `${who} ${does} künftig ${data} bei`;
    case "nowOut":
      return `${who} ${does} künftig keine ${data} bei; ob das vorher anders war, ist nicht bekannt`;
    case "nowIn":
      return `${who} ${does} künftig ${data} bei; ob das vorher schon so war, ist nicht bekannt`;
    case "unknown":
      return `Ob ${who} künftig ${data} ${one ? "beiträgt" : "beitragen"}, ist nicht bekannt`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; bei ${number.format(goesOn)} geht der Beitrag weiter`;
  if (move === "starts" && staysOut > 0) return `, ${number.format(staysOut)} weiterhin nicht`;
  return "";
}

const change: ChangeMessages = {
  question: (dataType, value) =>
    `${core.dataType[dataType]} ${value === "on" ? "einschalten" : "ausschalten"}?`,
  ask: (change) => `${capitalize(change, "de")}?`,
  confirm: (value) => (value === "on" ? "Einschalten" : "Ausschalten"),
  cancel: "Abbrechen",
  save: "Speichern",
  saving: "Wird gespeichert…",
  saved: (done) => `Gespeichert: ${done}.`,
  undo: "Rückgängig machen",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const { one, many, dative } = nouns[of];
    const all = `${number.format(total)} ${isOne(total) ? one : value === total ? many : dative}`;
    const who = value === total ? all : `${number.format(value)} von ${all}`;
    return `${becomes(move, who, dataType, isOne(value))}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), dataType, isOne(names.length + more))}.`;
    const who = "alles, was der Einstellung der Organisation folgt,";
    return `${capitalize(becomes(move, who, dataType, true), "de")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const data = what[dataType];
    const those = certain
      ? `Beigetragene ${data} sind`
      : `Falls ${data} beigetragen wurden, sind sie`;
    return `${those} bis zum ${removeBy} zu entfernen und Modelle bis zum ${retrainBy} neu zu trainieren.`;
  },
  aggregateRetention: (until) =>
    `Bereits erstellte Statistiken dürfen bis zum ${until} aufbewahrt werden.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `Es wird angenommen, dass die früher begonnene Entfernung weiterläuft: ${what[dataType]} bis zum ${removeBy}, Modelle neu trainiert bis zum ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Metadaten werden weiter beigetragen: Das gibt der ${core.plan[plan]}-Tarif fest vor.`
      : "Bei den Metadaten ändert sich nichts.",
  nothingChanges: "Es ändert sich nichts daran, was beigetragen wird.",
  shift: ({ effect, becomes, count }) => {
    const one = isOne(count);
    const [singular, plural] =
      effect === "include" ? ["Einschluss", "Einschlüsse"] : ["Ausschluss", "Ausschlüsse"];
    const noun = `${number.format(count)} ${one ? singular : plural}`;
    if (becomes === "apply") return `${noun} ${one ? "gilt" : "gelten"} wieder.`;
    return `${noun} ${one ? "bleibt" : "bleiben"} gespeichert, vorerst ohne Wirkung.`;
  },
  conflictTitle: "Jemand hat die Einstellungen gerade geändert",
  conflictText:
    "Ihre Änderung ist noch nicht gespeichert und steht unten. Vergleichen Sie beide, prüfen Sie Ihre dann erneut und speichern Sie sie.",
  conflictTheirs: "Jetzt gespeichert",
  conflictYours: "Ihre Änderung",
  exceptionCount: (exceptions) =>
    `${number.format(exceptions)} ${isOne(exceptions) ? "Ausnahme" : "Ausnahmen"}`,
  request: (change, organization) =>
    `Könnten Sie die Einstellungen zum Datenbeitrag von ${organization} ändern? Mein Wunsch: ${change}.`,
  copy: "Nachricht an Ihren Admin kopieren",
  copied: "Kopiert",
  keepMine: "Meine Änderung erneut prüfen",
  takeTheirs: "Meine Änderung verwerfen",
  change: {
    set: (dataType, value) => {
      const name = core.dataType[dataType];
      if (value === "default") return `bei ${name} dem Tarif folgen`;
      return `${name} ${value === "on" ? "einschalten" : "ausschalten"}`;
    },
    add: (effect, target) => `${target} ${effect === "include" ? "einschließen" : "ausschließen"}`,
    remove: (target) => `Ausnahme für ${target} entfernen`,
    confirm: "Einstellungen in der Konsole des Anbieters bestätigen",
    discard: "beschlossene Änderung verwerfen",
    several: (did, names, count) => {
      const done = {
        include: "einschließen",
        exclude: "ausschließen",
        remove: "Ausnahmen entfernen",
      };
      return `${number.format(count)} ${done[did]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    "organization-admin-required": {
      title: "Nur Organisationsadmins können das ändern",
      text: "Es wurde nichts geändert. Schreiben Sie Ihrem Admin, was geändert werden soll.",
    },
    "revision-conflict": {
      title: "Jemand hat die Einstellungen gerade geändert",
      text: "Ihre Änderung steht unten; vergleichen Sie und speichern Sie dann erneut.",
    },
    "change-rejected": {
      title: "Diese Änderung ist nicht möglich",
      text: "Es wurde nichts geändert.",
    },
    "body-too-large": {
      title: "Zu viel auf einmal",
      text: "Es wurde nichts geändert. Speichern Sie weniger Ausnahmen auf einmal.",
    },
    prevented: {
      title: "Diese Seite hat das Speichern nicht zugelassen",
      text: "Es wurde nichts geändert. Ihre Änderung ist hier weiterhin offen.",
    },
  },
  violation: {
    "organization-excluded":
      "Diese Organisation ist nicht Teil des Datenbeitrags und hat deshalb keine Einstellungen.",
    "no-active-plan":
      "Keine App der Organisation ist aktiv; deshalb gibt kein Tarif ihr Einstellungen.",
    "metadata-locked-by-plan":
      "Über Metadaten entscheidet der Tarif; nur mit Enterprise lässt sich das ändern.",
    "platform-app-not-selectable":
      "Plattform-Apps folgen der Organisation und können keine Ausnahme haben.",
    "not-covered": "Dafür gibt es keine Einstellung zum Datenbeitrag.",
    "target-unknown": "Das gehört nicht mehr zur Organisation.",
    "setting-unknown":
      "Es ist nicht bekannt, ob In-App-Daten ein- oder ausgeschaltet sind; deshalb passt keine Ausnahme.",
    "exception-effect-mismatch":
      "Solange In-App-Daten eingeschaltet sind, kann man nur ausschließen; solange sie ausgeschaltet sind, nur einschließen.",
    "duplicate-exception": "Das steht schon auf der Liste.",
    "exception-not-found": "Das steht nicht mehr auf der Liste.",
    "settings-in-force-here":
      "Die Einstellungen gelten hier; es gibt nichts zu bestätigen oder zu verwerfen.",
    "nothing-decided": "Es gibt keine beschlossene Änderung, die verworfen werden könnte.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "Die Nutzung beginnt";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "Eine Testphase endet"
        : `Die ${plan[cause.plan]}-Testphase endet`;
    case "deleted":
      return "Eine Site, eine App oder ein Konnektor wird gelöscht";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "dann werden Metadaten und Inhalte beigetragen.",
  "metadata-only": "dann werden Metadaten beigetragen, Inhalte nicht.",
  "in-app-only": "dann werden Inhalte beigetragen, Metadaten nicht.",
  none: "dann wird nichts beigetragen.",
  "not-eligible": "dann ist hier nichts mehr Teil des Datenbeitrags.",
  "metadata-yes": "dann werden Metadaten beigetragen; ob auch Inhalte, ist nicht bekannt.",
  "metadata-no": "dann werden keine Metadaten beigetragen; ob Inhalte, ist nicht bekannt.",
  "in-app-yes": "dann werden Inhalte beigetragen; ob auch Metadaten, ist nicht bekannt.",
  "in-app-no": "dann werden keine Inhalte beigetragen; ob Metadaten, ist nicht bekannt.",
  unknown: "ob dann Daten beigetragen werden, ist nicht bekannt.",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
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

const history: HistoryMessages = {
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

function spaces(count: number, many: "Bereiche" | "Bereichen"): string {
  return `${number.format(count)} ${isOne(count) ? "Bereich" : many}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total, "Bereiche")}, nicht bekannt`;
  const known = `${number.format(yes)} von ${spaces(total, "Bereichen")}`;
  return unknown > 0 ? `${known}, ${number.format(unknown)} nicht bekannt` : known;
}

const coverage: CoverageMessages = {
  title: "Umfang",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `Bei ${spaces(total, "Bereichen")} ist nicht bekannt, ob Inhalte beigetragen werden.`;
    const does = isOne(yes) ? "trägt" : "tragen";
    const known = `${number.format(yes)} von ${spaces(total, "Bereichen")} ${does} Inhalte bei`;
    return unknown > 0
      ? `${known}; bei ${number.format(unknown)} ist es nicht bekannt.`
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
  showAll: (sites) => `Alle Sites anzeigen (${number.format(sites)})`,
  none: "Es sind keine Bereiche aufgeführt. Die Einstellungen gelten trotzdem für sie; gezählt werden sie hier, sobald der verbundene Dienst die Bereiche Ihrer Apps aufführt.",
  table: "Als Tabelle anzeigen",
  column: { apps: "App", sites: "Site", total: "Bereiche" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "Tag der Löschung",
  removeBy: "letzter Tag zum Entfernen",
  retrainBy: "letzter Tag zum Neutrainieren der Modelle",
  aggregatesUntil: "letzter Tag, an dem Statistiken aufbewahrt werden dürfen",
};

const dates: DatesMessages = {
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
  maybeContributed:
    "Es ist nicht bekannt, ob etwas beigetragen wurde; falls ja, gelten diese Termine.",
  contributedAgain:
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
      text: `Beigetragene Daten werden innerhalb von ${removal.days} Tagen entfernt, Modelle innerhalb von ${retraining.days} Tagen neu trainiert; daraus erstellte de-identifizierte Statistiken dürfen bis zu ${aggregates.years} Jahre aufbewahrt werden.`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "Quellen:",
  noResidency: "Keine Residenz angegeben",
  noObligations: "Zurzeit ist nichts zu entfernen",
  running: (count, next) => {
    const run = isOne(count) ? "Vorgang zum Entfernen läuft" : "Vorgänge zum Entfernen laufen";
    return `${number.format(count)} ${run}; der nächste Termin ist der ${next}.`;
  },
  loading: "Wird geladen…",
  failed: "Was zu entfernen ist, konnte nicht geladen werden. Versuchen Sie es später noch einmal.",
};

/** German. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
