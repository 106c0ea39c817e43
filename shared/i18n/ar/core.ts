import { isolateEach } from "../bidi.ts";
import type { CoreMessages } from "../core-messages.ts";
import { createFormatter, type PluralForms } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("ar");

/** Isolates a name, most often in Latin letters, inside Arabic text. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Returns "A, B and 3 more"; each name is isolated. */
export function nameList(names: readonly string[], more: number): string {
  const isolated = isolateEach(names, "rtl");
  const rest = format.plural(more, { one: "واحد آخر", two: "اثنان آخران", other: "{count} أخرى" });
  return format.list(more > 0 ? [...isolated, rest] : isolated);
}

/** Exceptions as the subject of a sentence. */
export const EXCEPTIONS: PluralForms = {
  zero: "لا استثناءات",
  one: "استثناء واحد",
  two: "استثناءان",
  few: "{count} استثناءات",
  many: "{count} استثناءً",
  other: "{count} استثناء",
};

/** Exceptions after a preposition or a verbal noun. */
export const EXCEPTIONS_OBJECT: PluralForms = {
  ...EXCEPTIONS,
  zero: "{count} استثناء",
  two: "استثناءين",
};

export const core: CoreMessages = {
  title: "المساهمة بالبيانات",
  summary: {
    all: "يُساهَم بالبيانات الوصفية لهذه الصفحة وبمحتواها",
    "metadata-only": "يُساهَم بالبيانات الوصفية لهذه الصفحة، ولا يُساهَم بمحتواها",
    "in-app-only": "يُساهَم بمحتوى هذه الصفحة، ولا يُساهَم ببياناتها الوصفية",
    none: "لا يُساهَم بأي شيء من هذه الصفحة",
    "not-eligible": "هذه الصفحة ليست جزءًا من المساهمة بالبيانات",
    "metadata-yes": "يُساهَم بالبيانات الوصفية لهذه الصفحة. محتواها: غير معروف",
    "metadata-no": "لا يُساهَم بالبيانات الوصفية لهذه الصفحة. محتواها: غير معروف",
    "in-app-yes": "يُساهَم بمحتوى هذه الصفحة. بياناتها الوصفية: غير معروف",
    "in-app-no": "لا يُساهَم بمحتوى هذه الصفحة. بياناتها الوصفية: غير معروف",
    unknown: "لا يُعرف هل يُساهَم بهذه الصفحة",
  },
  organizationSummary: {
    all: "يُساهَم بالبيانات الوصفية وبالمحتوى.",
    "metadata-only": "يُساهَم بالبيانات الوصفية، ولا يُساهَم بالمحتوى.",
    "in-app-only": "يُساهَم بالمحتوى، ولا يُساهَم بالبيانات الوصفية.",
    none: "لا يُساهَم بأي شيء.",
    "not-eligible": "هذه المؤسسة ليست جزءًا من المساهمة بالبيانات.",
    "metadata-yes": "يُساهَم بالبيانات الوصفية. أما المحتوى فلا يُعرف ذلك عنه.",
    "metadata-no": "لا يُساهَم بالبيانات الوصفية. أما المحتوى فلا يُعرف ذلك عنه.",
    "in-app-yes": "يُساهَم بالمحتوى. أما البيانات الوصفية فلا يُعرف ذلك عنها.",
    "in-app-no": "لا يُساهَم بالمحتوى. أما البيانات الوصفية فلا يُعرف ذلك عنها.",
    unknown: "لا يُعرف هل يُساهَم بالبيانات.",
  },
  partly: (metadata, yes, total) => {
    const part = `(${format.number(yes)} من أصل ${format.number(total)})`;
    if (metadata === "yes") return `يُساهَم بالبيانات الوصفية، وبمحتوى بعض المساحات ${part}.`;
    if (metadata === "no") return `يُساهَم بمحتوى بعض المساحات ${part}، ولا يُساهَم بالبيانات الوصفية.`;
    return `يُساهَم بمحتوى بعض المساحات ${part}. أما البيانات الوصفية فلا يُعرف ذلك عنها.`;
  },
  contentExceptions: (count) => `للمحتوى ${format.plural(count, EXCEPTIONS)}.`,
  state: {
    yes: "يُساهَم بها",
    no: "لا يُساهَم بها",
    unknown: "غير معروف",
    "not-part": "ليست جزءًا من المساهمة",
  },
  dataType: { metadata: "البيانات الوصفية", "in-app-data": "البيانات داخل التطبيق" },
  dataTypeDescription: {
    metadata:
      "سمات المحتوى، مثل نقاط القصة ودرجات سهولة القراءة، والأنماط الشائعة في عمليات البحث و\u2068Rovo Chat\u2069 والتهيئة.",
    "in-app-data": "ما يكتبه الناس: العناوين والأوصاف والتعليقات ونصوص الصفحات.",
  },
  reasons: {
    templates: {
      "hosting-government":
        "المؤسسات على \u2068Atlassian Government Cloud\u2069 مستثناة من المساهمة بالبيانات",
      "hosting-isolated":
        "المؤسسات على \u2068Atlassian Isolated Cloud\u2069 مستثناة من المساهمة بالبيانات",
      "compliance-excluded": "المؤسسة مستثناة من المساهمة بالبيانات بسبب {compliance}",
      "app-not-covered": "لا يوجد لتطبيق \u2068{app}\u2069 إعداد للمساهمة بالبيانات",
      "connector-not-covered": "لا يوجد لهذا الموصِّل إعداد للمساهمة بالبيانات",
      "place-unknown": "هذا الموقع أو التطبيق أو الموصِّل غير مدرج ضمن المؤسسة",
      deleted: "حُذف الموقع أو التطبيق أو الموصِّل",
      "no-active-plan": "لا يوجد تطبيق نشط في المؤسسة",
      "plan-lock": "مع خطة \u2068{plan}\u2069 يُساهَم دائمًا بالبيانات الوصفية",
      "plan-lock-any": "مع كل خطة ممكنة يُساهَم دائمًا بالبيانات الوصفية",
      "plan-lock-unknown":
        "الخطة غير معروفة. مع \u2068Free\u2069 و\u2068Standard\u2069 و\u2068Premium\u2069 يُساهَم دائمًا بالبيانات الوصفية؛ ولا يمكن إيقافها إلا مع \u2068Enterprise\u2069",
      "exception-include-space": "ضمّن مشرف هذه المساحة",
      "exception-include-app": "ضمّن مشرف تطبيق \u2068{app}\u2069 كله",
      "exception-include-connector": "ضمّن مشرف هذا الموصِّل",
      "exception-exclude-space": "استبعد مشرف هذه المساحة",
      "exception-exclude-app": "استبعد مشرف تطبيق \u2068{app}\u2069 كله",
      "exception-exclude-connector": "استبعد مشرف هذا الموصِّل",
      "organization-choice-on": "فعّلها مشرف للمؤسسة",
      "organization-choice-off": "أوقفها مشرف للمؤسسة",
      "plan-default-on": "مفعَّلة افتراضيًا مع خطة \u2068{plan}\u2069",
      "plan-default-on-any": "مفعَّلة افتراضيًا مع كل خطة ممكنة",
      "plan-default-off": "متوقفة افتراضيًا مع خطة \u2068{plan}\u2069",
      "plan-default-off-any": "متوقفة افتراضيًا مع كل خطة ممكنة",
      "not-yet-effective": "يبدأ الاستخدام في {date}",
      "settled-either-way": "النتيجة نفسها في كل حالة ممكنة",
      "plan-unknown": "الخطة غير معروفة",
      "state-unknown": "لا يُعرف هل تطبيق \u2068{app}\u2069 نشط",
      "setting-unknown": "إعداد المؤسسة غير معروف",
      "space-ambiguous": "لا يُظهر هذا العنوان المساحة",
      "app-ambiguous": "لا يُظهر هذا العنوان التطبيق ولا المساحة",
      "hosting-unknown": "استضافة المؤسسة غير معروفة",
      "compliance-unknown": "متطلبات امتثال المؤسسة غير معروفة",
      "eligibility-unknown": "استضافة المؤسسة ومتطلبات امتثالها غير معروفة",
    },
    compliance: {
      "customer-managed-keys": "مفاتيح يديرها العميل",
      hipaa: "متطلبات \u2068HIPAA\u2069",
      "regulated-sector": "قطاعها الخاضع للتنظيم",
    },
    withSpaces: "{reason}؛ {spaces}",
    spaces: {
      include: {
        counted: { other: "المساحات المضمَّنة: {count}" },
        ofTotal: { other: "المساحات المضمَّنة: {count} من {total}" },
      },
      exclude: {
        counted: { other: "المساحات المستبعَدة: {count}" },
        ofTotal: { other: "المساحات المستبعَدة: {count} من {total}" },
      },
    },
  },
  note: {
    "choice-dormant": "اختار مشرف الإيقاف؛ ويسري الاختيار عندما تسمح الخطة بذلك.",
    "exceptions-dormant": "لهذا المكان استثناء محفوظ، لكنه بلا أثر حاليًا.",
    "change-decided": "تقرّر تغيير، لكنه لم يسرِ بعد.",
  },
  on: "مفعَّلة",
  off: "متوقفة",
  locked: "مقفلة",
  notSavedYet: "لم يُحفظ بعد",
  notKnown: "غير معروف",
  decided: {
    label: "تقرّر",
    value: {
      on: "القرار: مفعَّلة. لم يسرِ بعد.",
      off: "القرار: متوقفة. لم يسرِ بعد.",
      default: "القرار: الإعداد الافتراضي للخطة. لم يسرِ بعد.",
    },
    exceptions: (added, removed) =>
      `القرار: ${format.list([
        ...(added > 0 ? [`إضافة ${format.plural(added, EXCEPTIONS_OBJECT)}`] : []),
        ...(removed > 0 ? [`إزالة ${format.plural(removed, EXCEPTIONS_OBJECT)}`] : []),
      ])}. لم يسرِ بعد.`,
  },
  decidedChange: {
    on: "القرار: التفعيل، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    off: "القرار: الإيقاف، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    "metadata-on": "القرار: تفعيل البيانات الوصفية، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    "metadata-off": "القرار: إيقاف البيانات الوصفية، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    "in-app-on": "القرار: تفعيل المحتوى، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    "in-app-off": "القرار: إيقاف المحتوى، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
    other: "القرار: تغيير، ولم يُضبط بعد لدى \u2068Atlassian\u2069",
  },
  unconfirmed: "لم يؤكده أحد منذ 90 يومًا",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${isolate(name)} · بلا خطة نشطة`;
    return `${isolate(name)} · خطة ${plan === "unknown" ? "غير معروفة" : isolate(PLAN_NAMES[plan])}`;
  },
  loading: "جارٍ تحميل الإعدادات…",
  genericError: "حدث خطأ ما. لم يُفقد شيء مما حُفظ؛ حاول مجددًا لاحقًا.",
  error: {
    unreachable: {
      title: "تعذّر الوصول إلى خدمة الإعدادات",
      text: "لم يُفقد شيء مما حُفظ. تحقق من الاتصال وحاول مجددًا.",
    },
    "unexpected-status": {
      title: "في خدمة الإعدادات مشكلة",
      text: "لم يُفقد شيء مما حُفظ. حاول مجددًا لاحقًا.",
    },
  },
  notLoaded: {
    title: "تعذّر التحميل",
    text: "تحقق من الاتصال. سيجري التحميل تلقائيًا عند عودته.",
  },
  retry: "إعادة المحاولة",
  cancel: "إلغاء",
  lastKnown: (age) => `آخر تأكيد ${age}. ربما تغيّر شيء منذ ذلك الحين.`,
  readOnly: "لا يمكن إلا لمشرفي المؤسسة تغيير هذه الإعدادات.",
  excluded: "لذلك لا يوجد ما يمكن ضبطه هنا.",
  followPlan: "استخدام الإعداد الافتراضي للخطة",
  manageExceptions: "إدارة الاستثناءات",
  showExceptions: "عرض الاستثناءات",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "مضمَّن" : "مستبعَد"}: ${nameList(names, more)}`,
  dormantExceptions: (count) => `${format.plural(count, EXCEPTIONS)} بلا أثر حاليًا`,
  notAiSwitch: "هذا ليس المفتاح الذي يوقف \u2068Rovo\u2069 أو ميزات الذكاء الاصطناعي.",
  notAffiliated: `أداة ${isolate("Contribution Lens")} غير تابعة لشركة ${isolate("Atlassian")}.`,
  unavailable: "تعذّرت قراءة الإعدادات",
  notInOrganization: (organization) =>
    `لا تنتمي هذه الصفحة إلى أي موقع من مواقع ${isolate(organization)}`,
};

/** Arabic; it has no capital letters. */
const arabic: Language = {
  locale: "ar",
  direction: "rtl",
  core,
  sentence: (phrase) => `${phrase}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default arabic;
