import type { Assessment, DataType, Finding } from "../model/assessment.ts";

/** Content first: it is what most people ask about. */
export const DATA_TYPES: readonly DataType[] = ["in-app-data", "metadata"];

/** The finding of one data type. */
export function findingOf(assessment: Assessment, dataType: DataType): Finding {
  return dataType === "metadata" ? assessment.metadata : assessment.inAppData;
}
