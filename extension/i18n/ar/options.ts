import { format, isolate } from "../../../shared/i18n/ar/core.ts";
import type { PluralForms } from "../../../shared/i18n/format.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

const problems: PluralForms = {
  zero: "لا مشكلات",
  one: "مشكلة واحدة",
  two: "مشكلتان",
  few: "{count} مشكلات",
  many: "{count} مشكلة",
  other: "{count} مشكلة",
};
const workspaces: PluralForms = {
  zero: "لا مساحات عمل",
  one: "مساحة العمل",
  two: "مساحتَي عمل",
  few: "{count} مساحات عمل",
  many: "{count} مساحة عمل",
  other: "{count} مساحة عمل",
};

/** Arabic. */
export const options: OptionsMessages = {
  title: "مساحات العمل",
  intro: "تُظهر الشارة، لكل صفحة من مساحات العمل هذه، هل تساهم بالبيانات.",
  noWorkspaces: "لا توجد مساحة عمل بعد. أضف واحدة أدناه.",
  kind: {
    managed: "بحسب سياسة مؤسستك",
    service: "خدمة إعدادات",
    discovered: "خدمة إعدادات يعلنها الموقع",
    document: "مستند مستورَد",
    manual: "وصفٌ منك",
  },
  signInOnce: "تسجيل الدخول لرؤية إعداداتها",
  policyProblems: "تعذّرت قراءة أجزاء من سياسة مؤسستك. أخبر المشرف:",
  confirmed: (age) => `أُكّد ${age}`,
  neverRead: "لم تُقرأ بعد قط",
  role: { admin: "أنت مشرف", member: "يمكنك الاطلاع دون التغيير" },
  allow: (hosts) => `إظهار الشارة على ${isolate(hosts)}`,
  allowToo: (hosts) => `إظهار الشارة أيضًا على ${isolate(hosts)}`,
  allowHint: "يسأل المتصفح مرة لكل موقع. ومن دون ذلك تجيب النافذة المنبثقة عند فتحها.",
  allowRefused: "رُفض الإذن، فلا تظهر الشارة هناك.",
  badgeShown: (hosts) => `الشارة على ${isolate(hosts)}`,
  remove: "إزالة",
  removeLabel: (name) => `إزالة ${isolate(name)}`,
  removed: (name) => `أُزيلت ${isolate(name)}.`,
  undo: "تراجع",
  signInAgain: "تسجيل الدخول من جديد",
  unreadableWorkspace: (fault) =>
    `تعذّرت قراءة البيانات المحفوظة، لذا لا تظهر أي حالة. أزل مساحة العمل ثم أضفها من جديد. (${isolate(fault)})`,
  add: "إضافة مساحة عمل",
  methods: {
    service: "ربط خدمة إعدادات",
    document: "استيراد مستند",
    manual: "الوصف يدويًا",
  },
  address: "عنوان الخدمة أو مساحة عملك",
  addressHint: `مثلًا ${isolate("https://settings.example.com")}، أو صفحة من مساحة عملك`,
  organization: "معرّف المؤسسة",
  organizationHint: "يلزم فقط إذا لم يعلن العنوان معرّفًا",
  token: "رمز الوصول",
  tokenHint: "يلزم فقط إذا لم توفّر الخدمة تسجيل دخول. يُحفظ حتى تغلق المتصفح.",
  connect: "ربط",
  connecting: "جارٍ الربط…",
  connected: (name) => `تم الربط مع ${isolate(name)}.`,
  addressError: {
    none: "هذا ليس عنوانًا صالحًا. ألصق عنوانًا من شريط العناوين.",
    insecure: `استخدم عنوانًا يبدأ بـ ${isolate("https://")}، فما يُرسل عبر ${isolate("http")} يمكن أن يقرأه الآخرون.`,
    vendor: `هذا عنوان ${isolate("Atlassian")} نفسها، وهو واحد لجميع المؤسسات. ألصق عنوان صفحة من موقعك.`,
  },
  notAllowed: "رُفض الإذن بالوصول إلى هذا العنوان. لم يتغير شيء.",
  connectError: {
    "not-announced": "لا يعلن هذا الموقع خدمة إعدادات. أدخل عنوان الخدمة، أو صِف مساحة العمل يدويًا.",
    "no-organization": "لا تعلن هذه الخدمة مؤسسة. أدخل معرّف المؤسسة.",
    "token-needed": "تحتاج هذه الخدمة إلى رمز وصول.",
    "token-refused": "لم تقبل الخدمة رمز الوصول هذا.",
    "not-signed-in": "لم يكتمل تسجيل الدخول. لم يتغير شيء، فحاول مرة أخرى.",
  },
  file: `مستند المؤسسة (ملف ${isolate("JSON")})`,
  paste: "أو ألصقه",
  import: "استيراد",
  imported: (name) => `استُورد ${isolate(name)}.`,
  notJson: `هذا ليس ${isolate("JSON")} صالحًا.`,
  tooLarge: `هذا الملف أكبر من ${isolate("32 MB")}.`,
  unreadable: "تعذّرت قراءة هذا الملف. اختره مرة أخرى.",
  problemsTitle: (count) => `في المستند ${format.plural(count, problems)}:`,
  replaces: (name, from, to) =>
    `يحل محل ${isolate(name)} (من المراجعة ${format.number(from)} إلى ${format.number(to)}).`,
  siteAddress: "عنوان صفحة من موقعك",
  siteHint: `أي صفحة تكفي، مثل ${isolate("https://acme.atlassian.net/browse/ENG-1")}`,
  siteName: "الاسم",
  siteNameHint: "ما تسميه به؛ وإن تُرك فارغًا أُخذ من العنوان",
  describedBefore: "سبق أن وصفتَ هذا الموقع. إجاباتك مُدخلة هنا، والحفظ يستبدلها.",
  plan: "أعلى خطة بين التطبيقات، بما فيها الفترات التجريبية",
  planHint: "تحدد ما هو مفعّل افتراضيًا، وهل يمكن إيقاف البيانات الوصفية.",
  plans: {
    unknown: "لا أعرف",
    free: "Free",
    standard: "Standard",
    premium: "Premium",
    enterprise: "Enterprise",
  },
  metadata: "هل فعّل مشرف البيانات الوصفية أو أوقفها؟",
  inAppData: "هل فعّل مشرف البيانات داخل التطبيق أو أوقفها؟",
  choices: {
    unknown: "لا أعرف",
    default: "لم يغيّرها أحد",
    on: "فُعّلت",
    off: "أُوقفت",
  },
  compliance: "هل ينطبق شيء من هذا على مؤسستك؟",
  compliances: {
    "customer-managed-keys": "مفاتيح تشفير يديرها العميل",
    hipaa: `متطلبات ${isolate("HIPAA")}`,
    "regulated-sector": "قطاع خاضع للتنظيم ومستثنى",
  },
  preview: "ما ينتج عن ذلك",
  labelled: (label, text) => `${label}: ${text}`,
  save: "إضافة",
  saved: (name) => `أُضيفت ${isolate(name)}.`,
  sameHost: (host, name) =>
    `${isolate(host)} موقع من مواقع ${isolate(name)} أيضًا. تأتي سياسة مؤسستك أولًا، ثم الخدمات، ثم المستندات المستورَدة، ثم ما وصفتَه.`,
  adminImport,
  general: "اللغة والإشعارات",
  language: "اللغة",
  browserLanguage: "لغة المتصفح",
  notifications: "إشعاري عندما يتغير ما يُساهَم به",
  notificationsHint: "تسرد النافذة المنبثقة هذه التغييرات في كل حال.",
  notificationsRefused: "لا يسمح المتصفح بالإشعارات. لم يتغير شيء.",
  backup: "بياناتك في هذا المتصفح",
  backupHint: "مساحات العمل ومستنداتها وتفضيلاتك في ملف واحد. رموز الوصول ليست فيه.",
  saveBackup: "حفظ في ملف",
  loadBackup: "تحميل من ملف",
  backupProblems: (count) =>
    `في هذا الملف ${format.plural(count, problems)}. تعذّر تحميله ولم يتغير شيء:`,
  restoration: {
    add: (name) => `ستُضاف ${isolate(name)}.`,
    replace: (name, from, to) =>
      from === undefined
        ? `ستحل ${isolate(name)} محل الموجود هنا.`
        : `ستُستبدل ${isolate(name)} (من المراجعة ${format.number(from)} إلى ${format.number(to)}).`,
    same: (name) => `${isolate(name)} موجودة هنا كما هي.`,
    older: (name, from, to) =>
      `تبقى ${isolate(name)}: الموجود هنا أحدث (${format.number(from ?? 0)} لا ${format.number(to)}).`,
  },
  restoreTitle: "ما يفعله تحميل هذا الملف",
  restoreLanguage: (name) =>
    name === undefined ? "تصير اللغة لغة المتصفح." : `تصير اللغة ${isolate(name)}.`,
  restoreNotifications: { on: "تُفعَّل الإشعارات.", off: "تُوقَف الإشعارات." },
  restoreRest: "يبقى كل ما عدا ذلك كما هو.",
  restore: "تحميل",
  restored: "تم التحميل.",
  restoredQuietly: "تم التحميل. لا يسمح المتصفح بالإشعارات، فتبقى موقوفة.",
  cancel: "إلغاء",
  erase: "محو كل شيء",
  eraseQuestion: (count) =>
    count === 0
      ? "محو تفضيلاتك؟"
      : `محو ${format.plural(count, workspaces)} وتفضيلاتك؟ لا يمكن التراجع عن ذلك.`,
  eraseHint: "ما تحدده سياسة مؤسستك يعود من تلقاء نفسه.",
  eraseConfirm: "محو",
  erased: "مُحي كل شيء.",
  notSaved: "تعذّر الحفظ. ما حُفظ من قبل لم يتغير.",
  noRoom:
    "لم تعد في المتصفح مساحة لحفظ أحدث الإعدادات. ما حفظته الخدمة سارٍ، وما يظهر هنا أقدم منه.",
  privacyTitle: "الخصوصية",
  privacy: [
    "لا يغادر هذا المتصفحَ شيء إلا إلى خدمات الإعدادات التي تربطها، وإلى خوادم \u2068Atlassian\u2069 إذا استوردت منها.",
    "لا تُقرأ أي صفحة ولا تُغيَّر، ولا يوضع فيها أي نص برمجي. تحتاج الشارة إلى عنوان الصفحة، تفحصه داخل المتصفح ولا تحفظه.",
    "تبقى مساحات العمل ومستنداتها وتفضيلاتك في تخزين المتصفح المخصص لهذه الإضافة حتى تمحوها. وتُنسى رموز الوصول عند إغلاق المتصفح.",
    "لا إحصاءات ولا حسابات ولا خوادم خاصة بالأداة.",
  ],
};
