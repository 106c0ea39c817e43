import type { Organization } from "../../shared/model/organization.ts";

/** Returns a document of a file; a confirmation of its settings in the future counts as none. */
export function confirmedBy(now: Date, { confirmedAt, ...rest }: Organization): Organization {
  const isPast = confirmedAt !== undefined && Date.parse(confirmedAt) <= now.getTime();
  return isPast ? { ...rest, confirmedAt } : rest;
}
