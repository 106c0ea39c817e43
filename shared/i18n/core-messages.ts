import type { DataType, NoteCode, Summary } from "../model/assessment.ts";
import type { Compliance, Hosting, Plan } from "../model/organization.ts";
import type { Reason } from "../view-models/reason.ts";

/** What holds of one data type, as a word. */
export type State = "yes" | "no" | "unknown" | "not-part";

/**
 * The words that the badge and the first view need. Sentences end with a full stop; phrases (`reason`) begin
 * in lower case and do not. Names of products, organizations and people are never translated.
 */
export interface CoreMessages {
  /** One sentence about the page, without a full stop: the start of the badge's title. */
  readonly summary: Readonly<Record<Summary, string>>;
  readonly state: Readonly<Record<State, string>>;
  /** The name of the setting. */
  readonly dataType: Readonly<Record<DataType, string>>;
  /** What the data type is, in one sentence. */
  readonly dataTypeIs: Readonly<Record<DataType, string>>;
  readonly plan: Readonly<Record<Plan, string>>;
  /** Why something is so: a phrase. */
  reason(reason: Reason): string;
  readonly note: Readonly<Record<NoteCode, string>>;
  readonly on: string;
  readonly off: string;
  readonly locked: string;
  /** Beside the state that an open change would make. */
  readonly notSavedYet: string;
  readonly notKnown: string;
  readonly title: string;
  /** "Acme Robotics · Standard plan". */
  organizationLine(name: string, plan: Plan | undefined): string;
  /** The organization as a whole: what its two settings make. */
  readonly organizationSummary: Readonly<Record<Summary, string>>;
  /** One of these sentences, where so many exceptions in force make it not true of everything. */
  exceptFor(sentence: string, count: number): string;
  readonly loading: string;
  /** Where the words for an error could not be fetched either. */
  readonly genericError: string;
  readonly readOnly: string;
  /** Under a switch nobody can use: who decides, where it is not the plan's lock. */
  readonly excluded: string;
  /** In place of the reason for metadata while the highest plan may or may not lock it. */
  readonly planNotKnown: string;
  readonly followPlan: string;
  readonly manageExceptions: string;
  /** The same for those who may only look. */
  readonly showExceptions: string;
  /** What the exceptions in force are, for one line: names of the first, how many more. */
  exceptionsLine(effect: "include" | "exclude", names: readonly string[], more: number): string;
  /** How many are kept without being in force: a phrase. */
  exceptionsWait(count: number): string;
  readonly notAffiliated: string;
  /** Phrases: why nothing is known of a page. */
  readonly unavailable: string;
  notInOrganization(organization: string): string;
  /** Why the settings could not be read; `unexpected-status` where a code has no text of its own. */
  readonly error: Readonly<Record<ReadErrorCode, ErrorText>>;
  readonly retry: string;
  lastKnown(age: string): string;
}

/** What happened, what is still true and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly text: string;
}

/** The errors that a first view can meet. */
export type ReadErrorCode =
  | "unauthenticated"
  | "organization-not-found"
  | "not-found"
  | "unreachable"
  | "invalid-response"
  | "unexpected-status";

/** Reasons that name what left an organization out. */
export interface ExclusionNames {
  readonly hosting: Readonly<Record<Hosting, string>>;
  readonly compliance: Readonly<Record<Compliance, string>>;
}
