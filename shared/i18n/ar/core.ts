import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

const locale = "ar";

const plurals = new Intl.PluralRules(locale);

/** Also for the other groups of words. */
export const number = new Intl.NumberFormat(locale);

/** What a number makes of a noun or a sentence; "#" stands for the number. */
export type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** The form that a number asks for, with the number in it. */
export function counted(value: number, forms: Forms): string {
  return forms[plurals.select(value)].replace("#", number.format(value));
}

/** A name, most often in Latin letters, that keeps its own direction inside Arabic text. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Also for the other groups of words. */
export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "غير معروفة",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "الاستضافة التجارية",
    government: isolate("Government Cloud"),
    isolated: isolate("Isolated Cloud"),
    unknown: "استضافة غير معروفة",
  },
  compliance: {
    "customer-managed-keys": "مفاتيح يديرها العميل",
    hipaa: `متطلبات ${isolate("HIPAA")}`,
    "regulated-sector": "قطاعها الخاضع للتنظيم",
  },
};

/** What names a list leaves out at its end. */
const others: Forms = {
  zero: "# أخرى",
  one: "واحد آخر",
  two: "# أخرى",
  few: "# أخرى",
  many: "# أخرى",
  other: "# أخرى",
};

/** After a preposition or a verbal noun; also for the other groups of words. */
export const exceptionObjectForms: Forms = {
  zero: "# استثناء",
  one: "استثناء واحد",
  two: "استثناءين",
  few: "# استثناءات",
  many: "# استثناءً",
  other: "# استثناء",
};

/** How exceptions are counted; also for the other groups of words. */
export const exceptionForms: Forms = {
  zero: "لا استثناءات",
  one: "استثناء واحد",
  two: "استثناءان",
  few: "# استثناءات",
  many: "# استثناءً",
  other: "# استثناء",
};

/** "A, B and 3 more"; also for the other groups of words. */
export function nameList(list: readonly string[], more: number): string {
  const known = list.map(isolate);
  return formatList(more > 0 ? [...known, counted(more, others)] : known, locale);
}

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `خطة ${isolate(plan[known])}` : "كل خطة ممكنة";
}

function exceptionWords({ exception, app }: Reason): string {
  const did = exception?.effect === "include" ? "ضمّن" : "استبعد";
  if (exception?.kind === "connector") return `${did} مشرف هذا الموصِّل`;
  if (exception?.kind === "app") return `${did} مشرف تطبيق ${isolate(app ?? "")} كله`;
  return `${did} مشرف هذه المساحة`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `المؤسسات على ${names.hosting[about.hosting]} ليست جزءًا من المساهمة بالبيانات`;
    case "compliance-excluded":
      return `المؤسسة ليست جزءًا من المساهمة بالبيانات بسبب ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}`;
    case "not-covered":
      return about.app === undefined
        ? "لا يوجد لهذا الموصِّل إعداد للمساهمة بالبيانات"
        : `لا يوجد لتطبيق ${isolate(about.app)} إعداد للمساهمة بالبيانات`;
    case "place-unknown":
      return "المعروف عن المؤسسة لا يشمل هذا الموقع أو التطبيق";
    case "deleted":
      return "حُذف هذا المكان";
    case "no-active-plan":
      return "لا يوجد تطبيق نشط في المؤسسة";
    case "plan-lock":
      return `مع ${planWords(about)} يُساهَم دائمًا بالبيانات الوصفية`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `${about.setting === "on" ? "فعّلها" : "أوقفها"} مشرف للمؤسسة`
        : "اختار مشرف ذلك للمؤسسة";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `${about.setting === "on" ? core.on : core.off} افتراضيًا مع ${planWords(about)}`
        : `الإعداد الافتراضي مع ${planWords(about)}`;
    case "not-yet-effective":
      return `يبدأ الاستخدام في ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "النتيجة نفسها مع كل خطة وكل إعداد ممكن";
    case "plan-unknown":
      return "الخطة غير معروفة";
    case "setting-unknown":
      return "إعداد المؤسسة غير معروف";
    case "place-ambiguous":
      return "لا يوضح هذا العنوان المساحة أو التطبيق";
    case "eligibility-unknown":
      return "لا يُعرف هل المؤسسة مستثناة";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "يُساهَم بالبيانات الوصفية لهذه الصفحة وبمحتواها",
    "metadata-only": "يُساهَم بالبيانات الوصفية لهذه الصفحة، ولا يُساهَم بمحتواها",
    "in-app-only": "يُساهَم بمحتوى هذه الصفحة، ولا يُساهَم ببياناتها الوصفية",
    none: "لا يُساهَم بأي شيء من هذه الصفحة",
    "not-eligible": "هذه الصفحة ليست جزءًا من المساهمة بالبيانات",
    unknown: "لا يُعرف هل يُساهَم بهذه الصفحة",
  },
  organizationSummary: {
    all: "يُساهَم بالبيانات الوصفية وبالمحتوى.",
    "metadata-only": "يُساهَم بالبيانات الوصفية، ولا يُساهَم بالمحتوى.",
    "in-app-only": "يُساهَم بالمحتوى، ولا يُساهَم بالبيانات الوصفية.",
    none: "لا يُساهَم بأي شيء.",
    "not-eligible": "هذه المؤسسة ليست جزءًا من المساهمة بالبيانات.",
    unknown: "لا يُعرف هل يُساهَم بالبيانات.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}، ما عدا ${counted(count, exceptionObjectForms)}.`,
  state: {
    yes: "يُساهَم بها",
    no: "لا يُساهَم بها",
    unknown: "غير معروف",
    "not-part": "ليست جزءًا من المساهمة",
  },
  dataType: { metadata: "البيانات الوصفية", "in-app-data": "البيانات داخل التطبيق" },
  dataTypeIs: {
    metadata: "مؤشرات عن المحتوى: درجات سهولة القراءة ونقاط القصص وتواريخ السبرنت.",
    "in-app-data": "ما يكتبه الناس: العناوين والأوصاف والتعليقات ونصوص الصفحات.",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "اختار مشرف الإيقاف؛ ويسري الاختيار عندما تسمح الخطة بذلك.",
    "exceptions-dormant": "لهذا المكان استثناء محفوظ، لكنه لا يسري حاليًا.",
    "change-decided": "تقرر تغيير؛ ويسري عندما تعرضه وحدة تحكم المورّد.",
  },
  on: "مفعَّلة",
  off: "متوقفة",
  locked: "مقفلة",
  notSavedYet: "لم يُحفظ بعد",
  notKnown: "غير معروف",
  title: "المساهمة بالبيانات",
  organizationLine: (name, known) => {
    if (known === undefined) return `${isolate(name)} · بلا خطة نشطة`;
    const words = known === "unknown" ? plan.unknown : isolate(plan[known]);
    return `${isolate(name)} · خطة ${words}`;
  },
  loading: "جارٍ تحميل الإعدادات…",
  genericError: "حدث خطأ ما. لم يُفقد شيء مما حُفظ؛ يُرجى إعادة المحاولة لاحقًا.",
  readOnly: "لا يمكن إلا لمشرفي المؤسسة تغيير هذه الإعدادات.",
  excluded: "الإعدادات غير متاحة لهذه المؤسسة.",
  planNotKnown: `خطة هذه المؤسسة غير معروفة. مع ${isolate("Free")} و${isolate("Standard")} و${isolate("Premium")} يُساهَم دائمًا بالبيانات الوصفية؛ ولا يمكن إيقافها إلا مع ${isolate("Enterprise")}، بعد أن تُعرف الخطة هنا.`,
  followPlan: "اتباع الخطة من جديد",
  manageExceptions: "إدارة الاستثناءات",
  showExceptions: "عرض الاستثناءات",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "مضمَّن" : "مستبعَد"}: ${nameList(list, more)}`,
  exceptionsWait: (count) => `${counted(count, exceptionForms)} بلا أثر حاليًا`,
  notAffiliated: `أداة ${isolate("Contribution Lens")} غير تابعة لشركة ${isolate("Atlassian")}.`,
  unavailable: "تعذّرت قراءة الإعدادات",
  notInOrganization: (organization) =>
    `لا تنتمي هذه الصفحة إلى أي موقع من مواقع ${isolate(organization)}`,
  error: {
    unauthenticated: {
      title: "تم تسجيل خروجك",
      text: "لم تقبل خدمة الإعدادات تسجيل الدخول. يُرجى تسجيل الدخول من جديد؛ لم يُفقد شيء.",
    },
    "organization-not-found": {
      title: "لا وصول إلى هذه المؤسسة",
      text: "المؤسسة غير موجودة في خدمة الإعدادات، أو غير متاحة لهذا الحساب. يُرجى طلب الوصول من المشرف.",
    },
    "not-found": {
      title: "لا توجد خدمة إعدادات على هذا العنوان",
      text: "جاء رد، لكنه ليس رد خدمة إعدادات. يُرجى التحقق من العنوان.",
    },
    unreachable: {
      title: "تعذّر الوصول إلى خدمة الإعدادات",
      text: "لم يُفقد شيء مما حُفظ. يُرجى التحقق من الاتصال وإعادة المحاولة.",
    },
    "invalid-response": {
      title: "أعطت خدمة الإعدادات ردًا لا يمكن قراءته",
      text: "يستطيع مشغّل الخدمة العثور على الخلل.",
    },
    "unexpected-status": {
      title: "في خدمة الإعدادات خلل",
      text: "لم يُفقد شيء مما حُفظ. يُرجى إعادة المحاولة لاحقًا.",
    },
  },
  retry: "إعادة المحاولة",
  lastKnown: (age) => `آخر تأكيد ${age}. ربما تغيّر شيء منذ ذلك الحين.`,
};

/** The phrase of a reason as a sentence: Arabic has no capital letters. */
export function sentence(phrase: string): string {
  return `${phrase}.`;
}

/** Arabic. */
const arabic: Language = {
  locale: "ar",
  direction: "rtl",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default arabic;
