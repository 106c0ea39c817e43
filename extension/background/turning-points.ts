import type { Organization } from "../../shared/model/organization.ts";
import { turningPoints } from "../../shared/rules/forecast.ts";

/** The next instant after `now` at which any answer can change by itself. Milliseconds since the epoch. */
export function nextTurningPoint(
  organizations: readonly Organization[],
  now: number,
): number | undefined {
  const coming = organizations.flatMap(turningPoints).filter((instant) => instant > now);
  return coming.length === 0 ? undefined : coming.reduce((a, b) => Math.min(a, b));
}
