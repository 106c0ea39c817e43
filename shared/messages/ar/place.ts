import type { PlaceWords } from "../words.ts";
import { isolate } from "./core.ts";

const here = { space: "هذه المساحة", app: "هذا التطبيق", connector: "هذا الموصِّل" } as const;

/** Arabic. */
export const place: PlaceWords = {
  here: (kind) => `محتوى ${here[kind]}`,
  hereState: {
    included: "مضمَّن",
    excluded: "مستبعَد",
    follows: "مثل المؤسسة",
    "by-app": "مثل تطبيقها",
  },
  organization: "البيانات داخل التطبيق، المؤسسة كلها",
  // The address stands on a line of its own: an isolate around it would end up in the link.
  request: (name, url) =>
    `هل يمكن الاطلاع على إعدادات المساهمة بالبيانات في ${isolate(name)}؟ الصفحة هي:\n${url}\nأود أن أعرف هل يُساهَم بمحتواها، وهل هذا مقصود.`,
  copy: "نسخ رسالة إلى المشرف",
  copied: "تم النسخ",
};
