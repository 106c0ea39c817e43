import type { SingleChange } from "../../shared/model/change.ts";
import type { DataType } from "../../shared/model/codes.ts";
import type { Choice } from "../../shared/model/organization.ts";
import type { Overview } from "../../shared/model/overview.ts";

/** A change of one of the two settings. */
export type SettingChange = Extract<SingleChange, { type: "set-metadata" | "set-in-app-data" }>;

/** What a setting is, whatever the date: before the effective date it is on all the same. */
export interface SettingState {
  readonly value: "on" | "off" | undefined;
  /** True: the plan alone decides, and it is known which one that is. */
  readonly locked: boolean;
  /** It is not known whether the plan alone decides. */
  readonly uncertain: boolean;
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
  const choice: Choice = dataType === "metadata" ? settings.metadata : settings.inAppData;
  const chosen = choice === "on" || choice === "off";
  if (dataType !== "metadata") {
    return { value: explanation.setting, locked: false, uncertain: false, chosen };
  }
  const uncertain = explanation.plan === "unknown";
  const { contributed, decidedBy } = explanation.assessment.metadata;
  if (contributed === "unknown") return { value: undefined, locked: false, uncertain, chosen };
  const on = contributed === "yes" || decidedBy === "not-yet-effective";
  const locked = on && !uncertain && !explanation.metadataUnlocked;
  return { value: on ? "on" : "off", locked, uncertain, chosen };
}
