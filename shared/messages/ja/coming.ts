import type { Summary } from "../../model/codes.ts";
import type { Cause } from "../../rules/coming.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "利用が始まります";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "試用が終わります"
        : `${plan[cause.plan]} の試用が終わります`;
    case "deleted":
      return "サイト、アプリ、またはコネクタが削除されます";
  }
}

const afterwards: Readonly<Record<Summary, string>> = {
  all: "メタデータとコンテンツが提供されるようになります。",
  "metadata-only": "メタデータは提供され、コンテンツは提供されなくなります。",
  "in-app-only": "コンテンツは提供され、メタデータは提供されなくなります。",
  none: "何も提供されなくなります。",
  "not-eligible": "データ提供の対象外になります。",
  unknown: "データが提供されるかどうかは不明です。",
};

/** Japanese. */
export const coming: ComingWords = {
  line: (date, cause, summary) => `${date}: ${causeWords(cause)}。${afterwards[summary]}`,
};
