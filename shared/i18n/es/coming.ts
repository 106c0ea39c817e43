import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "empieza el uso";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "termina una prueba"
        : `termina la prueba de ${plan[cause.plan]}`;
    case "deleted":
      return "se elimina un sitio, una aplicación o un conector";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "se aportarán los metadatos y el contenido.",
  "metadata-only": "se aportarán los metadatos, pero no el contenido.",
  "in-app-only": "se aportará el contenido, pero no los metadatos.",
  none: "no se aportará nada.",
  "not-eligible": "nada de esto formará parte de la aportación de datos.",
  "metadata-yes": "se aportarán los metadatos; del contenido no se sabe.",
  "metadata-no": "no se aportarán los metadatos; del contenido no se sabe.",
  "in-app-yes": "se aportará el contenido; de los metadatos no se sabe.",
  "in-app-no": "no se aportará el contenido; de los metadatos no se sabe.",
  unknown: "no se sabe si se aportarán datos.",
};

/** Spanish. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};
