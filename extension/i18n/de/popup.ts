import type { PopupMessages } from "../popup-messages.ts";

const here = {
  space: "dieses Bereichs",
  app: "dieser App",
  connector: "dieses Konnektors",
} as const;

/** German. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, von der Richtlinie Ihrer Organisation vorgegeben",
      service: "{name}, Einstellungsdienst",
      discovered: "{name}, Einstellungsdienst, den die Site nennt",
      document: "{name}, importiertes Dokument",
      manual: "{name}, wie von Ihnen beschrieben",
    },
    comma: ", ",
    unavailable: "seither nicht erreichbar",
    signedOut: "bitte neu anmelden",
    conflicting: "eine andere Quelle sagt etwas anderes",
    unreadable:
      "Was von diesem Arbeitsbereich gespeichert ist, lässt sich nicht lesen. Daraus wird nichts beantwortet.",
    neverRead:
      "Ihre Organisation hat diesen Arbeitsbereich vorgegeben. Melden Sie sich einmal an, um seine Einstellungen zu sehen.",
    changedTitle: "{name}: Was beigetragen wird, hat sich geändert",
    comingTitle: "{name}: Was beigetragen wird, ändert sich bald",
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
  outside: "Diese Seite gehört zu keinem Arbeitsbereich, den Sie hinzugefügt haben.",
  outsideHint:
    "Fügen Sie Ihren Arbeitsbereich hinzu, um zu sehen, ob seine Seiten Daten beitragen.",
  noAddress: "Diese Seite lässt sich nicht ansehen.",
  hidden:
    "Der Browser zeigt die Adresse dieser Seite nicht. Wenn die Seite zu Ihrem Arbeitsbereich gehört, erlauben Sie dessen Sites.",
  allowSites: "Sites Ihrer Arbeitsbereiche erlauben",
  addWorkspace: "Arbeitsbereich hinzufügen",
  allSettings: "Alle Einstellungen",
  openBeside: "Neben der Seite öffnen",
  kept: {
    document: "Das sind die Einstellungen aus dem Dokument, das Sie importiert haben.",
    manual: "Das sind die Einstellungen, wie Sie sie beschrieben haben.",
  },
  keptHint:
    "Verbinden Sie den Einstellungsdienst, um sie zu ändern und Termine und Verlauf zu sehen.",
  next: "Demnächst",
  nothingComing: "Innerhalb eines Jahres ändert sich nichts von selbst.",
  ruleSource: "Quelle:",
  unknownHint: {
    plan: "Fragen Sie Ihren Admin, oder sagen Sie uns, was Sie wissen: Bei Free, Standard und Premium werden Metadaten immer beigetragen.",
    setting:
      "Was Ihr Admin gewählt hat, ist nicht bekannt. Fragen Sie Ihren Admin, oder sagen Sie uns, was Sie wissen.",
    place:
      "Diese App fehlt in dem, was über Ihre Organisation bekannt ist. Fragen Sie Ihren Admin, oder sagen Sie uns, was Sie wissen.",
  },
  tellUs: "Sagen, was Sie wissen",
  signInAgain:
    "Melden Sie sich erneut an, um die neuesten Einstellungen zu sehen und sie zu ändern.",
  signIn: "Anmelden",
  changes: { changed: "Ohne Ihr Zutun geändert", coming: "Ändert sich ohne Ihr Zutun" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day}: vorher ${before}, jetzt ${after}`
      : `${day}: bis dahin ${before}, dann ${after}`,
  gotIt: "Verstanden",
  more: (count) => `und ${count} weitere`,
  place: {
    here: (kind) => `Inhalte ${here[kind]}`,
    hereState: {
      included: "eingeschlossen",
      excluded: "ausgeschlossen",
      follows: "wie die Organisation",
      "by-app": "wie die App",
    },
    organization: "In-App-Daten, ganze Organisation",
    request: (name, url) =>
      `Könnten Sie sich die Einstellungen zum Datenbeitrag für ${name} ansehen? Die Seite ist ${url}. Ich wüsste gern, ob ihre Inhalte beigetragen werden und ob das so gewollt ist.`,
  },
};
