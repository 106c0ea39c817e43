import { format, isolate } from "../../../shared/i18n/ar/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "هذه المساحة", app: "هذا التطبيق", connector: "هذا الموصِّل" } as const;

/** Arabic. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "\u2068{name}\u2069، بحسب سياسة مؤسستك",
      service: "خدمة إعدادات \u2068{name}\u2069",
      discovered: "خدمة إعدادات \u2068{name}\u2069 التي يعلنها الموقع",
      document: "\u2068{name}\u2069، مستند مستورَد",
      manual: "\u2068{name}\u2069، ذكرتَه أنت",
    },
    comma: "، ",
    unavailable: "لا رد منذ ذلك الحين",
    signedOut: "سجّل الدخول من جديد",
    conflicting: "مصدر آخر يقول غير ذلك",
    unreadable: "تعذّرت قراءة البيانات المحفوظة لمساحة العمل هذه، لذا لا تظهر أي حالة.",
    neverRead: "أعدّت مؤسستك مساحة العمل هذه. سجّل الدخول مرة لرؤية إعداداتها.",
    changedTitle: "\u2068{name}\u2069: تغيّر ما يُساهَم به",
    comingTitle: "\u2068{name}\u2069: سيتغير ما يُساهَم به",
    summaryName: {
      all: "الكل",
      "metadata-only": "البيانات الوصفية فقط",
      "in-app-only": "المحتوى فقط",
      none: "لا شيء",
      "not-eligible": "ليس جزءًا منها",
      "metadata-yes": "البيانات الوصفية، والمحتوى غير معروف",
      "metadata-no": "دون البيانات الوصفية، والمحتوى غير معروف",
      "in-app-yes": "المحتوى، والبيانات الوصفية غير معروفة",
      "in-app-no": "دون المحتوى، والبيانات الوصفية غير معروفة",
      unknown: "غير معروف",
    },
  },
  otherSources: "مصدر آخر يقول غير ذلك",
  notAtlassian: `هذه ليست صفحة من ${isolate("Atlassian")}.`,
  notAtlassianHint: "إن كانت مع ذلك من مساحة عملك، بنطاق يخص شركتك أو بخدمة إعدادات، فأضف عنوانها.",
  pageWithoutSite: "هذه الصفحة تخص مؤسسة بأكملها. اذكر أحد مواقعها لترى ما يُساهَم به.",
  someSpace: "إحدى المساحات",
  otherWays: "طرق أخرى لإضافتها",
  answerKept: (host) =>
    `تبقى إجابتك في هذا المتصفح، ثم يسأل هل يجوز إظهار الشارة على ${isolate(host)}.`,
  uncheckablePage: "لا يمكن فحص هذه الصفحة.",
  hiddenAddress: "لا يُظهر المتصفح عنوان هذه الصفحة. إن كانت من مساحة عملك فاسمح بمواقعها.",
  allowSites: "السماح بمواقع مساحات عملك",
  addWorkspace: "إضافة مساحة عمل",
  allSettings: "كل الإعدادات",
  openSidePanel: "الفتح بجانب الصفحة",
  storedSettings: {
    document: "هذه إعدادات المستند الذي استوردته.",
    manual: "هذه الإعدادات كما وصفتَها.",
  },
  storedSettingsHint: "اربط خدمة الإعدادات لتغييرها ولرؤية المواعيد والسجل.",
  origin: {
    read: {
      "admin-api": `قُرئ من واجهة ${isolate("Atlassian API")}، {day}`,
      document: "من المستند المستورَد، {day}",
      site: "قُرئ من الموقع، {day}",
      address: "قُرئ من العنوان",
    },
    said: "ذكرتَه أنت، {day}",
    assumed: "مفترض",
  },
  next: "التالي",
  nothingComing: "لا تغييرات تلقائية خلال الأشهر الاثني عشر المقبلة.",
  basis: "مصدر هذه المعلومات",
  ruleSource: "المصدر:",
  unknownHint: {
    "place-unknown": "يجب أن يكون مدرجًا في قائمة مواقع المؤسسة وتطبيقاتها.",
    "plan-unknown":
      "ما أعلى خطة؟ مع \u2068Free\u2069 و\u2068Standard\u2069 و\u2068Premium\u2069 يُساهَم دائمًا بالبيانات الوصفية.",
    "state-unknown":
      "هل التطبيق نشط أم في فترة تجريبية أم لم يعد مستخدمًا؟ تُحتسب خطته ما دام نشطًا أو في فترة تجريبية.",
    "setting-unknown": "هل الإعداد مفعَّل أم متوقف، أم لم يختر أحد؟",
    "hosting-unknown":
      "هل المؤسسة على \u2068Atlassian Government Cloud\u2069 أو \u2068Isolated Cloud\u2069؟ إن كان كذلك فهي مستثناة.",
    "compliance-unknown":
      "هل لدى المؤسسة مفاتيح يديرها العميل أو متطلبات \u2068HIPAA\u2069 أو قطاع خاضع للتنظيم؟ إن كان كذلك فهي مستثناة.",
    "eligibility-unknown":
      "هل المؤسسة على \u2068Government Cloud\u2069 أو \u2068Isolated Cloud\u2069، أو لديها مفاتيح يديرها العميل أو متطلبات \u2068HIPAA\u2069 أو قطاع خاضع للتنظيم؟ إن كان كذلك فهي مستثناة.",
    "space-ambiguous": "النتيجة ليست واحدة لكل مساحات هذا التطبيق. افتح صفحة يُظهر عنوانها المساحة.",
    "app-ambiguous":
      "النتيجة ليست واحدة لكل تطبيقات هذا الموقع ومساحاته. افتح صفحة يُظهر عنوانها التطبيق أو المساحة.",
  },
  whoKnows: {
    admin: "يمكنك معرفة ذلك من \u2068Atlassian Administration\u2069.",
    member: "يمكن للمشرف معرفة ذلك من \u2068Atlassian Administration\u2069.",
  },
  enterInService: "وبعدها يمكن إدخاله في خدمة الإعدادات.",
  otherKey: "\u2068{alias}\u2069 في العنوان مفتاح آخر لهذه المساحة.",
  tellUs: "إدخال ما تعرفه",
  signInAgain: "سجّل الدخول من جديد لرؤية أحدث الإعدادات وتغييرها.",
  signIn: "تسجيل الدخول",
  changes: { changed: "تغيّر دون تدخل منك", coming: "سيتغيّر دون تدخل منك" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · قبلُ: ${before}، والآن: ${after}`
      : `${day} · حتى ذلك الحين: ${before}، وبعده: ${after}`,
  gotIt: "فهمت",
  more: (count) =>
    format.plural(count, { one: "وواحد آخر", two: "واثنان آخران", other: "و{count} أخرى" }),
  notSaved: "تعذّر الحفظ. ما حُفظ من قبل لم يتغير.",
  questions: {
    ask: {
      plan: "ما خطة مؤسستك؟",
      compliance: "هل ينطبق شيء من هذا على مؤسستك؟",
      hosting: "أين يُستضاف الموقع؟",
      inAppData: "هل فعّل مشرف البيانات داخل التطبيق أو أوقفها؟",
      metadata: "هل فعّل مشرف البيانات الوصفية أو أوقفها؟",
    },
    planHint: "تُحتسب أعلى خطة بين التطبيقات، بما فيها الفترات التجريبية.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "لم يغيّرها أحد",
      on: "فُعّلت",
      off: "أُوقفت",
    },
    compliances: {
      "customer-managed-keys": "مفاتيح تشفير يديرها العميل",
      hipaa: `متطلبات ${isolate("HIPAA")}`,
      "regulated-sector": "قطاع خاضع للتنظيم ومستثنى",
    },
    hostings: {
      commercial: "السحابة التجارية",
      government: `${isolate("Government Cloud")} (للجهات الحكومية)`,
      isolated: `${isolate("Isolated Cloud")} (معزولة)`,
    },
    none: "لا شيء من هذا",
    one: "شيء من هذا",
    unknown: "لا أعرف",
    settlesMost: "هذا ما يحسم النتيجة أكثر من غيره:",
    ifEligible: (sentence) => `إن لم تكن مؤسستك مستثناة: ${sentence}`,
  },
  place: {
    here: (kind) => `محتوى ${here[kind]}`,
    hereState: {
      included: "مضمَّن",
      excluded: "مستبعَد",
      follows: "يتبع المؤسسة",
      "by-app": "يتبع التطبيق",
    },
    organization: "البيانات داخل التطبيق، المؤسسة كلها",
    // The address is on a line of its own: an isolate around it would end up in the link.
    request: (name, url) =>
      `هل يمكن الاطلاع على إعدادات المساهمة بالبيانات في ${isolate(name)}؟ الصفحة هي:\n${url}\nأود أن أعرف هل يُساهَم بمحتواها، وهل هذا مقصود.`,
  },
};
