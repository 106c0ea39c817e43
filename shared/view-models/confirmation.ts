import type { Assessment } from "../model/assessment.ts";
import { DAY_MS } from "../model/day.ts";
import type { Organization } from "../model/organization.ts";

/** Settings of the vendor's console that nobody has confirmed for this long may have changed there. */
const MAX_CONFIRMATION_AGE_MS = 90 * DAY_MS;

/**
 * Returns true if nobody has confirmed for 90 days that the vendor's console shows these settings.
 * @param knownSince the instant at which the settings were stated, if the document has no confirmation; in milliseconds
 */
export function isUnconfirmed(
  { authority, confirmedAt }: Pick<Organization, "authority" | "confirmedAt">,
  at: Date,
  knownSince?: number,
): boolean {
  if (authority === "service") return false;
  const since = confirmedAt === undefined ? knownSince : Date.parse(confirmedAt);
  return since !== undefined && at.getTime() - since > MAX_CONFIRMATION_AGE_MS;
}

/** Returns true for an answer that depends on settings which nobody has confirmed for 90 days. */
export function isAnswerUnconfirmed(
  organization: Pick<Organization, "authority" | "confirmedAt">,
  { summary }: Pick<Assessment, "summary">,
  at: Date,
  knownSince?: number,
): boolean {
  if (summary === "not-eligible" || summary === "unknown") return false;
  return isUnconfirmed(organization, at, knownSince);
}
