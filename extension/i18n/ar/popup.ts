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
      manual: "\u2068{name}\u2069، كما وصفتَه",
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
  noWorkspace: "لا تنتمي هذه الصفحة إلى أي مساحة عمل أضفتها.",
  noWorkspaceHint: "أضف مساحة عملك لترى هل تساهم صفحاتها بالبيانات.",
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
  storedSettingsHint: "اربط خدمة الإعدادات لتغييرها ولرؤية التواريخ والسجل.",
  origin: {
    read: {
      "admin-api": `قُرئ من واجهة ${isolate("Atlassian")}، {day}`,
      site: "قُرئ من الموقع، {day}",
      address: "قُرئ من العنوان",
    },
    said: "ذكرتَه أنت، {day}",
    assumed: "مفترض",
  },
  next: "التالي",
  nothingComing: "لا تغييرات تلقائية خلال الأشهر الاثني عشر المقبلة.",
  ruleSource: "المصدر:",
  unknownHint: {
    plan: `مع ${isolate("Free")} و${isolate("Standard")} و${isolate("Premium")} يُساهَم دائمًا بالبيانات الوصفية. اسأل المشرف عن الخطة، أو أدخل ما تعرفه.`,
    setting: "لا يُعرف ما اختاره المشرف. اسأله، أو أدخل ما تعرفه.",
    place: "هذا التطبيق غير مدرج ضمن مؤسستك. اسأل المشرف، أو أدخل ما تعرفه.",
    eligibility:
      "بعض متطلبات الاستضافة والامتثال تستثني المؤسسة. اسأل المشرف عمّا ينطبق منها، أو أدخل ما تعرفه.",
    "ambiguous-space": "النتيجة ليست واحدة لكل مساحات هذا التطبيق. افتح صفحة يُظهر عنوانها المساحة.",
    "ambiguous-app":
      "النتيجة ليست واحدة لكل تطبيقات هذا الموقع ومساحاته. افتح صفحة يُظهر عنوانها التطبيق أو المساحة.",
  },
  // The number stands after a colon, where no verb has to agree with it.
  spacesWithException: (effect, count) =>
    `${effect === "include" ? "المساحات المضمَّنة" : "المساحات المستبعَدة"}: ${format.number(count)}.`,
  tellUs: "إدخال ما تعرفه",
  signInAgain: "سجّل الدخول من جديد لرؤية أحدث الإعدادات وتغييرها.",
  signIn: "تسجيل الدخول",
  changes: { changed: "تغيّر دون تدخل منك", coming: "سيتغيّر دون تدخل منك" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · قبلُ: ${before}، والآن: ${after}`
      : `${day} · حتى ذلك الحين: ${before}، وبعده: ${after}`,
  gotIt: "فهمت",
  more: (count) => `و${format.number(count)} أخرى`,
  place: {
    here: (kind) => `محتوى ${here[kind]}`,
    hereState: {
      included: "مضمَّن",
      excluded: "مستبعَد",
      follows: "تتبع المؤسسة",
      "by-app": "تتبع تطبيقها",
    },
    organization: "البيانات داخل التطبيق، المؤسسة كلها",
    // The address stands on a line of its own: an isolate around it would end up in the link.
    request: (name, url) =>
      `هل يمكن الاطلاع على إعدادات المساهمة بالبيانات في ${isolate(name)}؟ الصفحة هي:\n${url}\nأود أن أعرف هل يُساهَم بمحتواها، وهل هذا مقصود.`,
  },
};
