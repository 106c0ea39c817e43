import type { DataType, Finding } from "../model/assessment.ts";
import type { ViolationCode } from "../model/change.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Plan } from "../model/organization.ts";
import type { ChangeCause } from "../model/organization-summary.ts";
import type { PartialSummary } from "../model/place-status.ts";
import type { Safeguard } from "../policy/safeguards.ts";
import type { SpaceCount } from "../rules/coverage.ts";
import type { ExceptionActivation, Transition, TransitionCounts } from "../rules/impact.ts";
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

/** The errors of saving a change. */
export type SaveErrorCode =
  | "organization-admin-required"
  | "revision-conflict"
  | "change-rejected"
  | "body-too-large"
  | "prevented";

/** The messages about changes that come without anyone switching. */
export interface ComingMessages {
  /** "20 Dec 2026: the Enterprise trial ends; content will be contributed, metadata won't." */
  line(date: string, cause: ChangeCause, summary: PartialSummary): string;
}

/** The messages of decisions that take effect in the vendor's console. */
export interface DecisionMessages {
  /** Who puts the settings in force. */
  readonly hint: string;
  /** The button that saves a decision; `other` for exceptions and the plan's default. */
  readonly decide: Readonly<Record<"on" | "off" | "other", string>>;
  readonly notInForce: string;
  /** Above the values to set in the console. */
  readonly instruction: string;
  readonly openConsole: string;
  /** The button that confirms that the console shows the decision. */
  readonly done: string;
  readonly discard: string;
  /** When the console was last said to show these settings. */
  confirmed(age: string): string;
  readonly neverConfirmed: string;
}

/** The words of a change: preview, conflict, result. */
export interface ChangeMessages {
  readonly error: Readonly<Record<SaveErrorCode, ErrorText>>;
  readonly violation: Readonly<Record<ViolationCode, string>>;
  question(dataType: DataType, value: "on" | "off"): string;
  /** The question whether to make a change that `change` names. */
  ask(change: string): string;
  confirm(value: "on" | "off"): string;
  readonly cancel: string;
  readonly save: string;
  readonly saving: string;
  saved(change: string): string;
  readonly undo: string;
  /** What becomes of those that move so, of all that are counted. */
  movement(
    dataType: DataType,
    of: "spaces" | "apps",
    move: Transition,
    movement: TransitionCounts,
  ): string;
  /** The same of things by name; of all that follows the organization's setting where there is none. */
  beyond(dataType: DataType, move: Transition, names: readonly string[], more: number): string;
  obligation(dataType: DataType, removeBy: string, retrainBy: string, certain: boolean): string;
  aggregateRetention(until: string): string;
  /** That a removal goes on which an earlier opt-out began, and that we assume so (A4). */
  ongoingRemoval(dataType: DataType, removeBy: string, retrainBy: string): string;
  metadataStays(plan: Plan | undefined): string;
  readonly nothingChanges: string;
  /** What becomes of exceptions that stay as they are. */
  shift(shift: ExceptionActivation): string;
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly conflictTheirs: string;
  readonly conflictYours: string;
  exceptionCount(count: number): string;
  /** The words to send to an admin: what one would like to have changed. */
  request(change: string, organization: string): string;
  /** The button that copies them, and what it says then. */
  readonly copy: string;
  readonly copied: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  /** A change in one short phrase: "turn in-app data off", "exclude People (Confluence)". */
  change: {
    set(dataType: DataType, value: "on" | "off" | "default"): string;
    add(effect: "include" | "exclude", target: string): string;
    remove(target: string): string;
    /** Exceptions that are made or taken back at once, the first by name: "exclude 111: Team 1, Team 10 and 109 more". */
    several(did: "include" | "exclude" | "remove", names: readonly string[], count: number): string;
    /** Phrases as one: "exclude 3: …; remove 2 exceptions: …". */
    all(parts: readonly string[]): string;
    readonly confirm: string;
    readonly discard: string;
  };
}

/** The words of the exceptions list. */
export interface ExceptionMessages {
  readonly title: string;
  readonly intro: Readonly<Record<"on" | "off" | "unknown", string>>;
  readonly search: string;
  readonly searchHint: string;
  /** Labels of what the list is narrowed down by. */
  readonly site: string;
  readonly app: string;
  readonly show: string;
  /** All sites, all apps. */
  readonly all: string;
  readonly view: Readonly<Record<"all" | "excepted" | "waiting", string>>;
  /** How many rows there are, and how many things have an exception altogether. */
  count(found: number, exceptions: number): string;
  readonly noMatch: string;
  /** Beside a space that no list has and that is singled out by its key. */
  readonly byKey: string;
  /** Beside a space that the list does not have and that can be singled out by the key that was typed. */
  readonly offered: string;
  readonly effect: Readonly<Record<"include" | "exclude", string>>;
  /** Beside a space whose whole app is singled out. */
  readonly withApp: Readonly<Record<"include" | "exclude", string>>;
  /** Beside an exception that does not apply at present. */
  readonly waits: Readonly<Record<"include" | "exclude", string>>;
  /** Over the list, where there are such: why they do not apply. */
  readonly waiting: Readonly<Record<"include" | "exclude", string>>;
  readonly wholeApp: string;
  readonly connector: string;
  readonly unlisted: string;
  readonly remove: string;
  /** Takes the removal back before it is saved. */
  readonly keep: string;
  /** `how` is of `effect`, or of `waits`. */
  removeLabel(target: string, how: string): string;
  /** One press for all that is shown: to tick boxes and to empty them, to take exceptions that wait back or not. */
  readonly allShown: Readonly<Record<"tick" | "untick" | "remove" | "keep", string>>;
  /** How many are to be singled out, and how many exceptions to be taken back; one of both is more than 0. */
  ticked(add: number, remove: number, effect: "include" | "exclude"): string;
  /** More is ticked than fits into one change; the rest stays ticked. */
  full(most: number): string;
  readonly clear: string;
  readonly review: string;
}

/** The words of the protection table. */
export interface ProtectionMessages {
  readonly title: string;
  readonly columns: readonly [string, string, string];
  readonly covers: Readonly<Record<Safeguard["covers"], string>>;
  readonly safeguard: Readonly<
    Record<Safeguard["id"], { readonly title: string; readonly text: string }>
  >;
  /** Before the titles of the pages that it was read from: "Sources:". */
  readonly sources: string;
  residency(parts: readonly string[]): string;
  readonly noResidency: string;
  readonly noObligations: string;
  /** How many removals run, and the next date of them. */
  running(count: number, next: string): string;
  readonly loading: string;
  readonly failed: string;
}

/** The words of the history. */
export interface HistoryMessages {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  /** "Mara Ito: in-app data off". */
  entry(actor: string, change: string): string;
  readonly inventory: string;
  readonly filter: string;
  readonly older: string;
  readonly exportJson: string;
  readonly exportCsv: string;
  readonly noMatch: string;
  /** Sequence, time, actor's id and name, what was done in words and as JSON, revision, previous hash, hash. */
  readonly csvColumns: readonly string[];
}

/** The words of the picture of what is contributed. */
export interface CoverageMessages {
  readonly title: string;
  /** How many spaces contribute their content, of all that are listed: a sentence. */
  total(spaces: SpaceCount): string;
  /** Beside a bar: "41 of 48 spaces", and how many are not known where there are such. */
  share(spaces: SpaceCount): string;
  /** A bar for those who do not see it: the name of an app or a site, and its share. */
  label(name: string, spaces: SpaceCount): string;
  /** Whether the spaces contribute metadata; it is the same for all of them. */
  readonly metadata: Readonly<Record<Finding["contributed"], string>>;
  readonly by: Readonly<Record<"apps" | "sites", string>>;
  showAll(sites: number): string;
  readonly none: string;
  readonly table: string;
  /** Heads of the table's columns; the three between are `CoreMessages.state`. */
  readonly column: Readonly<Record<"apps" | "sites" | "total", string>>;
}

/** A date of an obligation: when it started, and what is due by when. */
export type Step = "startedAt" | "removeBy" | "retrainBy" | "aggregatesUntil";

/** The words of the running obligations and their dates. */
export interface DatesMessages {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  /** Over a date; the date follows. */
  readonly step: Readonly<Record<Exclude<Step, "startedAt"> | Obligation["trigger"], string>>;
  readonly today: string;
  readonly wholeOrganization: string;
  /** An app with all its spaces. */
  wholeApp(app: string): string;
  /** What dates are about: "Content: People (HR), Docs and 3 more". */
  about(dataType: DataType, names: readonly string[], more: number): string;
  readonly maybeContributed: string;
  /** What was opted out contributes again. */
  readonly contributedAgain: string;
  readonly assumed: string;
  showAll(count: number): string;
  readonly table: string;
  readonly column: Readonly<Record<"about" | "startedAt", string>>;
  readonly save: string;
  readonly notSaved: string;
  /** The title of a date in a calendar; `about` as the function above returns it. */
  event(step: Step, about: string): string;
}
