import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
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

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "メタデータとコンテンツが提供されるようになります。",
  "metadata-only": "メタデータは提供され、コンテンツは提供されなくなります。",
  "in-app-only": "コンテンツは提供され、メタデータは提供されなくなります。",
  none: "何も提供されなくなります。",
  "not-eligible": "データ提供の対象外になります。",
  "metadata-yes": "メタデータが提供されるようになります。コンテンツについては不明です。",
  "metadata-no": "メタデータは提供されなくなります。コンテンツについては不明です。",
  "in-app-yes": "コンテンツが提供されるようになります。メタデータについては不明です。",
  "in-app-no": "コンテンツは提供されなくなります。メタデータについては不明です。",
  unknown: "データが提供されるかどうかは不明です。",
};

/** Japanese. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}。${afterwards[outlook]}`,
};
