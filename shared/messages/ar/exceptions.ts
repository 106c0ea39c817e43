import type { ExceptionWords } from "../words.ts";
import { counted, type Forms, isolate } from "./core.ts";

const further: Forms = {
  zero: "لا عناصر أخرى",
  one: "عنصر واحد آخر",
  two: "عنصران آخران",
  few: "# عناصر أخرى",
  many: "# عنصرًا آخر",
  other: "# عنصر آخر",
};

/** Arabic. */
export const exceptions: ExceptionWords = {
  title: "الاستثناءات",
  intro: {
    on: "البيانات داخل التطبيق مفعَّلة. لا يُساهَم بمحتوى ما يُستبعد هنا.",
    off: "البيانات داخل التطبيق متوقفة. مع ذلك يُساهَم بمحتوى ما يُضمَّن هنا.",
    unknown: "لا يُعرف هل البيانات داخل التطبيق مفعَّلة أم متوقفة، لذا لا يمكن إضافة استثناءات الآن.",
  },
  none: "لا توجد استثناءات. كل شيء يتبع إعداد المؤسسة.",
  add: { include: "تضمين", exclude: "استبعاد" },
  remove: "إزالة",
  removeLabel: (target) => `إزالة الاستثناء عن ${isolate(target)}`,
  search: "البحث عن مساحة أو تطبيق أو موصِّل",
  searchHint: "الاسم أو المفتاح",
  noMatch: "لا توجد نتائج مطابقة.",
  byKey: "بمفتاحها؛ ليست في أي قائمة",
  more: (count) => `${counted(count, further)}؛ تضيق القائمة بالكتابة`,
  effect: { include: "مضمَّن", exclude: "مستبعَد" },
  dormant: {
    include: "محفوظ ومعلَّق: يسري ما دامت البيانات داخل التطبيق متوقفة",
    exclude: "محفوظ ومعلَّق: يسري ما دامت البيانات داخل التطبيق مفعَّلة",
  },
  wholeApp: "التطبيق كله",
  connector: "موصِّل",
  unlisted: "ليس في المؤسسة حاليًا",
  close: "تم",
  review: "مراجعة",
};
