import type { DataType } from "../../../shared/model/assessment.ts";
import type { RecordedChange } from "../../../shared/model/audit-entry.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";

/** A change of one of the two settings. */
export type SettingChange = Extract<SingleChange, { type: "set-metadata" | "set-in-app-data" }>;

/** Returns true if a change is one of the two settings. */
export function isSetting(change: { readonly type: string } | undefined): change is SettingChange {
  return change?.type === "set-metadata" || change?.type === "set-in-app-data";
}

/** Returns true if a type of change adds or removes exceptions. */
export function changesExceptions(type: RecordedChange["type"] | undefined): boolean {
  return type === "add-exception" || type === "remove-exception" || type === "batch";
}

/** A change that puts decided settings in force, or drops them. */
export type DecisionChange = Extract<SingleChange, { type: "confirm" | "discard" }>;

/** Returns true if a change ends a decision that is not in force yet. */
export function isDecision(
  change: { readonly type: string } | undefined,
): change is DecisionChange {
  return change?.type === "confirm" || change?.type === "discard";
}

/** Returns the data type of a setting. */
export function dataTypeOf({ type }: SettingChange): DataType {
  return type === "set-metadata" ? "metadata" : "in-app-data";
}

/** Returns the data type and value of a change that sets On or Off, which has messages of its own. */
export function settingChange(
  change: Change,
): { dataType: DataType; value: "on" | "off" } | undefined {
  if (!isSetting(change) || change.value === "default") return undefined;
  return { dataType: dataTypeOf(change), value: change.value };
}
