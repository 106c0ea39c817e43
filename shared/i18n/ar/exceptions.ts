import type { ExceptionWords } from "../words.ts";
import { counted, exceptionForms, type Forms, isolate, number } from "./core.ts";

const found: Forms = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "# نتائج",
  many: "# نتيجة",
  other: "# نتيجة",
};

const ticked: Readonly<Record<"include" | "exclude" | "back", string>> = {
  include: "للتضمين",
  exclude: "للاستبعاد",
  back: "للتراجع",
};

/** Arabic. */
export const exceptions: ExceptionWords = {
  title: "الاستثناءات",
  intro: {
    on: "البيانات داخل التطبيق مفعَّلة. يُساهَم بالمحتوى، ما عدا محتوى ما هو مستبعَد هنا.",
    off: "البيانات داخل التطبيق متوقفة. لا يُساهَم إلا بمحتوى ما هو مضمَّن هنا.",
    unknown: "لا يُعرف هل البيانات داخل التطبيق مفعَّلة أم متوقفة، لذا لا يمكن إضافة استثناءات الآن.",
  },
  search: "البحث عن مساحة أو تطبيق أو موصِّل",
  searchHint: "الاسم أو المفتاح",
  site: "الموقع",
  app: "التطبيق",
  show: "العرض",
  all: "الكل",
  view: { all: "كل شيء", excepted: "ما له استثناء", waiting: "بلا أثر حاليًا" },
  count: (rows, exceptions) => `${counted(rows, found)}؛ ${counted(exceptions, exceptionForms)}`,
  noMatch: "لا توجد نتائج مطابقة.",
  byKey: "بمفتاحها؛ ليست في أي قائمة",
  offered: "ليست في القائمة: أضِفها بمفتاحها",
  effect: { include: "مضمَّن", exclude: "مستبعَد" },
  withApp: { include: "مضمَّن مع تطبيقه", exclude: "مستبعَد مع تطبيقه" },
  waits: { include: "مضمَّن، بلا أثر حاليًا", exclude: "مستبعَد، بلا أثر حاليًا" },
  waiting: {
    include: "لا أثر للتضمين حاليًا؛ يبقى محفوظًا ويسري ما دامت البيانات داخل التطبيق متوقفة.",
    exclude: "لا أثر للاستبعاد حاليًا؛ يبقى محفوظًا ويسري ما دامت البيانات داخل التطبيق مفعَّلة.",
  },
  wholeApp: "التطبيق كله",
  connector: "موصِّل",
  unlisted: "ليس في المؤسسة حاليًا",
  remove: "إزالة",
  keep: "إبقاء",
  removeLabel: (target, how) => `إزالة الاستثناء عن ${isolate(target)} (${how})`,
  allShown: {
    tick: "تحديد كل المعروض",
    untick: "إلغاء تحديد كل المعروض",
    remove: "إزالة كل المعروض",
    keep: "إبقاء كل المعروض",
  },
  ticked: (add, remove, effect) => {
    const parts = [
      ...(add > 0 ? [`${ticked[effect]}: ${number.format(add)}`] : []),
      ...(remove > 0 ? [`${ticked.back}: ${number.format(remove)}`] : []),
    ];
    return `${parts.join("، ")}؛ لم يُحفظ بعد.`;
  },
  full: (most) => `يتسع التغيير الواحد لعدد ${number.format(most)}، ويبقى الباقي للتغيير التالي.`,
  clear: "مسح التحديد",
  review: "مراجعة",
};
