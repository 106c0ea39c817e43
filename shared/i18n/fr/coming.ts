import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
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

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "les métadonnées et le contenu contribueront.",
  "metadata-only": "les métadonnées contribueront, mais pas le contenu.",
  "in-app-only": "le contenu contribuera, mais pas les métadonnées.",
  none: "rien ne contribuera.",
  "not-eligible": "rien ici ne fera partie de la contribution de données.",
  "metadata-yes": "les métadonnées contribueront\u202f; pour le contenu, on ne sait pas.",
  "metadata-no": "les métadonnées ne contribueront pas\u202f; pour le contenu, on ne sait pas.",
  "in-app-yes": "le contenu contribuera\u202f; pour les métadonnées, on ne sait pas.",
  "in-app-no": "le contenu ne contribuera pas\u202f; pour les métadonnées, on ne sait pas.",
  unknown: "on ne sait pas si des données contribueront.",
};

/** French. */
export const coming: ComingWords = {
  line: (date, cause, outlook) =>
    `${date}\u00a0: ${causeWords(cause)}\u202f; ${afterwards[outlook]}`,
};
