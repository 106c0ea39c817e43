import type { DataType } from "../../model/assessment.ts";
import type { Effect } from "../../model/organization.ts";
import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import {
  core,
  counted,
  exceptionForms,
  exceptionObjectForms,
  type Forms,
  isolate,
  nameList,
  number,
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

const change: ChangeMessages = {
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
  aggregateRetention: (until) => `يجوز الاحتفاظ بالإحصاءات المُعدَّة من قبل حتى ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
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
    confirm: "تأكيد أن وحدة تحكم المورّد تعرض الإعدادات",
    discard: "إلغاء التغيير المقرَّر",
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
    prevented: {
      title: "لم تسمح هذه الصفحة بالحفظ",
      text: "لم يتغير شيء. لا يزال تغييرك مفتوحًا هنا.",
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
    "settings-in-force-here": "الإعدادات سارية هنا، لذا لا يوجد ما يؤكَّد أو يُلغى.",
    "nothing-decided": "لا يوجد تغيير مقرَّر لإلغائه.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "يبدأ الاستخدام";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "تنتهي فترة تجريبية"
        : `تنتهي الفترة التجريبية لخطة ${isolate(plan[cause.plan])}`;
    case "deleted":
      return "يُحذف موقع أو تطبيق أو موصِّل";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
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

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}؛ ${afterwards[outlook]}`,
};

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

const exceptions: ExceptionMessages = {
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

const history: HistoryMessages = {
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

const alone: Forms = {
  zero: "# مساحة",
  one: "مساحة واحدة",
  two: "مساحتان",
  few: "# مساحات",
  many: "# مساحة",
  other: "# مساحة",
};

/** After a preposition. */
const among: Forms = { ...alone, two: "مساحتين" };

const contributing: Forms = {
  zero: "لا تُساهم أي مساحة",
  one: "تُساهم مساحة واحدة",
  two: "تُساهم مساحتان",
  few: "تُساهم # مساحات",
  many: "تُساهم # مساحة",
  other: "تُساهم # مساحة",
};

const notKnown: Forms = {
  zero: "# غير معروفة",
  one: "واحدة غير معروفة",
  two: "اثنتان غير معروفتين",
  few: "# غير معروفة",
  many: "# غير معروفة",
  other: "# غير معروفة",
};

/** After a preposition. */
const ofThem: Forms = {
  zero: "# منها",
  one: "واحدة منها",
  two: "اثنتين منها",
  few: "# منها",
  many: "# منها",
  other: "# منها",
};

const allSites: Forms = {
  zero: "عرض كل المواقع",
  one: "عرض الموقع",
  two: "عرض الموقعين",
  few: "عرض كل المواقع (#)",
  many: "عرض كل المواقع (#)",
  other: "عرض كل المواقع (#)",
};

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${counted(total, alone)}، غير معروف`;
  const known = `${number.format(yes)} من أصل ${counted(total, among)}`;
  return unknown > 0 ? `${known}، ${counted(unknown, notKnown)}` : known;
}

const coverage: CoverageMessages = {
  title: "التغطية",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `لا يُعرف هل ${counted(total, contributing)} بالمحتوى.`;
    const known = `${counted(yes, contributing)} من أصل ${number.format(total)} بالمحتوى`;
    return unknown > 0 ? `${known}؛ ولا يُعرف ذلك عن ${counted(unknown, ofThem)}.` : `${known}.`;
  },
  share,
  label: (name, count) => `${isolate(name)}: ${share(count)}`,
  metadata: {
    yes: "يُساهَم بالبيانات الوصفية لكل المساحات.",
    no: "لا يُساهَم بالبيانات الوصفية لأي مساحة.",
    unknown: "لا يُعرف هل يُساهَم بالبيانات الوصفية.",
  },
  by: { apps: "حسب التطبيق", sites: "حسب الموقع" },
  showAll: (sites) => counted(sites, allSites),
  none: "لا توجد مساحات مدرجة. تسري الإعدادات عليها كلها مع ذلك، وتُحسب هنا عندما تُدرج الخدمة المتصلة مساحات تطبيقاتك.",
  table: "عرض كجدول",
  column: { apps: "التطبيق", sites: "الموقع", total: "المساحات" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "يوم الحذف",
  removeBy: "آخر يوم للإزالة",
  retrainBy: "آخر يوم لإعادة تدريب النماذج",
  aggregatesUntil: "آخر يوم يجوز فيه الاحتفاظ بالإحصاءات",
};

const dates: DatesMessages = {
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
  maybeContributed: "لا يُعرف هل كانت هناك مساهمة؛ فإن كانت، فهذه المواعيد سارية.",
  contributedAgain: "استؤنفت المساهمة بعد ذلك، ويُفترض أن الإزالة التي بدأت مستمرة.",
  assumed: "يُفترض أن مواعيد البيانات الوصفية هي مواعيد المحتوى نفسها.",
  showAll: (count) => `عرض الكل (${number.format(count)})`,
  table: "عرض كجدول",
  column: { about: "النطاق", startedAt: "منذ" },
  save: "حفظ المواعيد في تقويم",
  notSaved: "تعذّر إنشاء الملف. يُرجى التحقق من الاتصال وإعادة المحاولة.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};

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

const protection: ProtectionMessages = {
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

/** Arabic. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
