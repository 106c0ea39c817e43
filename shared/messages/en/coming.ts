import type { Summary } from "../../model/codes.ts";
import type { Cause } from "../../rules/coming.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "use begins";
    case "trial-ends":
      return cause.plan === "unknown" ? "a trial ends" : `the ${plan[cause.plan]} trial ends`;
    case "deleted":
      return "a site, app or connector is deleted";
  }
}

const afterwards: Readonly<Record<Summary, string>> = {
  all: "metadata and content will be contributed.",
  "metadata-only": "metadata will be contributed, content will not.",
  "in-app-only": "content will be contributed, metadata will not.",
  none: "nothing will be contributed.",
  "not-eligible": "nothing here will be part of data contribution.",
  unknown: "whether data will be contributed is not known.",
};

/** English. */
export const coming: ComingWords = {
  line: (date, cause, summary) => `${date}: ${causeWords(cause)}; ${afterwards[summary]}`,
};
