import type { Choice, Compliance, Hosting } from "../../shared/model/organization.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import type { ReasonKey } from "../../shared/model/reason-keys.ts";
import type { KnownPlan } from "../../shared/policy/plans.ts";

/** The reasons for an answer that is not known. */
export const UNKNOWN_REASONS = [
  "place-unknown",
  "plan-unknown",
  "state-unknown",
  "setting-unknown",
  "hosting-unknown",
  "compliance-unknown",
  "eligibility-unknown",
  "space-ambiguous",
  "app-ambiguous",
] as const satisfies readonly ReasonKey[];

export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** The sources of a workspace. */
export type SourceName = "managed" | "service" | "discovered" | "document" | "manual";

/** The messages of the badge's title and of notifications: plain strings, which the background reads as JSON. */
export interface BadgeMessages {
  /** The source of an answer; `{name}` is the workspace. */
  readonly source: Readonly<Record<SourceName, string>>;
  /** Between a source and its age. */
  readonly comma: string;
  /** After an age: the service has not answered since then. */
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
  /** The contributed data, in as few words as possible. */
  readonly summaryName: Readonly<Record<PartialSummary, string>>;
}

/** The messages of popup and side panel. */
export interface PopupMessages {
  readonly badge: BadgeMessages;
  /** Above the answers of other sources. */
  readonly otherSources: string;
  /** A page of another host, with the way to add it all the same. */
  readonly notAtlassian: string;
  readonly notAtlassianHint: string;
  /** A page of the vendor's that belongs to an organization, not to one of its sites. */
  readonly pageWithoutSite: string;
  /** In place of a space that the address doesn't show. */
  readonly someSpace: string;
  readonly otherWays: string;
  /** Below the question about a page of no workspace. */
  answerKept(host: string): string;
  readonly uncheckablePage: string;
  /** A page whose address the browser hides until its site is allowed. */
  readonly hiddenAddress: string;
  readonly allowSites: string;
  readonly addWorkspace: string;
  readonly allSettings: string;
  /** Opens the panel beside the page. */
  readonly openSidePanel: string;
  /** The source of settings without a service. */
  readonly storedSettings: Readonly<Record<"document" | "manual", string>>;
  readonly storedSettingsHint: string;
  /** The origin of a value, after the value. */
  readonly origin: OriginMessages;
  readonly next: string;
  readonly nothingComing: string;
  /** The button that shows the origins of an answer's facts and the sources of its rules. */
  readonly basis: string;
  /** Before the title of the vendor's page that states a rule. */
  readonly ruleSource: string;
  /** The question that settles an answer that is not known, or the way to another page. */
  readonly unknownHint: Readonly<Record<UnknownReason, string>>;
  /** The place where the answer to that question can be found, for an admin and for others. */
  readonly whoKnows: Readonly<Record<"admin" | "member", string>>;
  /** The place where the answer can be entered if a settings service is the source. */
  readonly enterInService: string;
  /** A sentence about an address with another key of the space; the placeholder is `{alias}`. */
  readonly otherKey: string;
  readonly tellUs: string;
  readonly signInAgain: string;
  readonly signIn: string;
  /** Above the places whose answer changed, or will change, without a change by this person. */
  readonly changes: Readonly<Record<"changed" | "coming", string>>;
  /** Beside such a place: the day, and the answers before and after by `badge.summaryName`. */
  changeLine(day: string, before: string, after: string, kind: "changed" | "coming"): string;
  /** The button that dismisses the list. */
  readonly gotIt: string;
  /** The number of places that are not listed. */
  more(count: number): string;
  readonly notSaved: string;
  readonly questions: QuestionMessages;
  readonly place: PlaceMessages;
}

/** The messages of the questions about an organization that a person describes. */
export interface QuestionMessages {
  readonly ask: Readonly<
    Record<"plan" | "compliance" | "hosting" | "inAppData" | "metadata", string>
  >;
  readonly planHint: string;
  readonly plans: Readonly<Record<KnownPlan, string>>;
  readonly choices: Readonly<Record<Exclude<Choice, "unknown">, string>>;
  readonly compliances: Readonly<Record<Compliance, string>>;
  readonly hostings: Readonly<Record<Exclude<Hosting, "unknown">, string>>;
  /** The answers about compliance: no requirement applies, or at least one. */
  readonly none: string;
  readonly one: string;
  /** The answer of a person who doesn't know. */
  readonly unknown: string;
  /** Above the question that settles the most of an unknown answer. */
  readonly settlesMost: string;
  /** A sentence that holds if no hosting and no compliance requirement leave the organization out. */
  ifEligible(sentence: string): string;
}

/** The messages of the controls for one place. */
export interface PlaceMessages {
  /** The label of the switch for only the place. */
  here(kind: "space" | "app" | "connector"): string;
  readonly hereState: Readonly<Record<"included" | "excluded" | "follows" | "by-app", string>>;
  readonly organization: string;
  /** A message to an admin about a page. */
  request(place: string, url: string): string;
}

/** The origins of values; `{day}` is the day on which a value was read or said. */
export interface OriginMessages {
  readonly read: Readonly<Record<"admin-api" | "site" | "address" | "document", string>>;
  readonly said: string;
  readonly assumed: string;
}
