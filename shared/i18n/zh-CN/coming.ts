import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
import type { ComingWords } from "../words.ts";
import { plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "开始使用数据";
    case "trial-ends":
      return cause.plan === "unknown" ? "一项试用结束" : `${plan[cause.plan]} 版试用结束`;
    case "deleted":
      return "某个站点、应用或连接器被删除";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "元数据和内容将被贡献。",
  "metadata-only": "元数据将被贡献，内容不会。",
  "in-app-only": "内容将被贡献，元数据不会。",
  none: "将没有任何数据被贡献。",
  "not-eligible": "此处将不参与数据贡献。",
  "metadata-yes": "元数据将被贡献；内容是否被贡献尚不清楚。",
  "metadata-no": "元数据将不被贡献；内容是否被贡献尚不清楚。",
  "in-app-yes": "内容将被贡献；元数据是否被贡献尚不清楚。",
  "in-app-no": "内容将不被贡献；元数据是否被贡献尚不清楚。",
  unknown: "不清楚届时是否有数据被贡献。",
};

/** Simplified Chinese. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}：${causeWords(cause)}；${afterwards[outlook]}`,
};
