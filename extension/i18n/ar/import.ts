import { EXCEPTIONS, format, isolate } from "../../../shared/i18n/ar/core.ts";
import type { PluralForms } from "../../../shared/i18n/format.ts";
import type { ImportMessages } from "../import-messages.ts";

const sites: PluralForms = {
  zero: "لا مواقع",
  one: "موقع واحد",
  two: "موقعان",
  few: "{count} مواقع",
  many: "{count} موقعًا",
  other: "{count} موقع",
};
const apps: PluralForms = {
  zero: "لا تطبيقات",
  one: "تطبيق واحد",
  two: "تطبيقان",
  few: "{count} تطبيقات",
  many: "{count} تطبيقًا",
  other: "{count} تطبيق",
};
const spaces: PluralForms = {
  zero: "لا مساحات",
  one: "مساحة واحدة",
  two: "مساحتان",
  few: "{count} مساحات",
  many: "{count} مساحة",
  other: "{count} مساحة",
};
const entries: PluralForms = {
  zero: "{count} عنصر",
  one: "عنصر واحد",
  two: "عنصرين",
  few: "{count} عناصر",
  many: "{count} عنصرًا",
  other: "{count} عنصر",
};

/** Arabic. */
export const adminImport: ImportMessages = {
  method: `الاستيراد من واجهة ${isolate("API")} لإدارة ${isolate("Atlassian")}`,
  key: `مفتاح ${isolate("API")} للمؤسسة`,
  keyHint: `ينشئه مشرف المؤسسة في ${isolate("Atlassian Administration")}، بنطاقات أو من دونها. لا يُرسل إلا إلى ${isolate("api.atlassian.com")}، لهذا الاستيراد وحده، ولا يُحفظ. أداة ${isolate("Contribution Lens")} غير تابعة لشركة ${isolate("Atlassian")}.`,
  organizationId: `معرّف المؤسسة، أو عنوان من ${isolate("Atlassian Administration")}`,
  organizationIdHint: `لا يستطيع هذا المفتاح سرد مؤسسته. افتح ${isolate("Atlassian Administration")} وانسخ العنوان: ${isolate("admin.atlassian.com/o/…")}`,
  organizationIdInvalid: `ليس في هذا النص معرّف مؤسسة. انسخ عنوانًا مثل ${isolate("admin.atlassian.com/o/1234/overview")}.`,
  read: "قراءة",
  which: "أي مؤسسة؟",
  progress: (count, total) =>
    total === undefined
      ? `قُرئ: ${format.plural(count, apps)}`
      : `قُرئ ${format.number(count)} من ${format.number(total)}`,
  stop: "إيقاف",
  resume: "متابعة",
  stopped: "توقفت القراءة. ما قُرئ ما زال هنا.",
  empty: "ليس في هذه المؤسسة أي تطبيق يستطيع هذا المفتاح قراءته.",
  found: (name, siteCount, appCount) =>
    `${isolate(name)}: ${format.plural(siteCount, sites)}، ${format.plural(appCount, apps)}`,
  plansRead: (plans) => `الخطط: ${isolate(plans)}.`,
  hiddenEntries: (count) =>
    `تعذّرت قراءة ${format.plural(count, entries)} كاملةً: ينقص التطبيق أو العنوان. يُعدّ ذلك غير معروف.`,
  sandboxes: (count) => `في بيئة تجريبية: ${format.plural(count, apps)}. وهي تتبع المؤسسة كغيرها.`,
  siteless: (names) => `بلا عنوان خاص: ${isolate(names)}. خططها محسوبة أيضًا.`,
  policiesUnread: `تعذّرت قراءة السياسات، فلا يُعرف هل تسري متطلبات ${isolate("HIPAA")}. ربما ينقص المفتاح نطاق السياسات.`,
  hipaa: `سياسة ${isolate("HIPAA")} مفعَّلة. المؤسسات ذات متطلبات ${isolate("HIPAA")} مستثناة.`,
  dataUse: `ما تذكره واجهة ${isolate("API")} عن استخدام البيانات`,
  dataUseLine: (name, status, changed) =>
    changed === undefined
      ? `${isolate(name)}: ${isolate(status)}`
      : `${isolate(name)}: ${isolate(status)}، تغيّر في ${isolate(changed)}`,
  dataUseHint: `لا توثّق ${isolate("Atlassian")} معنى ذلك، فلا يُبنى عليه أي جواب.`,
  questions: `ما لا تذكره واجهة ${isolate("API")}`,
  plan: (names) => `خطة ${isolate(names)}`,
  conflicts: `تذكر واجهة ${isolate("API")} غير ما ذكرتَه`,
  conflictsHint: "اختر في كل حالة القيمة السارية.",
  conflict: {
    said: (value, day) => `ذكرتَ ${isolate(value)} في ${isolate(day)}`,
    stored: (value) => `المحفوظ هنا: ${isolate(value)}`,
    read: (value) => `تذكر واجهة ${isolate("Atlassian API")}: ${isolate(value)}`,
    shown: (value) => `يُظهر العنوان: ${isolate(value)}`,
  },
  keepAll: "الإبقاء على الكل",
  takeAll: `اعتماد كل قيم واجهة ${isolate("API")}`,
  chooseFirst: "اختر أولًا قيمة في كل حالة.",
  changesTitle: (name) => `ما يتغير في ${isolate(name)}`,
  noChanges: "كل شيء كما كان.",
  change: {
    added: (name) => `جديد: ${isolate(name)}`,
    gone: (name) => `لم يعد موجودًا: ${isolate(name)}`,
  },
  renamed: (before, name) => `${isolate(before)} صار اسمه ${isolate(name)}`,
  changed: (label, before, after) =>
    `${label}: ${isolate(after)} (القيمة السابقة: ${isolate(before)})`,
  unchangedHint: "يبقى ما ذكرتَه والاستثناءات والمساحات كما كانت.",
  continuesDescription: (name) => `يحل محل ${isolate(name)} كما وصفتَها. يبقى ما ذكرتَه.`,
  save: "حفظ",
  saved: (name) => `حُفظت ${isolate(name)}.`,
  spacesTitle: "المساحات والمشاريع",
  spacesHint: "تُقرأ بجلستك أنت على الموقع، عند ضغطك فقط، لتُعرف أسماؤها وتطبيقاتها.",
  readSpaces: (host) => `قراءة مساحات ${isolate(host)}`,
  spacesProgress: (count) => `قُرئ ${format.number(count)}`,
  spacesRead: (host, count) =>
    `${isolate(host)}: حُفظ ${format.number(count)} من المساحات والمشاريع.`,
  spacesLeftOut: (count) => `تعذّرت قراءة ${format.plural(count, entries)} فلم تُحفظ.`,
  listUnread: (product, reason) => `تعذّرت قراءة ${isolate(product)}: ${reason}.`,
  listProblem: {
    forbidden: "ليس لديك إذن",
    missing: "ليس على هذا الموقع، أو ليس لديك إذن",
    busy: "مشغول، حاول مجددًا بعد لحظة",
    unreachable: "تعذّر الوصول إليه",
    "unexpected-response": "تنسيق رده غير معروف",
  },
  error: {
    "bad-key": "لم يُقبل المفتاح. تحقق منه أو أنشئ مفتاحًا جديدًا.",
    "not-admin": `لا يحق لهذا المفتاح قراءة هذا. يلزم مفتاح ${isolate("API")} لمؤسسة من مشرف.`,
    "not-found": "لا يمكن العثور على هذه المؤسسة بهذا المفتاح. تحقق من معرّف المؤسسة.",
    rejected: `لم تقبل واجهة ${isolate("API")} الطلب. لم يتغير شيء.`,
    busy: "الطلبات كثيرة أو الخوادم مشغولة. تابع بعد لحظة.",
    unreachable: "تعذّر الوصول. تحقق من الاتصال ثم تابع.",
    "unexpected-response": "تنسيق الرد غير معروف. لم يتغير شيء.",
    "not-signed-in": "لم تسجّل الدخول في هذا الموقع. سجّل الدخول هناك وحاول مجددًا.",
    "no-access": `تعذّرت قراءة ${isolate("Jira")} و${isolate("Confluence")} معًا. تحقق من أنك تستطيع فتحهما هناك.`,
    "not-allowed": "رُفض الإذن بالوصول إلى هذا العنوان. لم يتغير شيء.",
  },
  facts: {
    hosting: "الاستضافة",
    compliance: "متطلبات الامتثال",
    metadata: "البيانات الوصفية",
    "in-app-data": "البيانات داخل التطبيق",
    exceptions: "الاستثناءات",
    host: "العنوان",
    apps: "التطبيقات",
    plan: "الخطة",
    state: "الحالة",
    spaces: "المساحات",
  },
  states: { active: "نشط", trial: "تجريبي", inactive: "غير نشط", unknown: "غير معروف" },
  noCompliance: "لا شيء",
  notKnown: "غير معروف",
  unidentifiedApp: "تطبيق غير مسمى",
  withoutAddress: "تطبيقات بلا عنوان",
  origins: "مصدر هذه القيم",
  originUnknown: "المصدر غير معروف",
  exceptions: (count) => format.plural(count, EXCEPTIONS),
  spaces: (count) => format.plural(count, spaces),
  sameAddress: (host, first, second) =>
    `${isolate(host)} عنوان ${isolate(first)} و${isolate(second)} معًا. يُحسب لـ${isolate(first)}.`,
  sameKey: (key, first, second) =>
    `${isolate(key)} يدل على ${isolate(first)} و${isolate(second)} معًا. يُحسب لـ${isolate(first)}.`,
};
