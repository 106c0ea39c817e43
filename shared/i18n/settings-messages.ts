import type { DataType, Finding } from "../model/assessment.ts";
import type { ViolationCode } from "../model/change.ts";
import type { Obligation, ObligationDate } from "../model/obligation.ts";
import type { Effect, Plan } from "../model/organization.ts";
import type { ChangeCause } from "../model/organization-summary.ts";
import type { PartialSummary } from "../model/place-status.ts";
import type { Safeguard } from "../policy/safeguards.ts";
import type { ExceptionActivation } from "../rules/activations.ts";
import type { SpaceCount } from "../rules/coverage.ts";
import type { Transition, TransitionCounts } from "../rules/transition.ts";
import type { ErrorText } from "./core-messages.ts";

/** The messages of a panel beyond its first view. */
export interface SettingsMessages {
  readonly change: ChangeMessages;
  readonly decision: DecisionMessages;
  readonly coming: ComingMessages;
  readonly exceptions: ExceptionMessages;
  readonly history: HistoryMessages;
  readonly coverage: CoverageMessages;
  readonly dates: DatesMessages;
  readonly protection: ProtectionMessages;
}

/** The errors of reading and saving the settings. */
export type SettingsErrorCode =
  | "unauthenticated"
  | "organization-not-found"
  | "not-found"
  | "invalid-response"
  | "organization-admin-required"
  | "revision-conflict"
  | "change-rejected"
  | "body-too-large"
  | "prevented";

/** The messages about changes that happen without anyone changing a setting. */
export interface ComingMessages {
  /** "20 Dec 2026: the Enterprise trial ends; content will be contributed, metadata won't." */
  line(date: string, cause: ChangeCause, summary: PartialSummary): string;
}

/** The messages of decisions that take effect in the vendor's console. */
export interface DecisionMessages {
  /** Says who puts the settings in force. */
  readonly hint: string;
  /** Beside the removal dates in the preview of a decision. */
  readonly datesStart: string;
  /** The button that saves a decision; `other` for exceptions and the plan's default. */
  readonly decide: Readonly<Record<"on" | "off" | "other", string>>;
  readonly notInForce: string;
  /** The last person who decided something, and when. */
  by(actor: string, age: string): string;
  /** Above the list of what to set in the console. */
  readonly instruction: string;
  /** One setting of that list: "In-app data: Off". */
  set(dataType: DataType, value: "on" | "off" | "default"): string;
  /** Above the exceptions of that list. */
  readonly exceptions: Readonly<Record<Effect | "remove", string>>;
  /** The button that copies a name, and its accessible name. */
  readonly copy: string;
  copyName(name: string): string;
  readonly openConsole: string;
  /** The button that confirms that the console shows the decision. */
  readonly done: string;
  readonly discard: string;
  /** Above a confirmation or a discard that could not be saved. */
  readonly question: Readonly<Record<"confirm" | "discard", string>>;
  /** After a decision, a confirmation or a discard is saved. */
  readonly saved: {
    decided(change: string): string;
    readonly confirm: string;
    readonly discard: string;
  };
  /** The age of the last confirmation that the console shows these settings. */
  confirmed(age: string): string;
  readonly neverConfirmed: string;
  /** The last confirmation is older than 90 days. */
  readonly unconfirmed: string;
  /** The button that confirms the settings in force again. */
  readonly confirmUnchanged: string;
}

/** The messages of a change: preview, conflict, result. */
export interface ChangeMessages {
  readonly error: Readonly<Record<SettingsErrorCode, ErrorText>>;
  readonly violation: Readonly<Record<ViolationCode, string>>;
  question(dataType: DataType, value: "on" | "off"): string;
  /** The question for any other change; `change` names it. */
  questionAbout(change: string): string;
  confirm(value: "on" | "off"): string;
  readonly save: string;
  readonly saving: string;
  saved(change: string): string;
  readonly undo: string;
  /** The number of the counted spaces or apps that make a transition. */
  transition(
    dataType: DataType,
    unit: "spaces" | "apps",
    transition: Transition,
    counts: TransitionCounts,
  ): string;
  /** The transition of places by name; without names, of everything that follows the organization's setting. */
  otherImpact(
    dataType: DataType,
    transition: Transition,
    names: readonly string[],
    more: number,
  ): string;
  obligation(dataType: DataType, removeBy: string, retrainBy: string, certain: boolean): string;
  aggregateRetention(until: string): string;
  /** A removal that an earlier opt-out began is assumed to continue (A4). */
  ongoingRemoval(dataType: DataType, removeBy: string, retrainBy: string): string;
  metadataStays(plan: Plan | undefined): string;
  readonly nothingChanges: string;
  /** Exceptions that become active or dormant although the change doesn't add or remove them. */
  activation(activation: ExceptionActivation): string;
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly conflictTheirs: string;
  readonly conflictYours: string;
  exceptionCount(count: number): string;
  /** A message to an admin; `change` names the change that the person asks for. */
  request(change: string, organization: string): string;
  /** The button that copies the message, and its confirmation. */
  readonly copy: string;
  readonly copied: string;
  readonly reviewMine: string;
  readonly discardMine: string;
  /** A change in one short phrase: "In-app data off", "exclude People (Confluence)". */
  change: {
    set(dataType: DataType, value: "on" | "off" | "default"): string;
    add(effect: Effect, target: string): string;
    remove(target: string): string;
    /** Several exceptions, the first ones by name: "exclude 111: Team 1, Team 10 and 109 more". */
    several(kind: Effect | "remove", names: readonly string[], count: number): string;
    /** Several phrases as one: "exclude 3: …; remove 2 exceptions: …". */
    all(parts: readonly string[]): string;
    readonly confirm: string;
    readonly discard: string;
  };
}

/** The messages of the exceptions list. */
export interface ExceptionMessages {
  readonly title: string;
  /** Above the checkboxes, and above what will hold for the content. */
  readonly column: Readonly<Record<"exception" | "content", string>>;
  readonly intro: Readonly<Record<"on" | "off" | "unknown", string>>;
  readonly search: string;
  readonly searchHint: string;
  /** Labels of the filters. */
  readonly site: string;
  readonly app: string;
  readonly show: string;
  /** All sites, all apps. */
  readonly all: string;
  readonly view: Readonly<Record<"all" | "excepted" | "dormant", string>>;
  /** The number of rows, and of everything that has an exception. */
  count(found: number, exceptions: number): string;
  readonly noMatch: string;
  /** Beside a space that an exception names and its app does not list. */
  readonly byKey: string;
  /** Beside a space that is suggested from a typed key. */
  readonly suggested: string;
  readonly effect: Readonly<Record<Effect, string>>;
  /** Beside a space whose whole app has the exception. */
  readonly withApp: Readonly<Record<Effect, string>>;
  /** Beside a dormant exception. */
  readonly dormant: Readonly<Record<Effect, string>>;
  /** Above a list with dormant exceptions: the reason why they are dormant. */
  readonly dormantHint: Readonly<Record<Effect, string>>;
  readonly wholeApp: string;
  readonly connector: string;
  readonly unlisted: string;
  readonly remove: string;
  /** The button that undoes a removal before it is saved. */
  readonly keep: string;
  /** `how` is a text of `effect` or of `dormant`. */
  removeLabel(target: string, how: string): string;
  /** The button for all visible rows. */
  readonly allShown: Readonly<Record<"select" | "deselect" | "remove" | "keep", string>>;
  /** The number of exceptions to add and to remove; one of both is more than 0. */
  selected(add: number, remove: number, effect: Effect): string;
  /** More exceptions are selected than one change can have. */
  tooMany(most: number): string;
  readonly clear: string;
  readonly review: string;
  readonly close: string;
}

/** The messages of the protection table. */
export interface ProtectionMessages {
  readonly title: string;
  readonly columns: readonly [string, string, string];
  readonly covers: Readonly<Record<Safeguard["covers"], string>>;
  readonly safeguard: Readonly<
    Record<Safeguard["id"], { readonly title: string; readonly text: string }>
  >;
  /** A company can have several organizations. */
  readonly eachOrganization: string;
  /** Before the titles of the pages that the table was read from. */
  readonly sources: string;
  residency(parts: readonly string[]): string;
  readonly noResidency: string;
  readonly noObligations: string;
  /** The number of removals under way, and the next date. */
  running(count: number, next: string): string;
  readonly loading: string;
  readonly failed: string;
}

/** The messages of the history. */
export interface HistoryMessages {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  /** "Mara Ito: In-app data off". */
  entry(actor: string, change: string): string;
  /** A change that was decided here and takes effect in the vendor's console. */
  decided(change: string): string;
  readonly inventory: string;
  readonly filter: string;
  readonly older: string;
  readonly exportJson: string;
  readonly exportCsv: string;
  readonly noMatch: string;
  /** Sequence, time, actor's id and name, change in words and as JSON, revision, previous hash, hash. */
  readonly csvColumns: readonly string[];
}

/** The messages of the coverage section. */
export interface CoverageMessages {
  readonly title: string;
  /** A sentence with the number of listed spaces that contribute content. */
  total(spaces: SpaceCount): string;
  /** Beside a bar: "41 of 48 spaces". */
  share(spaces: SpaceCount): string;
  /** A bar in words: the name of an app or a site, and its share. */
  label(name: string, spaces: SpaceCount): string;
  /** A sentence about metadata, which is the same for all spaces. */
  readonly metadata: Readonly<Record<Finding["contributed"], string>>;
  readonly by: Readonly<Record<"apps" | "sites", string>>;
  showAll(sites: number): string;
  readonly none: string;
  readonly table: string;
  /** Heads of the table's columns; `CoreMessages.state` has the three between. */
  readonly column: Readonly<Record<"apps" | "sites" | "total", string>>;
}

/** The messages of the active obligations and their dates. */
export interface DatesMessages {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  /** Before a date. */
  readonly dateLabel: Readonly<
    Record<Exclude<ObligationDate, "startedAt"> | Obligation["trigger"], string>
  >;
  readonly wholeOrganization: string;
  wholeApp(app: string): string;
  /** "Content: People (HR), Docs and 3 more". */
  about(dataType: DataType, names: readonly string[], more: number): string;
  readonly maybeContributed: string;
  readonly contributedAgain: string;
  /** While something is decided: it starts no dates before it is confirmed. */
  readonly pending: string;
  /** In a calendar: the day from which removal dates are counted, if a console puts settings in force. */
  readonly counted: string;
  /** The source of the periods behind the dates. */
  readonly reported: string;
  readonly assumed: string;
  showAll(count: number): string;
  readonly table: string;
  readonly column: Readonly<Record<"about" | "startedAt", string>>;
  readonly save: string;
  readonly notSaved: string;
  /** The title of a date in a calendar; `about` as the function above returns it. */
  event(date: ObligationDate, about: string): string;
}
