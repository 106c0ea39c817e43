import type { DataType, Finding, NoteCode } from "../model/assessment.ts";
import type { Plan } from "../model/organization.ts";
import type { DecidedChange, PartialSummary } from "../model/place-status.ts";
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
  /** Such a sentence if only some spaces contribute content; `metadata` is the state of the metadata. */
  partly(metadata: Finding["contributed"], yes: number, total: number): string;
  /** A sentence with the number of exceptions in force. */
  contentExceptions(count: number): string;
  readonly state: Readonly<Record<State, string>>;
  readonly dataType: Readonly<Record<DataType, string>>;
  /** One sentence that defines the data type. */
  readonly dataTypeDescription: Readonly<Record<DataType, string>>;
  readonly reasons: ReasonMessages;
  readonly note: Readonly<Record<NoteCode, string>>;
  readonly on: string;
  readonly off: string;
  readonly locked: string;
  /** Beside the state that the unsaved change would have. */
  readonly notSavedYet: string;
  readonly notKnown: string;
  /** A decision that nobody has confirmed in the vendor's console yet: sentences. */
  readonly decided: {
    /** Beside the state that is decided. */
    readonly label: string;
    readonly value: Readonly<Record<"on" | "off" | "default", string>>;
    /** The number of exceptions to add and to remove; at least one of them is more than 0. */
    exceptions(added: number, removed: number): string;
  };
  /** A phrase for a decided change that the vendor's console doesn't have yet. */
  readonly decidedChange: Readonly<Record<DecidedChange, string>>;
  /** A phrase for settings that nobody has confirmed for 90 days. */
  readonly unconfirmed: string;
  /** "Acme Robotics · Standard plan". */
  organizationLine(name: string, plan: Plan | undefined): string;
  readonly loading: string;
  /** An error for which no other message could be loaded. */
  readonly genericError: string;
  /** Errors of the connection; `unexpected-status` for a code without a text of its own. */
  readonly error: Readonly<Record<BasicErrorCode, ErrorText>>;
  /** A part of the panel that could not be loaded; it is retried once the connection is back. */
  readonly notLoaded: ErrorText;
  readonly retry: string;
  readonly cancel: string;
  lastKnown(age: string): string;
  readonly readOnly: string;
  /** An organization without settings. */
  readonly excluded: string;
  /** The button that replaces an admin's choice with the plan's default. */
  readonly followPlan: string;
  readonly manageExceptions: string;
  readonly showExceptions: string;
  /** The exceptions in force: names of the first ones, and the number of others. */
  exceptionsLine(effect: "include" | "exclude", names: readonly string[], more: number): string;
  /** A phrase with the number of dormant exceptions. */
  dormantExceptions(count: number): string;
  /** A note for people who take this for the switch for AI features. */
  readonly notAiSwitch: string;
  readonly notAffiliated: string;
  /** A phrase for a page without an answer. */
  readonly unavailable: string;
  notInOrganization(organization: string): string;
}

/** The text of an error: what happened, what is still true and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly text: string;
}

/** The errors that can be shown when no other message could be loaded. */
export type BasicErrorCode = "unreachable" | "unexpected-status";
