import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { counted, type Forms, isolate, number } from "./core.ts";

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

/** Arabic. */
export const coverage: CoverageWords = {
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
