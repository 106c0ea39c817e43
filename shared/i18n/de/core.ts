import type { CoreMessages } from "../core-messages.ts";
import { capitalize, createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("de");

/** Returns "A, B und 3 weitere", whatever the gender of the names. */
export function nameList(names: readonly string[], more: number): string {
  const rest = format.plural(more, { one: "{count} weiteres", other: "{count} weitere" });
  return format.list(more > 0 ? [...names, rest] : names);
}

/** Returns "1 Ausnahme", "2 Ausnahmen". */
export function exceptionCount(count: number): string {
  return format.plural(count, { one: "{count} Ausnahme", other: "{count} Ausnahmen" });
}

export const core: CoreMessages = {
  title: "Datenbeitrag",
  summary: {
    all: "Metadaten und Inhalte dieser Seite werden beigetragen",
    "metadata-only": "Metadaten dieser Seite werden beigetragen, ihre Inhalte nicht",
    "in-app-only": "Inhalte dieser Seite werden beigetragen, ihre Metadaten nicht",
    none: "Von dieser Seite wird nichts beigetragen",
    "not-eligible": "Diese Seite ist nicht Teil des Datenbeitrags",
    "metadata-yes": "Metadaten dieser Seite werden beigetragen. Inhalte: nicht bekannt",
    "metadata-no": "Metadaten dieser Seite werden nicht beigetragen. Inhalte: nicht bekannt",
    "in-app-yes": "Inhalte dieser Seite werden beigetragen. Metadaten: nicht bekannt",
    "in-app-no": "Inhalte dieser Seite werden nicht beigetragen. Metadaten: nicht bekannt",
    unknown: "Es ist nicht bekannt, ob diese Seite beigetragen wird",
  },
  organizationSummary: {
    all: "Metadaten und Inhalte werden beigetragen.",
    "metadata-only": "Metadaten werden beigetragen, Inhalte nicht.",
    "in-app-only": "Inhalte werden beigetragen, Metadaten nicht.",
    none: "Es wird nichts beigetragen.",
    "not-eligible": "Diese Organisation ist nicht Teil des Datenbeitrags.",
    "metadata-yes": "Metadaten werden beigetragen. Für Inhalte ist das nicht bekannt.",
    "metadata-no": "Metadaten werden nicht beigetragen. Für Inhalte ist das nicht bekannt.",
    "in-app-yes": "Inhalte werden beigetragen. Für Metadaten ist das nicht bekannt.",
    "in-app-no": "Inhalte werden nicht beigetragen. Für Metadaten ist das nicht bekannt.",
    unknown: "Es ist nicht bekannt, ob Daten beigetragen werden.",
  },
  partly: (metadata, yes, total) => {
    const part = `aus ${format.number(yes)} von ${format.number(total)} Bereichen`;
    if (metadata === "yes") return `Metadaten werden beigetragen, und Inhalte ${part}.`;
    if (metadata === "no") return `Inhalte werden ${part} beigetragen, Metadaten nicht.`;
    return `Inhalte werden ${part} beigetragen. Für Metadaten ist das nicht bekannt.`;
  },
  contentExceptions: (count) => `Für Inhalte gibt es ${exceptionCount(count)}.`,
  state: {
    yes: "beigetragen",
    no: "nicht beigetragen",
    unknown: "nicht bekannt",
    "not-part": "nicht Teil davon",
  },
  dataType: { metadata: "Metadaten", "in-app-data": "In-App-Daten" },
  dataTypeDescription: {
    metadata:
      "Merkmale von Inhalten, etwa Story Points und Lesbarkeitswerte, und häufige Muster in Suchanfragen, Rovo Chat und Konfiguration.",
    "in-app-data": "Was Menschen schreiben: Titel, Beschreibungen, Kommentare, Seitentexte.",
  },
  reasons: {
    templates: {
      "hosting-government": "Organisationen in der Atlassian Government Cloud sind ausgenommen",
      "hosting-isolated": "Organisationen in der Atlassian Isolated Cloud sind ausgenommen",
      "compliance-excluded": "die Organisation ist wegen {compliance} ausgenommen",
      "app-not-covered": "für {app} gibt es keine Einstellung zum Datenbeitrag",
      "connector-not-covered": "für diesen Konnektor gibt es keine Einstellung zum Datenbeitrag",
      "place-unknown":
        "diese Site, App oder dieser Konnektor ist für die Organisation nicht erfasst",
      deleted: "die Site, die App oder der Konnektor wurde gelöscht",
      "no-active-plan": "keine App der Organisation ist aktiv",
      "plan-lock": "im {plan}-Tarif werden Metadaten immer beigetragen",
      "plan-lock-any": "in jedem möglichen Tarif werden Metadaten immer beigetragen",
      "plan-lock-unknown":
        "der Tarif ist nicht bekannt. Bei Free, Standard und Premium werden Metadaten immer beigetragen; nur bei Enterprise lassen sie sich ausschalten",
      "exception-include-space": "ein Admin hat diesen Bereich eingeschlossen",
      "exception-include-app": "ein Admin hat {app} als Ganzes eingeschlossen",
      "exception-include-connector": "ein Admin hat diesen Konnektor eingeschlossen",
      "exception-exclude-space": "ein Admin hat diesen Bereich ausgeschlossen",
      "exception-exclude-app": "ein Admin hat {app} als Ganzes ausgeschlossen",
      "exception-exclude-connector": "ein Admin hat diesen Konnektor ausgeschlossen",
      "organization-choice-on": "ein Admin hat das für die Organisation eingeschaltet",
      "organization-choice-off": "ein Admin hat das für die Organisation ausgeschaltet",
      "plan-default-on": "im {plan}-Tarif standardmäßig eingeschaltet",
      "plan-default-on-any": "in jedem möglichen Tarif standardmäßig eingeschaltet",
      "plan-default-off": "im {plan}-Tarif standardmäßig ausgeschaltet",
      "plan-default-off-any": "in jedem möglichen Tarif standardmäßig ausgeschaltet",
      "not-yet-effective": "die Nutzung beginnt am {date}",
      "settled-either-way": "das gilt in jedem möglichen Fall",
      "plan-unknown": "der Tarif ist nicht bekannt",
      "state-unknown": "es ist nicht bekannt, ob {app} aktiv ist",
      "setting-unknown": "die Einstellung der Organisation ist nicht bekannt",
      "space-ambiguous": "diese Adresse zeigt den Bereich nicht",
      "app-ambiguous": "diese Adresse zeigt weder die App noch den Bereich",
      "hosting-unknown": "das Hosting der Organisation ist nicht bekannt",
      "compliance-unknown": "die Compliance-Anforderungen der Organisation sind nicht bekannt",
      "eligibility-unknown":
        "Hosting und Compliance-Anforderungen der Organisation sind nicht bekannt",
    },
    compliance: {
      "customer-managed-keys": "kundenverwalteter Schlüssel",
      hipaa: "HIPAA-Anforderungen",
      "regulated-sector": "ihrer regulierten Branche",
    },
    withSpaces: "{reason}; {spaces}",
    spaces: {
      include: {
        counted: {
          one: "{count} Bereich ist eingeschlossen",
          other: "{count} Bereiche sind eingeschlossen",
        },
        ofTotal: {
          one: "{count} von {total} Bereichen ist eingeschlossen",
          other: "{count} von {total} Bereichen sind eingeschlossen",
        },
      },
      exclude: {
        counted: {
          one: "{count} Bereich ist ausgeschlossen",
          other: "{count} Bereiche sind ausgeschlossen",
        },
        ofTotal: {
          one: "{count} von {total} Bereichen ist ausgeschlossen",
          other: "{count} von {total} Bereichen sind ausgeschlossen",
        },
      },
    },
  },
  note: {
    "choice-dormant": "Ein Admin hat „Aus“ gewählt; das gilt, sobald der Tarif es zulässt.",
    "exceptions-dormant": "Eine Ausnahme dafür bleibt gespeichert, hat zurzeit aber keine Wirkung.",
    "change-decided": "Eine Änderung ist entschieden, aber noch nicht in Kraft.",
  },
  on: "Ein",
  off: "Aus",
  locked: "fest vorgegeben",
  notSavedYet: "noch nicht gespeichert",
  notKnown: "Nicht bekannt",
  decided: {
    label: "entschieden",
    value: {
      on: "Entschieden: Ein. Noch nicht in Kraft.",
      off: "Entschieden: Aus. Noch nicht in Kraft.",
      default: "Entschieden: Voreinstellung des Tarifs. Noch nicht in Kraft.",
    },
    exceptions: (added, removed) =>
      `Entschieden: ${format.list([
        ...(added > 0 ? [`${exceptionCount(added)} hinzufügen`] : []),
        ...(removed > 0 ? [`${exceptionCount(removed)} entfernen`] : []),
      ])}. Noch nicht in Kraft.`,
  },
  decidedChange: {
    on: "entschieden: ein, bei Atlassian noch nicht eingestellt",
    off: "entschieden: aus, bei Atlassian noch nicht eingestellt",
    "metadata-on": "entschieden: Metadaten ein, bei Atlassian noch nicht eingestellt",
    "metadata-off": "entschieden: Metadaten aus, bei Atlassian noch nicht eingestellt",
    "in-app-on": "entschieden: Inhalte ein, bei Atlassian noch nicht eingestellt",
    "in-app-off": "entschieden: Inhalte aus, bei Atlassian noch nicht eingestellt",
    other: "entschieden: eine Änderung, bei Atlassian noch nicht eingestellt",
  },
  unconfirmed: "seit 90 Tagen von niemandem bestätigt",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · kein aktiver Tarif`;
    return `${name} · ${plan === "unknown" ? "Tarif nicht bekannt" : `${PLAN_NAMES[plan]}-Tarif`}`;
  },
  loading: "Einstellungen werden geladen…",
  genericError:
    "Etwas ist schiefgegangen. Gespeichertes ist nicht verloren; versuchen Sie es später noch einmal.",
  error: {
    unreachable: {
      title: "Der Einstellungsdienst ist nicht erreichbar",
      text: "Gespeichertes ist nicht verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
    },
    "unexpected-status": {
      title: "Der Einstellungsdienst hat ein Problem",
      text: "Gespeichertes ist nicht verloren. Versuchen Sie es später noch einmal.",
    },
  },
  notLoaded: {
    title: "Das konnte nicht geladen werden",
    text: "Prüfen Sie die Verbindung. Sobald sie wieder da ist, wird es von selbst geladen.",
  },
  retry: "Noch einmal versuchen",
  cancel: "Abbrechen",
  lastKnown: (age) => `Zuletzt bestätigt: ${age}. Seitdem kann sich etwas geändert haben.`,
  readOnly: "Nur Organisationsadmins können diese Einstellungen ändern.",
  excluded: "Daher gibt es hier nichts einzustellen.",
  followPlan: "Voreinstellung des Tarifs verwenden",
  manageExceptions: "Ausnahmen verwalten",
  showExceptions: "Ausnahmen anzeigen",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "Eingeschlossen" : "Ausgeschlossen"}: ${nameList(names, more)}`,
  dormantExceptions: (count) => `${exceptionCount(count)} zurzeit ohne Wirkung`,
  notAiSwitch: "Das ist nicht der Schalter, der Rovo oder KI-Funktionen ausschaltet.",
  notAffiliated: "Contribution Lens steht in keiner Verbindung zu Atlassian.",
  unavailable: "die Einstellungen konnten nicht gelesen werden",
  notInOrganization: (organization) =>
    `diese Seite gehört zu keiner Site der Organisation ${organization}`,
};

/** German. */
const german: Language = {
  locale: "de",
  direction: "ltr",
  core,
  sentence: (phrase) => `${capitalize(phrase, "de")}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default german;
