import { format } from "../../../shared/i18n/de/core.ts";
import type { ImportMessages } from "../import-messages.ts";

const APPS = { one: "{count} App", other: "{count} Apps" } as const;
const SITES = { one: "{count} Site", other: "{count} Sites" } as const;

/** German. */
export const adminImport: ImportMessages = {
  method: "Aus der Admin-API von Atlassian importieren",
  key: "Organisations-API-Schlüssel",
  keyHint:
    "Ein Organisationsadmin erstellt ihn in Atlassian Administration, mit oder ohne Scopes. Er geht nur an api.atlassian.com, nur für diesen einen Import, und wird nicht gespeichert. Contribution Lens steht in keiner Verbindung zu Atlassian.",
  organizationId: "Organisations-ID oder eine Adresse von Atlassian Administration",
  organizationIdHint:
    "Dieser Schlüssel kann seine Organisation nicht auflisten. Öffnen Sie Atlassian Administration und kopieren Sie die Adresse: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "Dieser Text enthält keine Organisations-ID. Kopieren Sie eine Adresse wie admin.atlassian.com/o/1234/overview.",
  read: "Lesen",
  which: "Welche Organisation?",
  progress: (count, total) =>
    total === undefined
      ? `${format.plural(count, APPS)} gelesen`
      : `${format.number(count)} von ${format.plural(total, APPS)} gelesen`,
  stop: "Anhalten",
  resume: "Weiter",
  stopped: "Angehalten. Was gelesen wurde, ist noch da.",
  empty: "Diese Organisation hat keine Apps, die dieser Schlüssel lesen kann.",
  found: (name, sites, apps) =>
    `${name}: ${format.plural(sites, SITES)}, ${format.plural(apps, APPS)}`,
  plansRead: (plans) => `Tarife: ${plans}.`,
  hiddenEntries: (count) =>
    format.plural(count, {
      one: "{count} Eintrag ließ sich nicht vollständig lesen: Die App oder die Adresse fehlt. Er gilt als nicht bekannt.",
      other:
        "{count} Einträge ließen sich nicht vollständig lesen: Die App oder die Adresse fehlt. Sie gelten als nicht bekannt.",
    }),
  sandboxes: (count) =>
    format.plural(count, {
      one: "{count} dieser Apps liegt in einer Sandbox. Sie gehört zur Organisation wie die anderen.",
      other:
        "{count} dieser Apps liegen in einer Sandbox. Sie gehören zur Organisation wie die anderen.",
    }),
  siteless: (apps) => `Ohne eigene Adresse: ${apps}. Auch diese Tarife zählen.`,
  policiesUnread:
    "Die Richtlinien ließen sich nicht lesen; ob HIPAA-Anforderungen gelten, ist daher nicht bekannt. Vielleicht fehlt dem Schlüssel der Scope für Richtlinien.",
  hipaa:
    "Eine HIPAA-Richtlinie ist aktiviert. Organisationen mit HIPAA-Anforderungen sind ausgenommen.",
  dataUse: "Was die API zur Datennutzung sagt",
  dataUseLine: (name, status, changed) =>
    changed === undefined ? `${name}: ${status}` : `${name}: ${status}, geändert am ${changed}`,
  dataUseHint:
    "Atlassian dokumentiert nicht, was das bedeutet. Deshalb beruht keine Antwort darauf.",
  questions: "Was die API nicht sagt",
  plan: (apps) => `Tarif von ${apps}`,
  conflicts: "Die API sagt etwas anderes als Sie",
  conflictsHint: "Wählen Sie jeweils, welcher Wert gilt.",
  conflict: {
    said: (value, day) => `Ihre Angabe vom ${day}: ${value}`,
    stored: (value) => `Hier gespeichert: ${value}`,
    read: (value) => `Die API von Atlassian sagt: ${value}`,
    shown: (value) => `Die Adresse zeigt: ${value}`,
  },
  keepAll: "Alle behalten",
  takeAll: "Alle aus der API übernehmen",
  chooseFirst: "Wählen Sie zuerst jeweils einen Wert.",
  changesTitle: (name) => `Was sich bei ${name} ändert`,
  noChanges: "Alles ist wie zuvor.",
  change: { added: (name) => `Neu: ${name}`, gone: (name) => `Nicht mehr da: ${name}` },
  renamed: (before, name) => `${before} heißt jetzt ${name}`,
  changed: (label, before, after) => `${label}: ${after} (vorher ${before})`,
  unchangedHint: "Ihre Angaben, Ausnahmen und Bereiche bleiben, wie Sie sie hatten.",
  continuesDescription: (name) =>
    `Tritt an die Stelle von ${name}, wie Sie es beschrieben haben. Ihre Angaben bleiben.`,
  save: "Speichern",
  saved: (name) => `${name} wurde gespeichert.`,
  spacesTitle: "Bereiche und Projekte",
  spacesHint:
    "Werden mit Ihrer eigenen Sitzung auf der Site gelesen, nur auf Ihren Klick, um ihre Namen und Apps zu erfahren.",
  readSpaces: (host) => `Bereiche von ${host} lesen`,
  spacesProgress: (count) => `${format.number(count)} gelesen`,
  spacesRead: (host, count) =>
    `${host}: ${format.plural(count, { one: "{count} Bereich oder Projekt", other: "{count} Bereiche und Projekte" })} gespeichert.`,
  spacesLeftOut: (count) =>
    format.plural(count, {
      one: "{count} Eintrag ließ sich nicht lesen und fehlt.",
      other: "{count} Einträge ließen sich nicht lesen und fehlen.",
    }),
  listUnread: (product, reason) => `${product} ließ sich nicht lesen: ${reason}.`,
  listProblem: {
    forbidden: "Sie haben keinen Zugriff",
    missing: "auf dieser Site nicht vorhanden, oder Sie haben keinen Zugriff",
    busy: "ausgelastet, versuchen Sie es gleich noch einmal",
    unreachable: "nicht erreichbar",
    "unexpected-response": "die Antwort hat ein unbekanntes Format",
  },
  error: {
    "bad-key":
      "Der Schlüssel wurde nicht angenommen. Prüfen Sie ihn, oder erstellen Sie einen neuen.",
    "not-admin":
      "Der Schlüssel darf das nicht lesen. Nötig ist ein Organisations-API-Schlüssel eines Admins.",
    "not-found":
      "Mit diesem Schlüssel ist diese Organisation nicht zu finden. Prüfen Sie die Organisations-ID.",
    rejected: "Die API hat die Anfrage nicht angenommen. Nichts wurde geändert.",
    busy: "Zu viele Anfragen, oder die Server sind ausgelastet. Machen Sie gleich weiter.",
    unreachable: "Keine Verbindung. Prüfen Sie die Verbindung und machen Sie weiter.",
    "unexpected-response": "Die Antwort hat ein unbekanntes Format. Nichts wurde geändert.",
    "not-signed-in":
      "Sie sind auf dieser Site nicht angemeldet. Melden Sie sich dort an und versuchen Sie es noch einmal.",
    "no-access":
      "Weder Jira noch Confluence ließ sich lesen. Prüfen Sie, ob Sie sie dort öffnen können.",
    "not-allowed": "Der Zugriff auf diese Adresse wurde nicht erlaubt. Nichts wurde geändert.",
  },
  facts: {
    hosting: "Hosting",
    compliance: "Compliance-Anforderungen",
    metadata: "Metadaten",
    "in-app-data": "In-App-Daten",
    exceptions: "Ausnahmen",
    host: "Adresse",
    apps: "Apps",
    plan: "Tarif",
    state: "Status",
    spaces: "Bereiche",
  },
  states: { active: "aktiv", trial: "in Testphase", inactive: "inaktiv", unknown: "nicht bekannt" },
  noCompliance: "keine",
  notKnown: "nicht bekannt",
  unidentifiedApp: "eine nicht benannte App",
  withoutAddress: "Apps ohne Adresse",
  origins: "Woher diese Werte kommen",
  originUnknown: "Herkunft nicht bekannt",
  exceptions: (count) =>
    format.plural(count, { one: "{count} Ausnahme", other: "{count} Ausnahmen" }),
  spaces: (count) => format.plural(count, { one: "{count} Bereich", other: "{count} Bereiche" }),
  sameAddress: (host, first, second) =>
    `${host} ist eine Adresse von ${first} und von ${second}. Sie gilt für ${first}.`,
  sameKey: (key, first, second) =>
    `${key} steht für ${first} und für ${second}. Der Schlüssel gilt für ${first}.`,
};
