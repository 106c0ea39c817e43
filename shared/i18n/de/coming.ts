import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

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

/** German. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};
