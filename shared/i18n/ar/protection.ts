import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { counted, type Forms, isolate } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** After a preposition, as are the years. */
const days: Forms = {
  zero: "# يوم",
  one: "يوم واحد",
  two: "يومين",
  few: "# أيام",
  many: "# يومًا",
  other: "# يوم",
};

const years: Forms = {
  zero: "# سنة",
  one: "سنة واحدة",
  two: "سنتين",
  few: "# سنوات",
  many: "# سنة",
  other: "# سنة",
};

const removals: Forms = {
  zero: "لا عمليات إزالة جارية",
  one: "عملية إزالة واحدة جارية",
  two: "عمليتا إزالة جاريتان",
  few: "# عمليات إزالة جارية",
  many: "# عملية إزالة جارية",
  other: "# عملية إزالة جارية",
};

/** Arabic. */
export const protection: ProtectionWords = {
  title: "كيف تُحمى البيانات المساهَم بها",
  columns: ["إجراء الحماية", "يشمل", "لهذه المؤسسة"],
  covers: {
    both: "البيانات الوصفية والبيانات داخل التطبيق",
    "in-app-data": "البيانات داخل التطبيق فقط",
  },
  safeguard: {
    "de-identification": {
      title: "إزالة معلومات الهوية",
      text: "تُحذف الأسماء وعناوين البريد الإلكتروني وسائر المعرّفات المباشرة، وتُجمَّع البيانات، قبل استخدامها.",
    },
    access: {
      title: "الوصول والغرض",
      text: "لا يصل موظفو المزوّد إلى البيانات إلا لأغراض معتمدة.",
    },
    encryption: {
      title: "التشفير",
      text: "البيانات مشفَّرة أثناء تخزينها، وأثناء نقلها عبر الشبكات العامة.",
    },
    residency: {
      title: "إقامة البيانات",
      text: "تسري إقامة البيانات على ما يُساهَم به من البيانات داخل التطبيق، لا على ما أُزيلت منه معلومات الهوية وجُمِّع على مستوى العميل.",
    },
    retention: {
      title: "الإزالة بعد إلغاء المساهمة",
      text: `تُزال البيانات المساهَم بها خلال ${counted(removal.days, days)}، ويُعاد تدريب النماذج خلال ${counted(retraining.days, days)}؛ ويجوز الاحتفاظ بالإحصاءات المستخلصة منها بعد إزالة معلومات الهوية مدةً تصل إلى ${counted(aggregates.years, years)}.`,
    },
  },
  residency: (parts) => formatList(parts.map(isolate), "ar"),
  sources: "المصادر:",
  noResidency: "لم تُذكر إقامة للبيانات",
  noObligations: "لا يوجد حاليًا ما تجب إزالته",
  running: (count, next) => `${counted(count, removals)}؛ الموعد التالي ${next}.`,
  loading: "جارٍ التحميل…",
  failed: "تعذّر تحميل ما تجب إزالته. يُرجى إعادة المحاولة لاحقًا.",
};
