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
    unavailable: "تعذّر الوصول منذ ذلك الحين",
    signedOut: "سجّل الدخول من جديد",
    conflicting: "مصدر آخر يقول غير ذلك",
    unreadable: "تعذّرت قراءة المحفوظ عن مساحة العمل هذه، فلا يُبنى عليه أي جواب.",
    neverRead: "حدّدت مؤسستك مساحة العمل هذه. سجّل الدخول مرة لرؤية إعداداتها.",
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
  outside: "لا تنتمي هذه الصفحة إلى أي مساحة عمل أضفتها.",
  outsideHint: "أضف مساحة عملك لترى هل تساهم صفحاتها بالبيانات.",
  noAddress: "لا يمكن الاطلاع على هذه الصفحة.",
  hidden: "لا يُظهر المتصفح عنوان هذه الصفحة. إن كانت من مساحة عملك فاسمح بمواقعها.",
  allowSites: "السماح بمواقع مساحات عملك",
  addWorkspace: "إضافة مساحة عمل",
  allSettings: "كل الإعدادات",
  openBeside: "الفتح بجانب الصفحة",
  kept: {
    document: "هذه إعدادات المستند الذي استوردته.",
    manual: "هذه الإعدادات كما وصفتَها.",
  },
  keptHint: "اربط خدمة الإعدادات لتغييرها ولرؤية التواريخ والسجل.",
  next: "التالي",
  nothingComing: "لا شيء يتغير من تلقاء نفسه خلال سنة.",
  ruleSource: "المصدر:",
  unknownHint: {
    plan: `اسأل المشرف، أو أخبرنا بما تعرفه: مع ${isolate("Free")} و${isolate("Standard")} و${isolate("Premium")} يُساهَم دائمًا بالبيانات الوصفية.`,
    setting: "لا يُعرف ما اختاره المشرف. اسأله، أو أخبرنا بما تعرفه.",
    place: "هذا التطبيق غير موجود في المعروف عن مؤسستك. اسأل المشرف، أو أخبرنا بما تعرفه.",
  },
  tellUs: "أخبرنا بما تعرفه",
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
      follows: "مثل المؤسسة",
      "by-app": "مثل تطبيقها",
    },
    organization: "البيانات داخل التطبيق، المؤسسة كلها",
    // The address stands on a line of its own: an isolate around it would end up in the link.
    request: (name, url) =>
      `هل يمكن الاطلاع على إعدادات المساهمة بالبيانات في ${isolate(name)}؟ الصفحة هي:\n${url}\nأود أن أعرف هل يُساهَم بمحتواها، وهل هذا مقصود.`,
  },
};
