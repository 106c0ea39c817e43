import type { Effect } from "../../model/organization.ts";
import type { PluralForms } from "../format.ts";

/* Arabic nouns with their numbers; `_OBJECT` is the form after a verb or a preposition. */

/** Numbers after a preposition, with and without the noun. */
export const COUNTED: Readonly<
  Record<"spaces" | "apps", { readonly full: PluralForms; readonly bare: PluralForms }>
> = {
  spaces: {
    full: {
      zero: "{count} مساحة",
      one: "مساحة واحدة",
      two: "مساحتين",
      few: "{count} مساحات",
      many: "{count} مساحة",
      other: "{count} مساحة",
    },
    bare: {
      zero: "{count}",
      one: "واحدة",
      two: "اثنتين",
      few: "{count}",
      many: "{count}",
      other: "{count}",
    },
  },
  apps: {
    full: {
      zero: "{count} تطبيق",
      one: "تطبيق واحد",
      two: "تطبيقين",
      few: "{count} تطبيقات",
      many: "{count} تطبيقًا",
      other: "{count} تطبيق",
    },
    bare: {
      zero: "{count}",
      one: "واحد",
      two: "اثنين",
      few: "{count}",
      many: "{count}",
      other: "{count}",
    },
  },
};

export const EXCEPTIONS_BY_EFFECT: Readonly<Record<Effect, PluralForms>> = {
  include: {
    zero: "لا تضمينات",
    one: "تضمين واحد",
    two: "تضمينان",
    few: "{count} تضمينات",
    many: "{count} تضمينًا",
    other: "{count} تضمين",
  },
  exclude: {
    zero: "لا استبعادات",
    one: "استبعاد واحد",
    two: "استبعادان",
    few: "{count} استبعادات",
    many: "{count} استبعادًا",
    other: "{count} استبعاد",
  },
};

/** Items after a verbal noun. */
export const ITEMS_OBJECT: PluralForms = {
  zero: "{count} عنصر",
  one: "عنصر واحد",
  two: "عنصرين",
  few: "{count} عناصر",
  many: "{count} عنصرًا",
  other: "{count} عنصر",
};

export const RESULTS: PluralForms = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "{count} نتائج",
  many: "{count} نتيجة",
  other: "{count} نتيجة",
};

export const SPACES: PluralForms = {
  zero: "{count} مساحة",
  one: "مساحة واحدة",
  two: "مساحتان",
  few: "{count} مساحات",
  many: "{count} مساحة",
  other: "{count} مساحة",
};

/** Spaces after a preposition. */
export const SPACES_OBJECT: PluralForms = { ...SPACES, two: "مساحتين" };

export const CONTRIBUTING_SPACES: PluralForms = {
  zero: "لا تُساهم أي مساحة",
  one: "تُساهم مساحة واحدة",
  two: "تُساهم مساحتان",
  few: "تُساهم {count} مساحات",
  many: "تُساهم {count} مساحة",
  other: "تُساهم {count} مساحة",
};

export const UNKNOWN_SPACES: PluralForms = {
  zero: "{count} غير معروفة",
  one: "واحدة غير معروفة",
  two: "اثنتان غير معروفتين",
  few: "{count} غير معروفة",
  many: "{count} غير معروفة",
  other: "{count} غير معروفة",
};

/** A part of the spaces, after a preposition. */
export const OF_THEM: PluralForms = {
  zero: "{count} منها",
  one: "واحدة منها",
  two: "اثنتين منها",
  few: "{count} منها",
  many: "{count} منها",
  other: "{count} منها",
};

export const ALL_SITES: PluralForms = {
  zero: "عرض كل المواقع",
  one: "عرض الموقع",
  two: "عرض الموقعين",
  few: "عرض كل المواقع ({count})",
  many: "عرض كل المواقع ({count})",
  other: "عرض كل المواقع ({count})",
};

/** Days and years after a preposition. */
export const DAYS_OBJECT: PluralForms = {
  zero: "{count} يوم",
  one: "يوم واحد",
  two: "يومين",
  few: "{count} أيام",
  many: "{count} يومًا",
  other: "{count} يوم",
};

export const YEARS_OBJECT: PluralForms = {
  zero: "{count} سنة",
  one: "سنة واحدة",
  two: "سنتين",
  few: "{count} سنوات",
  many: "{count} سنة",
  other: "{count} سنة",
};

export const REMOVALS: PluralForms = {
  zero: "لا عمليات إزالة جارية",
  one: "عملية إزالة واحدة جارية",
  two: "عمليتا إزالة جاريتان",
  few: "{count} عمليات إزالة جارية",
  many: "{count} عملية إزالة جارية",
  other: "{count} عملية إزالة جارية",
};
