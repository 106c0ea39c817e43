import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, EXCEPTIONS, EXCEPTIONS_OBJECT, format, isolate, nameList } from "./core.ts";
import {
  ALL_SITES,
  CONTRIBUTING_SPACES,
  DAYS_OBJECT,
  OF_THEM,
  REMOVALS,
  RESULTS,
  SPACES,
  SPACES_OBJECT,
  UNKNOWN_SPACES,
  YEARS_OBJECT,
} from "./plural-forms.ts";

const SELECTED: Readonly<Record<"include" | "exclude" | "back", string>> = {
  include: "للتضمين",
  exclude: "للاستبعاد",
  back: "للإزالة",
};

const exceptions: ExceptionMessages = {
  title: "الاستثناءات",
  column: { exception: "استثناء", content: "المحتوى" },
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
  view: { all: "كل شيء", excepted: "ما له استثناء", dormant: "بلا أثر حاليًا" },
  count: (rows, exceptions) =>
    `${format.plural(rows, RESULTS)}؛ ${format.plural(exceptions, EXCEPTIONS)}`,
  noMatch: "لا توجد نتائج مطابقة.",
  byKey: "أُضيفت بمفتاحها؛ ليست في أي قائمة",
  suggested: "ليست في القائمة: أضِفها بمفتاحها",
  effect: { include: "مضمَّن", exclude: "مستبعَد" },
  withApp: { include: "مضمَّن مع تطبيقه", exclude: "مستبعَد مع تطبيقه" },
  dormant: { include: "مضمَّن، بلا أثر حاليًا", exclude: "مستبعَد، بلا أثر حاليًا" },
  dormantHint: {
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
    select: "تحديد كل المعروض",
    deselect: "إلغاء تحديد كل المعروض",
    remove: "إزالة كل المعروض",
    keep: "إبقاء كل المعروض",
  },
  selected: (add, remove, effect) => {
    const parts = [
      ...(add > 0 ? [`${SELECTED[effect]}: ${format.number(add)}`] : []),
      ...(remove > 0 ? [`${SELECTED.back}: ${format.number(remove)}`] : []),
    ];
    return `${parts.join("، ")}؛ لم يُحفظ بعد.`;
  },
  tooMany: (most) =>
    `يمكن حفظ ${format.plural(most, EXCEPTIONS_OBJECT)} دفعة واحدة، ويبقى الباقي محددًا.`,
  clear: "مسح التحديد",
  review: "مراجعة",
  close: "إغلاق",
};

const history: HistoryMessages = {
  title: "السجل",
  loading: "جارٍ تحميل السجل…",
  failed: "تعذّر تحميل السجل. لم يُفقد شيء؛ حاول مجددًا لاحقًا.",
  none: "لم يتغير شيء بعد.",
  entry: (actor, change) => `${isolate(actor)}: ${change}`,
  decided: (change) => `القرار: ${change}`,
  inventory: "تحديث المواقع والتطبيقات والمساحات",
  filter: "البحث حسب الشخص أو التغيير",
  older: "عرض الإدخالات الأقدم",
  exportJson: `حفظ بتنسيق ${isolate("JSON")} للتحقق من سلسلة التجزئات`,
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

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${format.plural(total, SPACES)}، غير معروف`;
  const known = `${format.number(yes)} من أصل ${format.plural(total, SPACES_OBJECT)}`;
  return unknown > 0 ? `${known}، ${format.plural(unknown, UNKNOWN_SPACES)}` : known;
}

const coverage: CoverageMessages = {
  title: "التغطية",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `لا يُعرف هل ${format.plural(total, CONTRIBUTING_SPACES)} بالمحتوى.`;
    const known = `${format.plural(yes, CONTRIBUTING_SPACES)} من أصل ${format.number(total)} بالمحتوى`;
    return unknown > 0
      ? `${known}؛ ولا يُعرف ذلك عن ${format.plural(unknown, OF_THEM)}.`
      : `${known}.`;
  },
  share,
  label: (name, count) => `${isolate(name)}: ${share(count)}`,
  metadata: {
    yes: "يُساهَم بالبيانات الوصفية لكل المساحات.",
    no: "لا يُساهَم بالبيانات الوصفية لأي مساحة.",
    unknown: "لا يُعرف هل يُساهَم بالبيانات الوصفية.",
  },
  by: { apps: "حسب التطبيق", sites: "حسب الموقع" },
  showAll: (sites) => format.plural(sites, ALL_SITES),
  none: "لا توجد مساحات مدرجة. تسري الإعدادات عليها كلها مع ذلك، وتُحسب هنا عندما تُدرج الخدمة المتصلة مساحات تطبيقاتك.",
  table: "عرض كجدول",
  column: { apps: "التطبيق", sites: "الموقع", total: "المساحات" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "يوم الحذف",
  removeBy: "آخر يوم للإزالة",
  retrainBy: "آخر يوم لإعادة تدريب النماذج",
  aggregatesUntil: "آخر يوم يجوز فيه الاحتفاظ بالإحصاءات",
};

const dates: DatesMessages = {
  title: "المواعيد",
  loading: "جارٍ تحميل المواعيد…",
  failed: "تعذّر تحميل المواعيد. وهي سارية مع ذلك.",
  none: "لا شيء مستحق حاليًا. بعد إلغاء المساهمة أو بعد الحذف، يظهر هنا، بحسب تقارير صحفية، متى تُزال البيانات المساهَم بها ومتى يُعاد تدريب النماذج.",
  dateLabel: {
    "opt-out": "إلغاء المساهمة",
    deleted: "الحذف",
    removeBy: "الإزالة بحلول",
    retrainBy: "إعادة تدريب النماذج بحلول",
    aggregatesUntil: "الاحتفاظ بالإحصاءات حتى",
  },
  wholeOrganization: "المؤسسة كلها",
  wholeApp: (app) => `تطبيق ${isolate(app)} كله`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "البيانات الوصفية" : "المحتوى"}: ${nameList(names, more)}`,
  maybeContributed: "لا يُعرف هل كانت هناك مساهمة؛ فإن كانت، فهذه المواعيد سارية.",
  contributedAgain: "استؤنفت المساهمة بعد ذلك، ويُفترض أن الإزالة التي بدأت مستمرة.",
  pending:
    "ما تقرّر لا يبدأ أي مهلة بعد. تبدأ المُهل عند تأكيد الضبط في \u2068Atlassian Administration\u2069.",
  counted: "تُحسب من تأكيد الضبط في \u2068Atlassian Administration\u2069.",
  reported: "مُهل الإزالة وإعادة التدريب مذكورة بحسب تقارير صحفية.",
  assumed: "يُفترض أن مواعيد البيانات الوصفية هي مواعيد المحتوى نفسها.",
  showAll: (count) => `عرض الكل (${format.number(count)})`,
  table: "عرض كجدول",
  column: { about: "النطاق", startedAt: "منذ" },
  save: "حفظ المواعيد في تقويم",
  notSaved: "تعذّر إنشاء الملف. تحقق من الاتصال وحاول مجددًا.",
  event: (date, about) => `${core.title}: ${calendarDay[date]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

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
      text: `بحسب تقارير صحفية، تُزال البيانات المساهَم بها خلال ${format.plural(removal.days, DAYS_OBJECT)}، ويُعاد تدريب النماذج خلال ${format.plural(retraining.days, DAYS_OBJECT)}؛ ويجوز الاحتفاظ بالإحصاءات المستخلصة منها بعد إزالة معلومات الهوية مدةً تصل إلى ${format.plural(aggregates.years, YEARS_OBJECT)}.`,
    },
  },
  residency: (parts) => format.list(parts.map(isolate)),
  eachOrganization: "لكل مؤسسة تابعة لشركة إعداداتها الخاصة وأعلى خطة خاصة بها.",
  sources: "المصادر:",
  noResidency: "لم تُذكر إقامة للبيانات",
  noObligations: "لا يوجد حاليًا ما تجب إزالته",
  running: (count, next) => `${format.plural(count, REMOVALS)}؛ الموعد التالي ${next}.`,
  loading: "جارٍ التحميل…",
  failed: "تعذّر تحميل ما تجب إزالته. حاول مجددًا لاحقًا.",
};

/** Arabic. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
