import type { Cause } from "../../rules/coming.ts";
import type { Outlook } from "../../rules/outlook.ts";
import type { ComingWords } from "../words.ts";
import { isolate, plan } from "./core.ts";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "يبدأ الاستخدام";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "تنتهي فترة تجريبية"
        : `تنتهي الفترة التجريبية لخطة ${isolate(plan[cause.plan])}`;
    case "deleted":
      return "يُحذف موقع أو تطبيق أو موصِّل";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "سيُساهَم بالبيانات الوصفية وبالمحتوى.",
  "metadata-only": "سيُساهَم بالبيانات الوصفية، ولن يُساهَم بالمحتوى.",
  "in-app-only": "سيُساهَم بالمحتوى، ولن يُساهَم بالبيانات الوصفية.",
  none: "لن يُساهَم بأي شيء.",
  "not-eligible": "لن يكون شيء هنا جزءًا من المساهمة بالبيانات.",
  "metadata-yes": "سيُساهَم بالبيانات الوصفية، أما المحتوى فلا يُعرف هل سيُساهَم به.",
  "metadata-no": "لن يُساهَم بالبيانات الوصفية، أما المحتوى فلا يُعرف هل سيُساهَم به.",
  "in-app-yes": "سيُساهَم بالمحتوى، أما البيانات الوصفية فلا يُعرف هل سيُساهَم بها.",
  "in-app-no": "لن يُساهَم بالمحتوى، أما البيانات الوصفية فلا يُعرف هل سيُساهَم بها.",
  unknown: "لا يُعرف هل سيُساهَم بالبيانات.",
};

/** Arabic. */
export const coming: ComingWords = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}؛ ${afterwards[outlook]}`,
};
