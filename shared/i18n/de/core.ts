import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "de";

export const number = new Intl.NumberFormat(locale);

const plural = new Intl.PluralRules(locale);

/** Whether what a number counts stands in the singular. */
export function isOne(value: number): boolean {
  return plural.select(value) === "one";
}

/** "A, B und 3 weitere", whatever the gender of what is named. */
export function nameList(list: readonly string[], more: number): string {
  return formatList(
    more > 0 ? [...list, `${number.format(more)} ${isOne(more) ? "weiteres" : "weitere"}`] : list,
    locale,
  );
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "nicht bekannt",
};

const onOff = { on: "Ein", off: "Aus" } as const;

const names: ExclusionNames = {
  hosting: {
    commercial: "im kommerziellen Hosting",
    government: "in der Government Cloud",
    isolated: "in der Isolated Cloud",
    unknown: "in unbekanntem Hosting",
  },
  compliance: {
    "customer-managed-keys": "kundenverwalteter Schlüssel",
    hipaa: "der HIPAA-Anforderungen",
    "regulated-sector": "ihrer regulierten Branche",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `im ${plan[known]}-Tarif` : "in jedem möglichen Tarif";
}

function exceptionWords({ exception, app }: Reason): string {
  const done = exception?.effect === "include" ? "eingeschlossen" : "ausgeschlossen";
  if (exception?.kind === "connector") return `ein Admin hat diesen Konnektor ${done}`;
  if (exception?.kind === "app") return `ein Admin hat ${app ?? "diese App"} als Ganzes ${done}`;
  return `ein Admin hat diesen Bereich ${done}`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `Organisationen ${names.hosting[about.hosting]} sind nicht Teil des Datenbeitrags`;
    case "compliance-excluded":
      return `die Organisation ist wegen ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )} nicht Teil des Datenbeitrags`;
    case "not-covered":
      return `für ${about.app ?? "diesen Konnektor"} gibt es keine Einstellung zum Datenbeitrag`;
    case "place-unknown":
      return "was über die Organisation bekannt ist, enthält diese Site oder App nicht";
    case "deleted":
      return about.app === undefined
        ? "dieser Konnektor wurde gelöscht"
        : "die App oder ihre Site wurde gelöscht";
    case "no-active-plan":
      return "keine App der Organisation ist aktiv";
    case "plan-lock":
      return `${planWords(about)} werden Metadaten immer beigetragen`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `ein Admin hat das für die Organisation ${about.setting === "on" ? "eingeschaltet" : "ausgeschaltet"}`
        : "ein Admin hat das für die Organisation so gewählt";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `die Voreinstellung ${planWords(about)} ist „${onOff[about.setting]}“`
        : `das ist die Voreinstellung ${planWords(about)}`;
    case "not-yet-effective":
      return `die Nutzung beginnt am ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "das gilt bei jedem möglichen Tarif und jeder möglichen Einstellung";
    case "plan-unknown":
      return "der Tarif ist nicht bekannt";
    case "setting-unknown":
      return "die Einstellung der Organisation ist nicht bekannt";
    case "place-ambiguous":
      return "diese Adresse zeigt nicht, zu welchem Bereich oder zu welcher App sie gehört";
    case "eligibility-unknown":
      return "es ist nicht bekannt, ob die Organisation ausgenommen ist";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "Metadaten und Inhalte dieser Seite werden beigetragen",
    "metadata-only": "Metadaten dieser Seite werden beigetragen, ihre Inhalte nicht",
    "in-app-only": "Inhalte dieser Seite werden beigetragen, ihre Metadaten nicht",
    none: "Von dieser Seite wird nichts beigetragen",
    "not-eligible": "Diese Seite ist nicht Teil des Datenbeitrags",
    unknown: "Es ist nicht bekannt, ob diese Seite beigetragen wird",
  },
  organizationSummary: {
    all: "Metadaten und Inhalte werden beigetragen.",
    "metadata-only": "Metadaten werden beigetragen, Inhalte nicht.",
    "in-app-only": "Inhalte werden beigetragen, Metadaten nicht.",
    none: "Es wird nichts beigetragen.",
    "not-eligible": "Diese Organisation ist nicht Teil des Datenbeitrags.",
    unknown: "Es ist nicht bekannt, ob Daten beigetragen werden.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}, von ${number.format(count)} ${isOne(count) ? "Ausnahme" : "Ausnahmen"} abgesehen.`,
  state: {
    yes: "beigetragen",
    no: "nicht beigetragen",
    unknown: "nicht bekannt",
    "not-part": "nicht Teil davon",
  },
  dataType: { metadata: "Metadaten", "in-app-data": "In-App-Daten" },
  dataTypeIs: {
    metadata: "Signale zu Inhalten: Lesbarkeitswerte, Story Points, Sprint-Termine.",
    "in-app-data": "Was Menschen schreiben: Titel, Beschreibungen, Kommentare, Seitentexte.",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "Ein Admin hat „Aus“ gewählt; das gilt, sobald der Tarif es zulässt.",
    "exceptions-dormant": "Eine Ausnahme dafür bleibt gespeichert, gilt zurzeit aber nicht.",
    "change-decided":
      "Eine Änderung ist beschlossen; sie gilt, sobald die Konsole des Anbieters sie zeigt.",
  },
  ...onOff,
  locked: "fest vorgegeben",
  notSavedYet: "noch nicht gespeichert",
  notKnown: "Nicht bekannt",
  title: "Datenbeitrag",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · kein aktiver Tarif`;
    return known === "unknown" ? `${name} · Tarif nicht bekannt` : `${name} · ${plan[known]}-Tarif`;
  },
  loading: "Einstellungen werden geladen…",
  genericError:
    "Etwas ist schiefgegangen. Was gespeichert wurde, ist nicht verloren; versuchen Sie es später noch einmal.",
  readOnly: "Nur Organisationsadmins können diese Einstellungen ändern.",
  excluded: "Dieser Organisation stehen die Einstellungen nicht zur Verfügung.",
  planNotKnown:
    "Der Tarif dieser Organisation ist nicht bekannt. Bei Free, Standard und Premium werden Metadaten immer beigetragen; nur bei Enterprise lassen sie sich ausschalten, sobald der Tarif hier bekannt ist.",
  followPlan: "Wieder dem Tarif folgen",
  manageExceptions: "Ausnahmen verwalten",
  showExceptions: "Ausnahmen anzeigen",
  exceptionsLine: (effect, list, more) => {
    const done = effect === "include" ? "Eingeschlossen" : "Ausgeschlossen";
    return `${done}: ${nameList(list, more)}`;
  },
  exceptionsWait: (count) =>
    `${number.format(count)} ${isOne(count) ? "Ausnahme" : "Ausnahmen"} zurzeit ohne Wirkung`,
  notAffiliated: "Contribution Lens steht in keiner Verbindung zu Atlassian.",
  unavailable: "die Einstellungen konnten nicht gelesen werden",
  notInOrganization: (organization) =>
    `diese Seite gehört zu keiner Site der Organisation ${organization}`,
  error: {
    unauthenticated: {
      title: "Sie sind abgemeldet",
      text: "Der Einstellungsdienst hat die Anmeldung nicht akzeptiert. Melden Sie sich erneut an; es geht nichts verloren.",
    },
    "organization-not-found": {
      title: "Kein Zugriff auf diese Organisation",
      text: "Der Einstellungsdienst hat sie nicht, oder nicht für dieses Konto. Bitten Sie Ihren Admin um Zugriff.",
    },
    "not-found": {
      title: "Kein Einstellungsdienst unter dieser Adresse",
      text: "Es kam eine Antwort, aber keine, wie ein Einstellungsdienst sie gibt. Prüfen Sie die Adresse.",
    },
    unreachable: {
      title: "Der Einstellungsdienst ist nicht erreichbar",
      text: "Was gespeichert wurde, ist nicht verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
    },
    "invalid-response": {
      title: "Die Antwort des Einstellungsdienstes ist nicht lesbar",
      text: "Wer den Dienst betreibt, kann den Fehler finden.",
    },
    "unexpected-status": {
      title: "Der Einstellungsdienst hat einen Fehler",
      text: "Was gespeichert wurde, ist nicht verloren. Versuchen Sie es später noch einmal.",
    },
  },
  retry: "Noch einmal versuchen",
  lastKnown: (age) => `Zuletzt bestätigt: ${age}. Seitdem kann sich etwas geändert haben.`,
};

function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}

/** German. */
const german: Language = {
  locale: "de",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default german;
