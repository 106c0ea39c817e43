import type { Summary } from "../../model/codes.ts";
import type { Cause } from "../../rules/coming.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "l’utilisation commence";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "un essai se termine"
        : `l’essai ${plan[cause.plan]} se termine`;
    case "deleted":
      return "un site, une application ou un connecteur est supprimé";
  }
}

const afterwards: Readonly<Record<Summary, string>> = {
  all: "les métadonnées et le contenu contribueront.",
  "metadata-only": "les métadonnées contribueront, mais pas le contenu.",
  "in-app-only": "le contenu contribuera, mais pas les métadonnées.",
  none: "rien ne contribuera.",
  "not-eligible": "rien ici ne fera partie de la contribution de données.",
  unknown: "on ne sait pas si des données contribueront.",
};

/** French. */
export const coming: ComingWords = {
  line: (date, cause, summary) =>
    `${date}\u00a0: ${causeWords(cause)}\u202f; ${afterwards[summary]}`,
};
