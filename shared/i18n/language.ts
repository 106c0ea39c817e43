import type {
  ChangeWords,
  ComingWords,
  CoreWords,
  CoverageWords,
  DatesWords,
  ExceptionWords,
  HistoryWords,
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
  coming(): Promise<ComingWords>;
  exceptions(): Promise<ExceptionWords>;
  protection(): Promise<ProtectionWords>;
  history(): Promise<HistoryWords>;
  coverage(): Promise<CoverageWords>;
  dates(): Promise<DatesWords>;
}
