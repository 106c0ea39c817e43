import type { DataType } from "../../shared/model/assessment.ts";
import type { SingleChange } from "../../shared/model/change.ts";
import type { Choice } from "../../shared/model/organization.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";

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

/** What a setting is. */
export function settingState(
  { settings, explanation }: OrganizationSummary,
  dataType: DataType,
): SettingState {
  const isMetadata = dataType === "metadata";
  const choice: Choice = isMetadata ? settings.metadata : settings.inAppData;
  const { contributed, decidedBy } = explanation.assessment.metadata;
  const on = contributed === "yes" || decidedBy === "not-yet-effective";
  const metadata = contributed === "unknown" ? undefined : on ? "on" : "off";
  const uncertain = isMetadata && explanation.plan === "unknown";
  return {
    value: isMetadata ? metadata : explanation.setting,
    locked: isMetadata && metadata === "on" && !uncertain && !explanation.metadataUnlocked,
    uncertain,
    chosen: choice === "on" || choice === "off",
  };
}
