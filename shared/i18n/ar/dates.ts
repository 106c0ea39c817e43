import type { DatesWords, Step } from "../words.ts";
import { core, isolate, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "يوم الحذف",
  removeBy: "آخر يوم للإزالة",
  retrainBy: "آخر يوم لإعادة تدريب النماذج",
  aggregatesUntil: "آخر يوم يجوز فيه الاحتفاظ بالإحصاءات",
};

/** Arabic. */
export const dates: DatesWords = {
  title: "المواعيد",
  loading: "جارٍ تحميل المواعيد…",
  failed: "تعذّر تحميل المواعيد. وهي سارية مع ذلك.",
  none: "لا توجد مواعيد سارية حاليًا. بعد إلغاء المساهمة أو بعد الحذف، يظهر هنا متى تُزال البيانات المساهَم بها ومتى يُعاد تدريب النماذج.",
  step: {
    "opt-out": "إلغاء المساهمة",
    deleted: "الحذف",
    removeBy: "الإزالة بحلول",
    retrainBy: "إعادة تدريب النماذج بحلول",
    aggregatesUntil: "الاحتفاظ بالإحصاءات حتى",
  },
  today: "اليوم",
  wholeOrganization: "المؤسسة كلها",
  wholeApp: (app) => `تطبيق ${isolate(app)} كله`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "البيانات الوصفية" : "المحتوى"}: ${nameList(names, more)}`,
  uncertain: "لا يُعرف هل كانت هناك مساهمة؛ فإن كانت، فهذه المواعيد سارية.",
  resumed: "استؤنفت المساهمة بعد ذلك، ويُفترض أن الإزالة التي بدأت مستمرة.",
  assumed: "يُفترض أن مواعيد البيانات الوصفية هي مواعيد المحتوى نفسها.",
  showAll: (count) => `عرض الكل (${number.format(count)})`,
  table: "عرض كجدول",
  column: { about: "النطاق", startedAt: "منذ" },
  save: "حفظ المواعيد في تقويم",
  notSaved: "تعذّر إنشاء الملف. يُرجى التحقق من الاتصال وإعادة المحاولة.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};
