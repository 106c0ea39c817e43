import { format } from "../../../shared/i18n/de/core.ts";
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
    unavailable: "seitdem keine Antwort",
    signedOut: "bitte neu anmelden",
    conflicting: "eine andere Quelle sagt etwas anderes",
    unreadable:
      "Die gespeicherten Daten dieses Arbeitsbereichs lassen sich nicht lesen, deshalb wird kein Status angezeigt.",
    neverRead:
      "Ihre Organisation hat diesen Arbeitsbereich eingerichtet. Melden Sie sich einmal an, um seine Einstellungen zu sehen.",
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
  noWorkspace: "Diese Seite gehört zu keinem Arbeitsbereich, den Sie hinzugefügt haben.",
  noWorkspaceHint:
    "Fügen Sie Ihren Arbeitsbereich hinzu, um zu sehen, ob seine Seiten Daten beitragen.",
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
      site: "von der Site gelesen, {day}",
      address: "aus der Adresse gelesen",
    },
    said: "von Ihnen angegeben, {day}",
    assumed: "angenommen",
  },
  next: "Demnächst",
  nothingComing: "Keine automatischen Änderungen in den nächsten 12 Monaten.",
  ruleSource: "Quelle:",
  unknownHint: {
    plan: "Bei Free, Standard und Premium werden Metadaten immer beigetragen. Fragen Sie Ihren Admin nach dem Tarif, oder geben Sie an, was Sie wissen.",
    setting:
      "Was Ihr Admin gewählt hat, ist nicht bekannt. Fragen Sie Ihren Admin, oder geben Sie an, was Sie wissen.",
    place:
      "Diese App ist für Ihre Organisation nicht erfasst. Fragen Sie Ihren Admin, oder geben Sie an, was Sie wissen.",
    eligibility:
      "Manche Hosting- und Compliance-Vorgaben nehmen eine Organisation aus. Fragen Sie Ihren Admin, welche gelten, oder geben Sie an, was Sie wissen.",
    "ambiguous-space":
      "Nicht für alle Bereiche dieser App gilt dasselbe. Öffnen Sie eine Seite, deren Adresse den Bereich zeigt.",
    "ambiguous-app":
      "Nicht für alle Apps und Bereiche dieser Site gilt dasselbe. Öffnen Sie eine Seite, deren Adresse die App oder den Bereich zeigt.",
  },
  spacesWithException: (effect, count) =>
    effect === "include"
      ? format.plural(count, {
          one: "{count} Bereich ist eingeschlossen.",
          other: "{count} Bereiche sind eingeschlossen.",
        })
      : format.plural(count, {
          one: "{count} Bereich ist ausgeschlossen.",
          other: "{count} Bereiche sind ausgeschlossen.",
        }),
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
  place: {
    here: (kind) => `Inhalte ${here[kind]}`,
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
