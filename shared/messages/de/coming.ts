import type { Summary } from "../../model/codes.ts";
import type { Cause } from "../../rules/coming.ts";
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

const afterwards: Readonly<Record<Summary, string>> = {
  all: "dann werden Metadaten und Inhalte beigetragen.",
  "metadata-only": "dann werden Metadaten beigetragen, Inhalte nicht.",
  "in-app-only": "dann werden Inhalte beigetragen, Metadaten nicht.",
  none: "dann wird nichts beigetragen.",
  "not-eligible": "dann ist hier nichts mehr Teil des Datenbeitrags.",
  unknown: "ob dann Daten beigetragen werden, ist nicht bekannt.",
};

/** German. */
export const coming: ComingWords = {
  line: (date, cause, summary) => `${date}: ${causeWords(cause)}; ${afterwards[summary]}`,
};
