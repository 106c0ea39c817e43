import { core, sentence } from "./en/core.ts";
import type {
  ChangeWords,
  CoreWords,
  CoverageWords,
  DatesWords,
  ExceptionWords,
  HistoryWords,
  PlaceWords,
  ProtectionWords,
} from "./words.ts";

/** A language: the words of the first view at hand, the others fetched when they are first needed. */
export interface Language {
  /** BCP 47, for dates and numbers too. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly core: CoreWords;
  /** A phrase of `core.reason` as a sentence. */
  sentence(phrase: string): string;
  change(): Promise<ChangeWords>;
  exceptions(): Promise<ExceptionWords>;
  protection(): Promise<ProtectionWords>;
  place(): Promise<PlaceWords>;
  history(): Promise<HistoryWords>;
  coverage(): Promise<CoverageWords>;
  dates(): Promise<DatesWords>;
}

/** English. */
export const english: Language = {
  locale: "en-GB",
  direction: "ltr",
  core,
  sentence,
  change: async () => (await import("./en/change.ts")).change,
  exceptions: async () => (await import("./en/exceptions.ts")).exceptions,
  protection: async () => (await import("./en/protection.ts")).protection,
  history: async () => (await import("./en/history.ts")).history,
  place: async () => (await import("./en/place.ts")).place,
  coverage: async () => (await import("./en/coverage.ts")).coverage,
  dates: async () => (await import("./en/dates.ts")).dates,
};
