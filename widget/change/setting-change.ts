import type { Change } from "../../shared/model/change.ts";
import type { DataType } from "../../shared/model/codes.ts";

/** A change of a setting to On or Off, which has words of its own. */
export function settingChange(
  change: Change,
): { dataType: DataType; value: "on" | "off" } | undefined {
  if (change.type !== "set-metadata" && change.type !== "set-in-app-data") return undefined;
  if (change.value === "default") return undefined;
  const dataType = change.type === "set-metadata" ? "metadata" : "in-app-data";
  return { dataType, value: change.value };
}
