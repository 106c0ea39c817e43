import * as v from "valibot";
import { InvalidChangeError } from "./errors.ts";
import { canonicalTarget, EFFECTS, type Organization, TargetSchema } from "./organization.ts";
import { parse } from "./parse.ts";
import type { Output } from "./schema.ts";

const ValueSchema = v.picklist(["on", "off", "default"]);

const SetMetadataSchema = v.object({ type: v.literal("set-metadata"), value: ValueSchema });
const SetInAppDataSchema = v.object({ type: v.literal("set-in-app-data"), value: ValueSchema });
const AddExceptionSchema = v.object({
  type: v.literal("add-exception"),
  effect: v.picklist(EFFECTS),
  target: TargetSchema,
});
const RemoveExceptionSchema = v.object({
  type: v.literal("remove-exception"),
  target: TargetSchema,
  /** Both effects if it is absent. */
  effect: v.exactOptional(v.picklist(EFFECTS)),
});
/** Confirms that the vendor's console shows the decided settings; without any, the settings in force. */
const ConfirmSchema = v.object({ type: v.literal("confirm") });
/** Drops the decided settings. */
const DiscardSchema = v.object({ type: v.literal("discard") });

/** A change of one thing. */
export const SingleChangeSchema = v.variant("type", [
  SetMetadataSchema,
  SetInAppDataSchema,
  AddExceptionSchema,
  RemoveExceptionSchema,
  ConfirmSchema,
  DiscardSchema,
]);

export type SingleChange = Output<typeof SingleChangeSchema>;

/** The largest number of changes in one batch. */
export const MAX_BATCH = 500;

const EXPECTED_COUNT = `expected 1 to ${MAX_BATCH} changes`;

/** Several changes as one revision, all or nothing. */
const BatchSchema = v.object({
  type: v.literal("batch"),
  changes: v.pipe(
    v.array(SingleChangeSchema),
    v.minLength(1, EXPECTED_COUNT),
    v.maxLength(MAX_BATCH, EXPECTED_COUNT),
  ),
});

/** The options of the variant of changes. Written out, because bundlers keep an unused list that contains a spread. */
export const CHANGE_OPTIONS = [
  SetMetadataSchema,
  SetInAppDataSchema,
  AddExceptionSchema,
  RemoveExceptionSchema,
  ConfirmSchema,
  DiscardSchema,
  BatchSchema,
] as const;

/** A change that an admin asks for. */
export const ChangeSchema = v.variant("type", CHANGE_OPTIONS);

export type Change = Output<typeof ChangeSchema>;

/** Returns the single changes of a change, in order. */
export function singleChangesOf(change: Change): readonly SingleChange[] {
  return change.type === "batch" ? change.changes : [change];
}

/**
 * Parses a change; fields that its type does not have are dropped.
 * @throws {InvalidChangeError} code `invalid-change`, if it has none of the contract's shapes
 */
export function parseChange(value: unknown): Change {
  return parse(ChangeSchema, value, (issues) => new InvalidChangeError(issues));
}

/** Returns the change with its space keys as the document writes them. */
export function canonicalChange(
  { sites }: Pick<Organization, "sites">,
  change: SingleChange,
): SingleChange;
export function canonicalChange({ sites }: Pick<Organization, "sites">, change: Change): Change;
export function canonicalChange(organization: Pick<Organization, "sites">, change: Change): Change {
  if (change.type === "batch") {
    const changes = change.changes.map((single) => canonicalChange(organization, single));
    return { ...change, changes };
  }
  if (!("target" in change)) return change;
  return { ...change, target: canonicalTarget(organization.sites, change.target) };
}

/** The rules that a change can break, in the order in which `check` reports them. */
export const VIOLATION_CODES = [
  "organization-excluded",
  "no-active-plan",
  "metadata-locked-by-plan",
  "platform-app-not-selectable",
  "not-covered",
  "target-unknown",
  "setting-unknown",
  "exception-effect-mismatch",
  "duplicate-exception",
  "exception-not-found",
  "settings-in-force-here",
  "nothing-decided",
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** A rule that a change breaks. */
export const ViolationSchema = v.object({
  code: v.picklist(VIOLATION_CODES),
  message: v.string(),
  /** The index of the change in its batch. */
  index: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type Violation = Output<typeof ViolationSchema>;
