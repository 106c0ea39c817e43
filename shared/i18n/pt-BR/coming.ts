import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "o uso começa";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "uma avaliação termina"
        : `a avaliação do ${plan[cause.plan]} termina`;
    case "deleted":
      return "um site, app ou conector é excluído";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "metadados e conteúdo serão contribuídos.",
  "metadata-only": "os metadados serão contribuídos, o conteúdo não.",
  "in-app-only": "o conteúdo será contribuído, os metadados não.",
  none: "nada será contribuído.",
  "not-eligible": "nada daqui fará parte da contribuição de dados.",
  "metadata-yes": "os metadados serão contribuídos; do conteúdo não se sabe.",
  "metadata-no": "os metadados não serão contribuídos; do conteúdo não se sabe.",
  "in-app-yes": "o conteúdo será contribuído; dos metadados não se sabe.",
  "in-app-no": "o conteúdo não será contribuído; dos metadados não se sabe.",
  unknown: "não se sabe se haverá dados contribuídos.",
};

/** Brazilian Portuguese. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};
