import type { PlaceWords } from "../words.ts";

const here = {
  space: "dieses Bereichs",
  app: "dieser App",
  connector: "dieses Konnektors",
} as const;

/** German. */
export const place: PlaceWords = {
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
  copy: "Nachricht an Ihren Admin kopieren",
  copied: "Kopiert",
};
