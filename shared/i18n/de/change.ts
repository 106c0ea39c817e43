import type { DataType } from "../../model/assessment.ts";
import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { capitalize } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, exceptionCount, format, nameList } from "./core.ts";

const DATA = { metadata: "Metadaten", "in-app-data": "Inhalte" } as const;

const nouns = {
  spaces: { one: "Bereich", many: "Bereiche", dative: "Bereichen" },
  apps: { one: "App", many: "Apps", dative: "Apps" },
} as const;

function transitionText(
  transition: Transition,
  who: string,
  dataType: DataType,
  one: boolean,
): string {
  const data = DATA[dataType];
  const does = one ? "trägt" : "tragen";
  switch (transition) {
    case "stops":
      return `${who} ${does} keine ${data} mehr bei`;
    case "starts":
      return `${who} ${does} künftig ${data} bei`;
    case "unknown-to-excluded":
      return `${who} ${does} künftig keine ${data} bei; ob das vorher anders war, ist nicht bekannt`;
    case "unknown-to-contributed":
      return `${who} ${does} künftig ${data} bei; ob das vorher schon so war, ist nicht bekannt`;
    case "unknown":
      return `Ob ${who} künftig ${data} ${one ? "beiträgt" : "beitragen"}, ist nicht bekannt`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `; bei ${format.number(contributed)} geht der Beitrag weiter`;
  if (transition === "starts" && excluded > 0)
    return `, ${format.number(excluded)} weiterhin nicht`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) =>
    `${core.dataType[dataType]} ${value === "on" ? "einschalten" : "ausschalten"}?`,
  questionAbout: (change) => `${capitalize(change, "de")}?`,
  confirm: (value) => (value === "on" ? "Einschalten" : "Ausschalten"),
  save: "Speichern",
  saving: "Wird gespeichert…",
  saved: (done) => `Gespeichert: ${done}.`,
  undo: "Rückgängig machen",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const { one, many, dative } = nouns[unit];
    const all = `${format.number(total)} ${format.isOne(total) ? one : value === total ? many : dative}`;
    const who = value === total ? all : `${format.number(value)} von ${all}`;
    return `${transitionText(transition, who, dataType, format.isOne(value))}${unchangedText(transition, counts)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    if (names.length > 0)
      return `${transitionText(transition, nameList(names, more), dataType, format.isOne(names.length + more))}.`;
    const who = "alles, was der Einstellung der Organisation folgt,";
    return `${capitalize(transitionText(transition, who, dataType, true), "de")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const data = DATA[dataType];
    const those = certain
      ? `Beigetragene ${data} sind`
      : `Falls ${data} beigetragen wurden, sind sie`;
    return `${those} Berichten zufolge bis zum ${removeBy} zu entfernen und Modelle bis zum ${retrainBy} neu zu trainieren.`;
  },
  aggregateRetention: (until) =>
    `Daraus erstellte de-identifizierte Statistiken dürfen bis zum ${until} aufbewahrt werden.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `Es wird angenommen, dass die früher begonnene Entfernung weiterläuft: ${DATA[dataType]} bis zum ${removeBy}, Modelle neu trainiert bis zum ${retrainBy} (Berichten zufolge).`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Metadaten werden weiter beigetragen: Das gibt der ${PLAN_NAMES[plan]}-Tarif fest vor.`
      : "Bei den Metadaten ändert sich nichts.",
  nothingChanges: "Es ändert sich nichts daran, was beigetragen wird.",
  activation: ({ effect, becomes, count }) => {
    const one = format.isOne(count);
    const [singular, plural] =
      effect === "include" ? ["Einschluss", "Einschlüsse"] : ["Ausschluss", "Ausschlüsse"];
    const noun = `${format.number(count)} ${one ? singular : plural}`;
    if (becomes === "active") return `${noun} ${one ? "gilt" : "gelten"} wieder.`;
    return `${noun} ${one ? "bleibt" : "bleiben"} gespeichert, vorerst ohne Wirkung.`;
  },
  conflictTitle: "Jemand hat die Einstellungen gerade geändert",
  conflictText:
    "Ihre Änderung ist noch nicht gespeichert und steht unten. Vergleichen Sie beide, prüfen Sie Ihre dann erneut und speichern Sie sie.",
  conflictTheirs: "Jetzt gespeichert",
  conflictYours: "Ihre Änderung",
  exceptionCount,
  request: (change, organization) =>
    `Könnten Sie die Einstellungen zum Datenbeitrag von ${organization} ändern? Mein Wunsch: ${change}.`,
  copy: "Nachricht an Ihren Admin kopieren",
  copied: "Kopiert",
  reviewMine: "Meine Änderung erneut prüfen",
  discardMine: "Meine Änderung verwerfen",
  change: {
    set: (dataType, value) => {
      const name = core.dataType[dataType];
      if (value === "default") return `${name} auf die Voreinstellung des Tarifs setzen`;
      return `${name} ${value === "on" ? "einschalten" : "ausschalten"}`;
    },
    add: (effect, target) => `${target} ${effect === "include" ? "einschließen" : "ausschließen"}`,
    remove: (target) => `Ausnahme für ${target} entfernen`,
    several: (kind, names, count) => {
      const done = {
        include: "einschließen",
        exclude: "ausschließen",
        remove: "Ausnahmen entfernen",
      };
      return `${format.number(count)} ${done[kind]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
    confirm: "bestätigt, dass es in Atlassian Administration eingestellt ist",
    discard: "Entscheidung verworfen",
  },
  error: {
    unauthenticated: {
      title: "Sie sind abgemeldet",
      text: "Der Einstellungsdienst hat die Anmeldung nicht akzeptiert. Melden Sie sich erneut an; es geht nichts verloren.",
    },
    "organization-not-found": {
      title: "Kein Zugriff auf diese Organisation",
      text: "Der Einstellungsdienst hat sie nicht, oder dieses Konto hat keinen Zugriff. Fragen Sie Ihren Admin.",
    },
    "not-found": {
      title: "Kein Einstellungsdienst unter dieser Adresse",
      text: "Es kam eine Antwort, aber nicht von einem Einstellungsdienst. Prüfen Sie die Adresse.",
    },
    "invalid-response": {
      title: "Die Antwort des Einstellungsdienstes ist nicht lesbar",
      text: "Gespeichertes ist nicht verloren. Wenden Sie sich an den Betreiber des Dienstes.",
    },
    "organization-admin-required": {
      title: "Nur Organisationsadmins können das ändern",
      text: "Es wurde nichts geändert. Schreiben Sie Ihrem Admin, was geändert werden soll.",
    },
    "revision-conflict": {
      title: "Jemand hat die Einstellungen gerade geändert",
      text: "Ihre Änderungen stehen unten; vergleichen Sie und speichern Sie dann erneut.",
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
      title: "Diese Seite hat das Speichern der Änderung verhindert",
      text: "Es wurde nichts geändert. Ihre Änderung ist hier weiterhin offen.",
    },
  },
  violation: {
    "organization-excluded":
      "Diese Organisation ist vom Datenbeitrag ausgenommen und hat deshalb keine Einstellungen.",
    "no-active-plan":
      "Keine App der Organisation ist aktiv; deshalb gibt kein Tarif ihr Einstellungen.",
    "metadata-locked-by-plan":
      "Der Tarif gibt Metadaten fest vor; nur mit Enterprise lässt sich das ändern.",
    "platform-app-not-selectable":
      "Plattform-Apps folgen der Einstellung der Organisation und können keine Ausnahme haben.",
    "not-covered": "Dafür gibt es keine Einstellung zum Datenbeitrag.",
    "target-unknown": "Das gehört nicht mehr zur Organisation.",
    "setting-unknown":
      "Es ist nicht bekannt, ob In-App-Daten ein- oder ausgeschaltet sind; deshalb lassen sich keine Ausnahmen hinzufügen.",
    "exception-effect-mismatch":
      "Solange In-App-Daten eingeschaltet sind, kann man nur ausschließen; solange sie ausgeschaltet sind, nur einschließen.",
    "duplicate-exception": "Das steht schon auf der Liste.",
    "exception-not-found": "Das steht nicht mehr auf der Liste.",
    "settings-in-force-here":
      "Einstellungen gelten hier sofort; es gibt nichts zu bestätigen oder zu verwerfen.",
    "nothing-decided": "Es ist nichts entschieden; es gibt nichts zu verwerfen.",
  },
};

export const decision: DecisionMessages = {
  hint: "Sie entscheiden hier; die Einstellung von Atlassian wird in Atlassian Administration, Security, Data contribution geändert.",
  datesStart:
    "Die Fristen zum Entfernen beginnen mit der Bestätigung; hier stehen die Termine, falls das heute wäre.",
  decide: { on: "Entscheiden: Ein", off: "Entscheiden: Aus", other: "Entscheiden" },
  notInForce: "Entschieden, noch nicht in Kraft",
  by: (actor, age) => `Zuletzt entschieden von ${actor}, ${age}.`,
  instruction: "Stellen Sie es in Atlassian Administration > Security > Data contribution ein:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "Voreinstellung des Tarifs" : core[value]}`,
  exceptions: {
    include: "In den Ausnahmen einschließen:",
    exclude: "In den Ausnahmen ausschließen:",
    remove: "Aus den Ausnahmen entfernen:",
  },
  copy: "Kopieren",
  copyName: (name) => `${name} kopieren`,
  openConsole: "Atlassian Administration öffnen",
  done: "Erledigt",
  discard: "Verwerfen",
  question: {
    confirm: "Ist das in Atlassian Administration eingestellt?",
    discard: "Die Entscheidung verwerfen?",
  },
  saved: {
    decided: (change) => `Entschieden: ${change}. Noch nicht in Kraft.`,
    confirm: "In Kraft: als eingestellt in Atlassian Administration bestätigt.",
    discard: "Verworfen. Was in Kraft ist, bleibt wie es ist.",
  },
  confirmed: (age) => `Zuletzt in Atlassian Administration bestätigt: ${age}.`,
  neverConfirmed:
    "Noch hat niemand bestätigt, dass das mit Atlassian Administration übereinstimmt.",
  unconfirmed:
    "Seit 90 Tagen hat das niemand bestätigt. Vergleichen Sie es mit Atlassian Administration.",
  confirmUnchanged: "Geprüft, es ist noch so",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "Die Nutzung beginnt";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "Eine Testphase endet"
        : `Die ${PLAN_NAMES[cause.plan]}-Testphase endet`;
    case "deleted":
      return "Eine Site, eine App oder ein Konnektor wird gelöscht";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
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

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}; ${SUMMARIES[summary]}`,
};
