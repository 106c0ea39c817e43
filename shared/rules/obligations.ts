import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import { contextOf } from "./context.ts";
import { deletions } from "./deletions.ts";
import { optOuts, sorted } from "./opt-outs.ts";

/**
 * What going from one document to another starts, both looked at as of one instant: contributed data is
 * to be removed, models retrained, aggregates let go.
 *
 * @returns sorted by data type, then scope
 * @throws RangeError if `at` is an invalid date
 */
export function obligations(before: Organization, after: Organization, at: Date): Obligation[] {
  const then = contextOf(before, at);
  const now = contextOf(after, at);
  return sorted([...optOuts(then, now), ...deletions(then, after)]);
}
