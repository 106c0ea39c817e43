import { format } from "../../../shared/i18n/de/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

/** German. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, von der Richtlinie Ihrer Organisation vorgegeben",
      service: "{name}, Einstellungsdienst",
      discovered: "{name}, Einstellungsdienst, den die Site nennt",
      document: "{name}, importiertes Dokument",
      manual: "{name}, von Ihnen angegeben",
    },
    comma: ", ",
    unavailable: "seitdem keine Antwort",
    signedOut: "bitte neu anmelden",
    conflicting: "eine andere Quelle sagt etwas anderes",
    unreadable:
      "Die gespeicherten Daten dieses Arbeitsbereichs lassen sich nicht lesen, deshalb wird kein Status angezeigt.",
    neverRead:
      "Ihre Organisation hat diesen Arbeitsbereich eingerichtet. Melden Sie sich einmal an, um seine Einstellungen zu sehen.",
    changedTitle: "{name}: Was beigetragen wird, hat sich geändert",
    comingTitle: "{name}: Was beigetragen wird, wird sich ändern",
    summaryName: {
      all: "alles",
      "metadata-only": "nur Metadaten",
      "in-app-only": "nur Inhalte",
      none: "nichts",
      "not-eligible": "nicht Teil davon",
      "metadata-yes": "Metadaten; Inhalte nicht bekannt",
      "metadata-no": "keine Metadaten; Inhalte nicht bekannt",
      "in-app-yes": "Inhalte; Metadaten nicht bekannt",
      "in-app-no": "keine Inhalte; Metadaten nicht bekannt",
      unknown: "nicht bekannt",
    },
  },
  otherSources: "Eine andere Quelle sagt etwas anderes",
  notAtlassian: "Das ist keine Atlassian-Seite.",
  notAtlassianHint:
    "Gehört sie trotzdem zu Ihrem Arbeitsbereich, etwa mit einer Domain Ihres Unternehmens oder einem Einstellungsdienst, fügen Sie ihre Adresse hinzu.",
  pageWithoutSite:
    "Diese Seite gehört zu einer ganzen Organisation. Nennen Sie eine ihrer Sites, um zu sehen, was beigetragen wird.",
  someSpace: "irgendein Bereich",
  otherWays: "Andere Wege, sie hinzuzufügen",
  answerKept: (host) =>
    `Ihre Antwort bleibt in diesem Browser. Er fragt danach, ob das Badge auf ${host} erscheinen darf.`,
  uncheckablePage: "Diese Seite lässt sich nicht prüfen.",
  hiddenAddress:
    "Der Browser zeigt die Adresse dieser Seite nicht. Wenn die Seite zu Ihrem Arbeitsbereich gehört, erlauben Sie dessen Sites.",
  allowSites: "Sites Ihrer Arbeitsbereiche erlauben",
  addWorkspace: "Arbeitsbereich hinzufügen",
  allSettings: "Alle Einstellungen",
  openSidePanel: "Neben der Seite öffnen",
  storedSettings: {
    document: "Das sind die Einstellungen aus dem Dokument, das Sie importiert haben.",
    manual: "Das sind die Einstellungen, wie Sie sie beschrieben haben.",
  },
  storedSettingsHint:
    "Verbinden Sie den Einstellungsdienst, um sie zu ändern und Termine und Verlauf zu sehen.",
  origin: {
    read: {
      "admin-api": "aus der API von Atlassian gelesen, {day}",
      document: "aus dem importierten Dokument, {day}",
      site: "von der Site gelesen, {day}",
      address: "aus der Adresse gelesen",
    },
    said: "von Ihnen angegeben, {day}",
    assumed: "angenommen",
  },
  next: "Demnächst",
  nothingComing: "Keine automatischen Änderungen in den nächsten 12 Monaten.",
  basis: "Woher das stammt",
  ruleSource: "Quelle:",
  unknownHint: {
    "place-unknown": "Sie muss in der Liste der Sites und Apps der Organisation stehen.",
    "plan-unknown":
      "Welcher Tarif ist der höchste? Bei Free, Standard und Premium werden Metadaten immer beigetragen.",
    "state-unknown":
      "Ist die App aktiv, in einer Testphase oder nicht mehr in Gebrauch? Ihr Tarif zählt, solange sie aktiv oder in der Testphase ist.",
    "setting-unknown": "Ist die Einstellung ein oder aus, oder hat niemand gewählt?",
    "hosting-unknown":
      "Ist die Organisation in der Atlassian Government Cloud oder Isolated Cloud? Dann ist sie ausgenommen.",
    "compliance-unknown":
      "Hat die Organisation kundenverwaltete Schlüssel, HIPAA-Anforderungen oder eine regulierte Branche? Dann ist sie ausgenommen.",
    "eligibility-unknown":
      "Ist die Organisation in der Government oder Isolated Cloud, oder hat sie kundenverwaltete Schlüssel, HIPAA-Anforderungen oder eine regulierte Branche? Dann ist sie ausgenommen.",
    "space-ambiguous":
      "Nicht für alle Bereiche dieser App gilt dasselbe. Öffnen Sie eine Seite, deren Adresse den Bereich zeigt.",
    "app-ambiguous":
      "Nicht für alle Apps und Bereiche dieser Site gilt dasselbe. Öffnen Sie eine Seite, deren Adresse die App oder den Bereich zeigt.",
  },
  whoKnows: {
    admin: "Sie können es in Atlassian Administration nachsehen.",
    member: "Ihr Admin kann es in Atlassian Administration nachsehen.",
  },
  enterInService: "Danach lässt es sich im Einstellungsdienst eintragen.",
  otherKey: "{alias} in der Adresse ist ein anderer Schlüssel dieses Bereichs.",
  tellUs: "Angeben, was Sie wissen",
  signInAgain:
    "Melden Sie sich erneut an, um die neuesten Einstellungen zu sehen und sie zu ändern.",
  signIn: "Anmelden",
  changes: { changed: "Ohne Ihr Zutun geändert", coming: "Ändert sich ohne Ihr Zutun" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day}: vorher ${before}, jetzt ${after}`
      : `${day}: bis dahin ${before}, dann ${after}`,
  gotIt: "Verstanden",
  more: (count) => `und ${format.number(count)} weitere`,
  notSaved: "Speichern nicht möglich. Was vorher gespeichert war, ist unverändert.",
  questions: {
    ask: {
      plan: "Welchen Tarif hat Ihre Organisation?",
      compliance: "Trifft etwas davon auf Ihre Organisation zu?",
      hosting: "Wo wird die Site gehostet?",
      inAppData: "Hat ein Admin In-App-Daten ein- oder ausgeschaltet?",
      metadata: "Hat ein Admin Metadaten ein- oder ausgeschaltet?",
    },
    planHint: "Es zählt der höchste Tarif aller Apps, Testphasen eingeschlossen.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "Niemand hat etwas geändert",
      on: "Eingeschaltet",
      off: "Ausgeschaltet",
    },
    compliances: {
      "customer-managed-keys": "Kundenverwaltete Schlüssel",
      hipaa: "HIPAA-Anforderungen",
      "regulated-sector": "Eine regulierte Branche, die ausgenommen ist",
    },
    hostings: {
      commercial: "Kommerzielle Cloud",
      government: "Government Cloud (Behörden)",
      isolated: "Isolated Cloud (abgeschottet)",
    },
    none: "Nichts davon",
    one: "Etwas davon",
    unknown: "Weiß ich nicht",
    settlesMost: "Das klärt am meisten:",
    ifEligible: (sentence) => `Falls Ihre Organisation nicht ausgenommen ist: ${sentence}`,
  },
  place: {
    here: () => "Inhalte hier",
    hereState: {
      included: "eingeschlossen",
      excluded: "ausgeschlossen",
      follows: "folgt der Organisation",
      "by-app": "folgt der App",
    },
    organization: "In-App-Daten, ganze Organisation",
    request: (name, url) =>
      `Könnten Sie sich die Einstellungen zum Datenbeitrag für ${name} ansehen? Die Seite ist ${url}. Ich wüsste gern, ob ihre Inhalte beigetragen werden und ob das so gewollt ist.`,
  },
};
