import type { DataType, NoteCode } from "../model/assessment.ts";
import type { Plan } from "../model/organization.ts";
import type { PartialSummary } from "../model/place-status.ts";
import type { ReasonMessages } from "./reason.ts";

/** The state of one data type. */
export type State = "yes" | "no" | "unknown" | "not-part";

/**
 * The messages of the badge, the status line and a panel's first view. Sentences end with a full stop; phrases
 * (`summary`, `reasons`, `unavailable`, `notInOrganization`) don't. Names of products, organizations and people are
 * never translated.
 */
export interface CoreMessages {
  readonly title: string;
  /** A phrase about a page: the start of the badge's title. */
  readonly summary: Readonly<Record<PartialSummary, string>>;
  /** A sentence about the organization as a whole. */
  readonly organizationSummary: Readonly<Record<PartialSummary, string>>;
  /** Such a sentence with the number of exceptions in force. */
  exceptFor(sentence: string, count: number): string;
  readonly state: Readonly<Record<State, string>>;
  readonly dataType: Readonly<Record<DataType, string>>;
  /** One sentence that defines the data type. */
  readonly dataTypeDescription: Readonly<Record<DataType, string>>;
  readonly reasons: ReasonMessages;
  readonly note: Readonly<Record<NoteCode, string>>;
  readonly on: string;
  readonly off: string;
  readonly locked: string;
  /** Beside the state that the open change would make. */
  readonly notSavedYet: string;
  readonly notKnown: string;
  /** A decision that nobody has confirmed in the vendor's console yet: sentences. */
  readonly decided: {
    readonly value: Readonly<Record<"on" | "off" | "default", string>>;
    /** How many exceptions were decided to be added and removed; one of both is more than 0. */
    exceptions(added: number, removed: number): string;
  };
  /** "Acme Robotics · Standard plan". */
  organizationLine(name: string, plan: Plan | undefined): string;
  readonly loading: string;
  /** An error for which no other message could be loaded. */
  readonly genericError: string;
  /** Why the settings could not be read; `unexpected-status` where a code has no text of its own. */
  readonly error: Readonly<Record<ReadErrorCode, ErrorText>>;
  readonly retry: string;
  lastKnown(age: string): string;
  readonly readOnly: string;
  /** An organization without settings. */
  readonly excluded: string;
  /** The button that gives up an admin's choice. */
  readonly followPlan: string;
  readonly manageExceptions: string;
  readonly showExceptions: string;
  /** The exceptions in force: names of the first ones, and how many more. */
  exceptionsLine(effect: "include" | "exclude", names: readonly string[], more: number): string;
  /** How many exceptions are dormant: a phrase. */
  dormantExceptions(count: number): string;
  /** People mix it up with the switch for AI features. */
  readonly notAiSwitch: string;
  readonly notAffiliated: string;
  /** Why nothing is known of a page. */
  readonly unavailable: string;
  notInOrganization(organization: string): string;
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
