import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
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

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "metadata and content will be contributed.",
  "metadata-only": "metadata will be contributed, content will not.",
  "in-app-only": "content will be contributed, metadata will not.",
  none: "nothing will be contributed.",
  "not-eligible": "nothing here will be part of data contribution.",
  "metadata-yes": "metadata will be contributed; of content it is not known.",
  "metadata-no": "metadata will not be contributed; of content it is not known.",
  "in-app-yes": "content will be contributed; of metadata it is not known.",
  "in-app-no": "content will not be contributed; of metadata it is not known.",
  unknown: "whether data will be contributed is not known.",
};

/** English. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};
