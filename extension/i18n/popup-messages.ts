import type { PartialSummary } from "../../shared/model/place-status.ts";

/** The facts that can be missing from an answer. */
export type Missing =
  | "place"
  | "plan"
  | "setting"
  | "eligibility"
  | "ambiguous-space"
  | "ambiguous-app";

/** The ways in which a workspace can have become known. */
export type SourceName = "managed" | "service" | "discovered" | "document" | "manual";

/** The messages of the badge's title and of notifications: plain strings, which the background reads as JSON. */
export interface BadgeMessages {
  /** Where an answer comes from; `{name}` is the workspace. */
  readonly source: Readonly<Record<SourceName, string>>;
  /** Between a source and its age. */
  readonly comma: string;
  /** After an age: since when a service gave no answer. */
  readonly unavailable: string;
  /** After an age, and as a button: the service no longer accepts the sign-in. */
  readonly signedOut: string;
  /** Another source has another answer. */
  readonly conflicting: string;
  /** The saved data of a workspace cannot be read. */
  readonly unreadable: string;
  /** A workspace that policy set and that nobody signed in to yet. */
  readonly neverRead: string;
  /** Titles of notifications; `{name}` is the place. */
  readonly changedTitle: string;
  readonly comingTitle: string;
  /** What is contributed, in as few words as possible. */
  readonly summaryName: Readonly<Record<PartialSummary, string>>;
}

/** The messages of popup and side panel. */
export interface PopupMessages {
  readonly badge: BadgeMessages;
  /** Above what the other sources say. */
  readonly otherSources: string;
  readonly outside: string;
  readonly outsideHint: string;
  readonly noAddress: string;
  /** Of a page whose address would be shown if it were of a site that is allowed. */
  readonly hidden: string;
  readonly allowSites: string;
  readonly addWorkspace: string;
  readonly allSettings: string;
  /** Opens the panel beside the page. */
  readonly openBeside: string;
  /** Where the settings of a workspace without a service come from. */
  readonly kept: Readonly<Record<"document" | "manual", string>>;
  readonly keptHint: string;
  readonly next: string;
  readonly nothingComing: string;
  /** Before the title of the vendor's page that a rule was read from. */
  readonly ruleSource: string;
  /** What helps where an answer is not known, by what is missing. */
  readonly unknownHint: Readonly<Record<Missing, string>>;
  /** How many spaces of an app have an exception: a sentence. */
  spacesWithException(effect: "include" | "exclude", count: number): string;
  readonly tellUs: string;
  readonly signInAgain: string;
  readonly signIn: string;
  /** Above the places whose answer changed while nobody here changed it, and above those whose answer will. */
  readonly changes: Readonly<Record<"changed" | "coming", string>>;
  /** Beside such a place: since or from when, what held before and what holds now or will hold, by `badge.summaryName`. */
  changeLine(day: string, before: string, after: string, kind: "changed" | "coming"): string;
  /** Takes the list away. */
  readonly gotIt: string;
  /** How many more changed. */
  more(count: number): string;
  readonly place: PlaceMessages;
}

/** The messages of the controls for one place. */
export interface PlaceMessages {
  /** The switch for the place alone: what On means for it. */
  here(kind: "space" | "app" | "connector"): string;
  readonly hereState: Readonly<Record<"included" | "excluded" | "follows" | "by-app", string>>;
  readonly organization: string;
  /** A message to send to an admin: what the page is, what holds, what one would like. */
  request(place: string, url: string): string;
}
