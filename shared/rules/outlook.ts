import type { Assessment, Summary } from "../model/assessment.ts";

/** What is contributed; where it is known of one data type alone, what of that. */
export type Outlook = Summary | "metadata-yes" | "metadata-no" | "in-app-yes" | "in-app-no";

/** A summary tells nothing as long as one data type is not known; what becomes of the other is told all the same. */
export function outlookOf({ summary, metadata, inAppData }: Assessment): Outlook {
  if (summary !== "unknown") return summary;
  if (metadata.contributed !== "unknown") return `metadata-${metadata.contributed}`;
  return inAppData.contributed === "unknown" ? summary : `in-app-${inAppData.contributed}`;
}
