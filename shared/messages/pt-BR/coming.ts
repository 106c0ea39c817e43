import type { Summary } from "../../model/codes.ts";
import type { Cause } from "../../rules/coming.ts";
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

const afterwards: Readonly<Record<Summary, string>> = {
  all: "metadados e conteúdo serão contribuídos.",
  "metadata-only": "os metadados serão contribuídos, o conteúdo não.",
  "in-app-only": "o conteúdo será contribuído, os metadados não.",
  none: "nada será contribuído.",
  "not-eligible": "nada daqui fará parte da contribuição de dados.",
  unknown: "não se sabe se haverá dados contribuídos.",
};

/** Brazilian Portuguese. */
export const coming: ComingWords = {
  line: (date, cause, summary) => `${date}: ${causeWords(cause)}; ${afterwards[summary]}`,
};
