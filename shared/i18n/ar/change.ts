import type { DataType } from "../../model/assessment.ts";
import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import type { PluralForms } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, EXCEPTIONS, EXCEPTIONS_OBJECT, format, isolate, nameList } from "./core.ts";
import { COUNTED, EXCEPTIONS_BY_EFFECT, ITEMS_OBJECT } from "./plural-forms.ts";

const DATA = { metadata: "البيانات الوصفية", "in-app-data": "المحتوى" } as const;

/** Makes the contribution the subject, so that no verb has to agree with a number. */
function transitionText(transition: Transition, who: string, dataType: DataType): string {
  const data = `ب${DATA[dataType]}`;
  const before = "ولا يُعرف هل كانت هناك مساهمة من قبل";
  switch (transition) {
    case "stops":
      return `تتوقف المساهمة ${data} في ${who}`;
    case "starts":
      return `تبدأ المساهمة ${data} في ${who}`;
    case "unknown-to-excluded":
      return `لن يُساهَم ${data} في ${who}؛ ${before}`;
    case "unknown-to-contributed":
      return `سيُساهَم ${data} في ${who}؛ ${before}`;
    case "unknown":
      return `لا يُعرف هل سيُساهَم ${data} في ${who}`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
  bare: PluralForms,
): string {
  if (transition === "stops" && contributed > 0)
    return `؛ وتستمر في ${format.plural(contributed, bare)}`;
  if (transition === "starts" && excluded > 0)
    return `؛ ولا تبدأ في ${format.plural(excluded, bare)}`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) =>
    `هل تريد ${value === "on" ? "تفعيل" : "إيقاف"} ${core.dataType[dataType]}؟`,
  questionAbout: (change) => `${change}؟`,
  confirm: (value) => (value === "on" ? "تفعيل" : "إيقاف"),
  save: "حفظ",
  saving: "جارٍ الحفظ…",
  saved: (done) => `تم الحفظ: ${done}.`,
  undo: "تراجع",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const { full, bare } = COUNTED[unit];
    const all = format.plural(total, full);
    const who = value === total ? all : `${format.plural(value, bare)} من أصل ${all}`;
    return `${transitionText(transition, who, dataType)}${unchangedText(transition, counts, bare)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    const who = names.length > 0 ? nameList(names, more) : "كل ما يتبع إعداد المؤسسة";
    return `${transitionText(transition, who, dataType)}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const data =
      dataType === "metadata"
        ? `تُزال البيانات الوصفية المساهَم بها${certain ? "" : "، إن وُجدت،"}`
        : `يُزال المحتوى المساهَم به${certain ? "" : "، إن وُجد،"}`;
    return `بحسب تقارير صحفية، يجب أن ${data} بحلول ${removeBy}، وأن يُعاد تدريب النماذج بحلول ${retrainBy}.`;
  },
  aggregateRetention: (until) =>
    `يجوز الاحتفاظ بالإحصاءات المستخلصة منها بعد إزالة معلومات الهوية حتى ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `يُفترض أن الإزالة التي بدأت سابقًا مستمرة: ${DATA[dataType]} بحلول ${removeBy}، وإعادة تدريب النماذج بحلول ${retrainBy}، بحسب تقارير صحفية.`,
  metadataStays: (known) =>
    known && known !== "unknown"
      ? `تستمر المساهمة بالبيانات الوصفية: تقفلها خطة ${isolate(PLAN_NAMES[known])}.`
      : "تبقى البيانات الوصفية على حالها.",
  nothingChanges: "لا يتغير شيء مما يُساهَم به.",
  // The number follows a colon, where no verb has to agree with it.
  activation: ({ effect, becomes, count }) =>
    `${becomes === "active" ? "يسري من جديد" : "يبقى محفوظًا بلا أثر حاليًا"}: ${format.plural(count, EXCEPTIONS_BY_EFFECT[effect])}.`,
  conflictTitle: "غيّر شخص ما الإعدادات قبل لحظات",
  conflictText:
    "تغييرك لم يُحفظ بعد، وهو باقٍ أدناه. قارن بين التغييرين، ثم راجع تغييرك من جديد واحفظه.",
  conflictTheirs: "المحفوظ الآن",
  conflictYours: "تغييرك",
  exceptionCount: (exceptions) => format.plural(exceptions, EXCEPTIONS),
  request: (change, organization) =>
    `هل يمكن تغيير إعدادات المساهمة بالبيانات في ${isolate(organization)}؟ التغيير المطلوب: ${change}.`,
  copy: "نسخ رسالة إلى المشرف",
  copied: "تم النسخ",
  reviewMine: "مراجعة تغييري من جديد",
  discardMine: "التخلي عن تغييري",
  change: {
    set: (dataType, value) => {
      const data = core.dataType[dataType];
      if (value === "default") return `الإعداد الافتراضي للخطة في ${data}`;
      return `${value === "on" ? "تفعيل" : "إيقاف"} ${data}`;
    },
    add: (effect, target) => `${effect === "include" ? "تضمين" : "استبعاد"} ${isolate(target)}`,
    remove: (target) => `إزالة الاستثناء عن ${isolate(target)}`,
    several: (kind, names, count) => {
      const done = {
        include: `تضمين ${format.plural(count, ITEMS_OBJECT)}`,
        exclude: `استبعاد ${format.plural(count, ITEMS_OBJECT)}`,
        remove: `إزالة ${format.plural(count, EXCEPTIONS_OBJECT)}`,
      };
      return `${done[kind]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("؛ "),
    confirm: "تأكيد الضبط في \u2068Atlassian Administration\u2069",
    discard: "التخلي عن القرار",
  },
  error: {
    unauthenticated: {
      title: "تم تسجيل خروجك",
      text: "لم تقبل خدمة الإعدادات تسجيل الدخول. سجّل الدخول من جديد؛ لم يُفقد شيء.",
    },
    "organization-not-found": {
      title: "لا وصول إلى هذه المؤسسة",
      text: "المؤسسة غير موجودة في خدمة الإعدادات، أو لا يملك هذا الحساب حق الوصول. تواصل مع المشرف.",
    },
    "not-found": {
      title: "لا توجد خدمة إعدادات على هذا العنوان",
      text: "جاء رد، لكنه ليس من خدمة إعدادات. تحقق من العنوان.",
    },
    "invalid-response": {
      title: "تعذّرت قراءة رد خدمة الإعدادات",
      text: "لم يُفقد شيء مما حُفظ. أبلغ مشغّل الخدمة.",
    },
    "organization-admin-required": {
      title: "لا يمكن إلا لمشرفي المؤسسة تغيير هذا",
      text: "لم يتغير شيء. يمكنك أن ترسل إلى المشرف ما تود تغييره.",
    },
    "revision-conflict": {
      title: "غيّر شخص ما الإعدادات قبل لحظات",
      text: "تغييراتك باقية أدناه؛ قارن ثم احفظ من جديد.",
    },
    "change-rejected": {
      title: "هذا التغيير غير ممكن",
      text: "لم يتغير شيء.",
    },
    "body-too-large": {
      title: "تغييرات كثيرة دفعة واحدة",
      text: "لم يتغير شيء. احفظ عددًا أقل من الاستثناءات في كل مرة.",
    },
    prevented: {
      title: "منعت هذه الصفحة حفظ التغيير",
      text: "لم يتغير شيء. لا يزال تغييرك مفتوحًا هنا.",
    },
  },
  violation: {
    "organization-excluded": "هذه المؤسسة مستثناة من المساهمة بالبيانات، لذا ليست لها إعدادات.",
    "no-active-plan": "لا يوجد تطبيق نشط في المؤسسة، لذا لا تمنحها أي خطة إعدادات.",
    "metadata-locked-by-plan": `الخطة تقفل البيانات الوصفية؛ ولا يمكن تغييرها إلا مع ${isolate(PLAN_NAMES.enterprise)}.`,
    "platform-app-not-selectable":
      "تطبيقات المنصة تتبع إعداد المؤسسة، ولا يمكن أن تكون لها استثناءات.",
    "not-covered": "لا يوجد له إعداد للمساهمة بالبيانات.",
    "target-unknown": "لم يعد موجودًا في المؤسسة.",
    "setting-unknown":
      "لا يُعرف هل البيانات داخل التطبيق مفعَّلة أم متوقفة، لذا لا يمكن إضافة استثناءات.",
    "exception-effect-mismatch":
      "ما دامت البيانات داخل التطبيق مفعَّلة، لا يلائم إلا الاستبعاد؛ وما دامت متوقفة، لا يلائم إلا التضمين.",
    "duplicate-exception": "موجود في القائمة بالفعل.",
    "exception-not-found": "لم يعد موجودًا في القائمة.",
    "settings-in-force-here": "تسري الإعدادات هنا فورًا، لذا لا يوجد ما يُؤكَّد أو يُتخلى عنه.",
    "nothing-decided": "لم يتقرّر شيء، لذا لا يوجد ما يُتخلى عنه.",
  },
};

export const decision: DecisionMessages = {
  hint: "القرار يُتخذ هنا؛ أما إعداد \u2068Atlassian\u2069 فيُغيَّر في \u2068Atlassian Administration\u2069، \u2068Security\u2069، \u2068Data contribution\u2069.",
  datesStart: "تبدأ مُهل الإزالة مع التأكيد؛ وهذه هي المواعيد لو جرى التأكيد اليوم.",
  decide: { on: "اتخاذ القرار: تفعيل", off: "اتخاذ القرار: إيقاف", other: "اتخاذ القرار" },
  notInForce: "تقرّر، ولم يسرِ بعد",
  by: (actor, age) => `آخر قرار: ${isolate(actor)}، ${age}.`,
  instruction: "اضبط ذلك في \u2068Atlassian Administration > Security > Data contribution\u2069:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "الإعداد الافتراضي للخطة" : core[value]}`,
  exceptions: {
    include: "تضمين في الاستثناءات:",
    exclude: "استبعاد في الاستثناءات:",
    remove: "إزالة من الاستثناءات:",
  },
  copy: "نسخ",
  copyName: (name) => `نسخ ${isolate(name)}`,
  openConsole: "فتح \u2068Atlassian Administration\u2069",
  done: "تم الضبط",
  discard: "التخلي عن القرار",
  question: {
    confirm: "هل ضُبط ذلك في \u2068Atlassian Administration\u2069؟",
    discard: "هل تريد التخلي عن القرار؟",
  },
  saved: {
    decided: (change) => `القرار: ${change}. لم يسرِ بعد.`,
    confirm: "ساري المفعول: تأكَّد ضبطه في \u2068Atlassian Administration\u2069.",
    discard: "تم التخلي عن القرار. يبقى الساري كما هو.",
  },
  confirmed: (age) => `آخر تأكيد للمطابقة مع \u2068Atlassian Administration\u2069: ${age}.`,
  neverConfirmed: "لم يؤكد أحد بعد أن هذا يطابق \u2068Atlassian Administration\u2069.",
  unconfirmed: "لم يؤكد أحد هذا منذ 90 يومًا. قارنه مع \u2068Atlassian Administration\u2069.",
  confirmUnchanged: "تحققت، لم يتغير شيء",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "يبدأ استخدام البيانات";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "تنتهي فترة تجريبية"
        : `تنتهي الفترة التجريبية لخطة ${isolate(PLAN_NAMES[cause.plan])}`;
    case "deleted":
      return "يُحذف موقع أو تطبيق أو موصِّل";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
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

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}؛ ${SUMMARIES[summary]}`,
};
