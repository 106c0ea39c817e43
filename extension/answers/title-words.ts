import type { Outlook } from "../../shared/rules/outlook.ts";
import type { SourceName } from "../i18n/popup-messages.ts";

/**
 * What the toolbar's title is put together from in one language. It is made when the extension is built (see
 * `title-words-of.ts`), so that the background reads a few lines of data instead of eight languages of code.
 */
export interface TitleWords {
  /** BCP 47. */
  readonly locale: string;
  readonly summary: Readonly<Record<Outlook, string>>;
  /** By `reasonKey`, with `{app}` where the name of an app stands. */
  readonly reason: Readonly<Record<string, string>>;
  /** With `{name}` where the name of the workspace stands. */
  readonly source: Readonly<Record<SourceName, string>>;
  readonly comma: string;
  readonly notReached: string;
  readonly signedOut: string;
  readonly disagree: string;
  readonly faulty: string;
  readonly neverRead: string;
  /** Of a notification: with `{name}`, the name of a page. */
  readonly changed: string;
  readonly coming: string;
}
