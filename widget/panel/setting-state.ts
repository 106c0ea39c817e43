import type { SingleChange } from "../../shared/model/change.ts";
import type { DataType } from "../../shared/model/codes.ts";
import type { Choice } from "../../shared/model/organization.ts";
import type { Overview } from "../../shared/model/overview.ts";

/** A change of one of the two settings. */
export type SettingChange = Extract<SingleChange, { type: "set-metadata" | "set-in-app-data" }>;

/** What a setting is, whatever the date: before the effective date it is on all the same. */
export interface SettingState {
  readonly value: "on" | "off" | undefined;
  /** True: the plan alone decides. */
  readonly locked: boolean;
  /** Somebody chose; nobody did where the plan's default holds. */
  readonly chosen: boolean;
}

/** The type of the change that sets one of the settings. */
export function changeType(dataType: DataType): SettingChange["type"] {
  return dataType === "metadata" ? "set-metadata" : "set-in-app-data";
}

/** What a setting is. */
export function settingState(
  { settings, explanation }: Overview,
  dataType: DataType,
): SettingState {
  const metadata = dataType === "metadata";
  const choice: Choice = metadata ? settings.metadata : settings.inAppData;
  const chosen = choice === "on" || choice === "off";
  const locked = metadata && !explanation.metadataUnlocked;
  if (!metadata) return { value: explanation.setting, locked, chosen };
  const { contributed, decidedBy } = explanation.assessment.metadata;
  if (contributed === "unknown") return { value: undefined, locked: false, chosen };
  const on = contributed === "yes" || decidedBy === "not-yet-effective";
  if (!locked && choice === "off") return { value: "off", locked, chosen };
  return { value: on ? "on" : "off", locked: locked && on, chosen };
}
