import type { DataType } from "../../model/codes.ts";
import type { Effect } from "../../model/organization.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { ChangeWords } from "../words.ts";
import {
  core,
  counted,
  exceptionForms,
  exceptionObjectForms,
  type Forms,
  isolate,
  nameList,
  plan,
} from "./core.ts";

const what = { metadata: "البيانات الوصفية", "in-app-data": "المحتوى" } as const;

/** After a preposition: with the noun, and the number alone. */
const nouns: Readonly<Record<"spaces" | "apps", { readonly full: Forms; readonly bare: Forms }>> = {
  spaces: {
    full: {
      zero: "# مساحة",
      one: "مساحة واحدة",
      two: "مساحتين",
      few: "# مساحات",
      many: "# مساحة",
      other: "# مساحة",
    },
    bare: { zero: "#", one: "واحدة", two: "اثنتين", few: "#", many: "#", other: "#" },
  },
  apps: {
    full: {
      zero: "# تطبيق",
      one: "تطبيق واحد",
      two: "تطبيقين",
      few: "# تطبيقات",
      many: "# تطبيقًا",
      other: "# تطبيق",
    },
    bare: { zero: "#", one: "واحد", two: "اثنين", few: "#", many: "#", other: "#" },
  },
};

const shiftForms: Readonly<Record<Effect, Forms>> = {
  include: {
    zero: "لا تضمينات",
    one: "تضمين واحد",
    two: "تضمينان",
    few: "# تضمينات",
    many: "# تضمينًا",
    other: "# تضمين",
  },
  exclude: {
    zero: "لا استبعادات",
    one: "استبعاد واحد",
    two: "استبعادان",
    few: "# استبعادات",
    many: "# استبعادًا",
    other: "# استبعاد",
  },
};

/** After a verbal noun. */
const itemForms: Forms = {
  zero: "# عنصر",
  one: "عنصر واحد",
  two: "عنصرين",
  few: "# عناصر",
  many: "# عنصرًا",
  other: "# عنصر",
};

/** What stops or starts is the contribution, so that no verb has to agree with a number. */
function becomes(move: Move, who: string, dataType: DataType): string {
  const data = `ب${what[dataType]}`;
  const before = "ولا يُعرف هل كانت هناك مساهمة من قبل";
  switch (move) {
    case "stops":
      return `تتوقف المساهمة ${data} في ${who}`;
    case "starts":
      return `تبدأ المساهمة ${data} في ${who}`;
    case "nowOut":
      return `لن يُساهَم ${data} في ${who}؛ ${before}`;
    case "nowIn":
      return `سيُساهَم ${data} في ${who}؛ ${before}`;
    case "unknown":
      return `لا يُعرف هل سيُساهَم ${data} في ${who}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement, bare: Forms): string {
  if (move === "stops" && goesOn > 0) return `؛ وتستمر في ${counted(goesOn, bare)}`;
  if (move === "starts" && staysOut > 0) return `؛ ولا تبدأ في ${counted(staysOut, bare)}`;
  return "";
}

/** Arabic. */
export const change: ChangeWords = {
  question: (dataType, value) =>
    `هل تريد ${value === "on" ? "تفعيل" : "إيقاف"} ${core.dataType[dataType]}؟`,
  ask: (change) => `${change}؟`,
  confirm: (value) => (value === "on" ? "تفعيل" : "إيقاف"),
  cancel: "إلغاء",
  save: "حفظ",
  saving: "جارٍ الحفظ…",
  saved: (done) => `تم الحفظ: ${done}.`,
  undo: "تراجع",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const { full, bare } = nouns[of];
    const all = counted(total, full);
    const who = value === total ? all : `${counted(value, bare)} من أصل ${all}`;
    return `${becomes(move, who, dataType)}${rest(move, moved, bare)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const who = names.length > 0 ? nameList(names, more) : "كل ما يتبع إعداد المؤسسة";
    return `${becomes(move, who, dataType)}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const data =
      dataType === "metadata"
        ? `تُزال البيانات الوصفية المساهَم بها${certain ? "" : "، إن وُجدت،"}`
        : `يُزال المحتوى المساهَم به${certain ? "" : "، إن وُجد،"}`;
    return `يجب أن ${data} بحلول ${removeBy}، وأن يُعاد تدريب النماذج بحلول ${retrainBy}.`;
  },
  aggregates: (until) => `يجوز الاحتفاظ بالإحصاءات المُعدَّة من قبل حتى ${until}.`,
  earlier: (dataType, removeBy, retrainBy) =>
    `يُفترض أن الإزالة التي بدأت سابقًا تستمر: ${what[dataType]} بحلول ${removeBy}، وإعادة تدريب النماذج بحلول ${retrainBy}.`,
  metadataStays: (known) =>
    known && known !== "unknown"
      ? `تستمر المساهمة بالبيانات الوصفية: تقفلها خطة ${isolate(plan[known])}.`
      : "تبقى البيانات الوصفية على حالها.",
  nothingChanges: "لا يتغير شيء مما يُساهَم به.",
  // The number stands after a colon, where no verb has to agree with it.
  shift: ({ effect, becomes, count }) =>
    `${becomes === "apply" ? "يسري من جديد" : "يبقى محفوظًا بلا أثر حاليًا"}: ${counted(count, shiftForms[effect])}.`,
  conflictTitle: "غيّر شخص ما الإعدادات قبل لحظات",
  conflictText:
    "تغييرك لم يُحفظ بعد، وهو باقٍ أدناه. يُرجى المقارنة بين التغييرين، ثم مراجعة تغييرك من جديد وحفظه.",
  conflictTheirs: "المحفوظ الآن",
  conflictYours: "تغييرك",
  exceptionCount: (exceptions) => counted(exceptions, exceptionForms),
  request: (change, organization) =>
    `هل يمكن تغيير إعدادات المساهمة بالبيانات في ${isolate(organization)}؟ التغيير المطلوب: ${change}.`,
  copy: "نسخ رسالة إلى المشرف",
  copied: "تم النسخ",
  keepMine: "مراجعة تغييري من جديد",
  takeTheirs: "التخلي عن تغييري",
  change: {
    set: (dataType, value) => {
      const data = core.dataType[dataType];
      if (value === "default") return `اتباع الخطة في ${data}`;
      return `${value === "on" ? "تفعيل" : "إيقاف"} ${data}`;
    },
    add: (effect, target) => `${effect === "include" ? "تضمين" : "استبعاد"} ${isolate(target)}`,
    remove: (target) => `إزالة الاستثناء عن ${isolate(target)}`,
    several: (did, names, count) => {
      const done = {
        include: `تضمين ${counted(count, itemForms)}`,
        exclude: `استبعاد ${counted(count, itemForms)}`,
        remove: `إزالة ${counted(count, exceptionObjectForms)}`,
      };
      return `${done[did]}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("؛ "),
  },
  error: {
    unauthenticated: {
      title: "تم تسجيل خروجك",
      text: "لم تقبل خدمة الإعدادات تسجيل الدخول. يُرجى تسجيل الدخول من جديد؛ لم يُفقد شيء.",
    },
    "organization-not-found": {
      title: "لا وصول إلى هذه المؤسسة",
      text: "المؤسسة غير موجودة في خدمة الإعدادات، أو غير متاحة لهذا الحساب. يُرجى طلب الوصول من المشرف.",
    },
    "organization-admin-required": {
      title: "لا يمكن إلا لمشرفي المؤسسة تغيير هذا",
      text: "لم يتغير شيء. يمكنك أن ترسل إلى المشرف ما تود تغييره.",
    },
    "revision-conflict": {
      title: "غيّر شخص ما الإعدادات قبل لحظات",
      text: "تغييراتك باقية أدناه؛ يُرجى المقارنة ثم الحفظ من جديد.",
    },
    "change-rejected": {
      title: "هذا التغيير غير ممكن",
      text: "لم يتغير شيء.",
    },
    "body-too-large": {
      title: "تغييرات كثيرة دفعة واحدة",
      text: "لم يتغير شيء. يُرجى حفظ عدد أقل من الاستثناءات في كل مرة.",
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
    prevented: {
      title: "لم تسمح هذه الصفحة بالحفظ",
      text: "لم يتغير شيء. لا يزال تغييرك مفتوحًا هنا.",
    },
    "unexpected-status": {
      title: "في خدمة الإعدادات خلل",
      text: "لم يُفقد شيء مما حُفظ. يُرجى إعادة المحاولة لاحقًا.",
    },
  },
  violation: {
    "organization-excluded": "هذه المؤسسة ليست جزءًا من المساهمة بالبيانات، لذا ليست لها إعدادات.",
    "no-active-plan": "لا يوجد تطبيق نشط في المؤسسة، لذا لا تمنحها أي خطة إعدادات.",
    "metadata-locked-by-plan": `الخطة هي التي تقرر بشأن البيانات الوصفية؛ ولا يمكن تغييرها إلا مع ${isolate(plan.enterprise)}.`,
    "platform-app-not-selectable": "تطبيقات المنصة تتبع المؤسسة، ولا يمكن إفرادها باستثناء.",
    "not-covered": "لا يوجد له إعداد للمساهمة بالبيانات.",
    "target-unknown": "لم يعد موجودًا في المؤسسة.",
    "setting-unknown": "لا يُعرف هل البيانات داخل التطبيق مفعَّلة أم متوقفة، لذا لا يلائم أي استثناء.",
    "exception-effect-mismatch":
      "ما دامت البيانات داخل التطبيق مفعَّلة، لا يلائم إلا الاستبعاد؛ وما دامت متوقفة، لا يلائم إلا التضمين.",
    "duplicate-exception": "موجود في القائمة بالفعل.",
    "exception-not-found": "لم يعد موجودًا في القائمة.",
  },
  retry: "إعادة المحاولة",
  lastKnown: (age) => `آخر تأكيد ${age}. ربما تغيّر شيء منذ ذلك الحين.`,
};
