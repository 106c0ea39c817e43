import type { HistoryWords } from "../words.ts";
import { isolate } from "./core.ts";

/** Arabic. */
export const history: HistoryWords = {
  title: "السجل",
  loading: "جارٍ تحميل السجل…",
  failed: "تعذّر تحميل السجل. لم يُفقد شيء؛ يُرجى إعادة المحاولة لاحقًا.",
  none: "لم يتغير شيء بعد.",
  entry: (actor, change) => `${isolate(actor)}: ${change}`,
  inventory: "تحديث المواقع والتطبيقات والمساحات",
  filter: "البحث حسب الشخص أو التغيير",
  older: "عرض الإدخالات الأقدم",
  exportJson: `حفظ بتنسيق ${isolate("JSON")} للتحقق من السلسلة`,
  exportCsv: `حفظ بتنسيق ${isolate("CSV")}`,
  noMatch: "لا توجد نتائج مطابقة.",
  csvColumns: [
    "التسلسل",
    "الوقت",
    "معرّف المنفّذ",
    "اسم المنفّذ",
    "الوصف",
    "التغيير (JSON)",
    "المراجعة",
    "التجزئة السابقة",
    "التجزئة",
  ],
};
