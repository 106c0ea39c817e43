import type { Change, Violation } from "../model/change.ts";
import type { Organization } from "../model/organization.ts";
import { parseChange } from "../model/parse-change.ts";
import { review, withMessages } from "./check.ts";
import { contextOf } from "./context.ts";

/** A change that breaks rules; `violations` says which, as `check` does. */
export class ChangeRejectedError extends Error {
  override readonly name = "ChangeRejectedError";
  readonly code = "change-rejected";
  readonly violations: readonly Violation[];
  constructor(violations: readonly Violation[]) {
    super(`change rejected: ${violations.map(({ code }) => code).join(", ")}`);
    this.violations = violations;
  }
}

/**
 * The document after a change: `revision` is one higher, a batch is one revision. The argument stays as it is.
 *
 * @throws {ChangeRejectedError} code `change-rejected`, if `check` finds anything
 * @throws {InvalidChangeError} code `invalid-change`, if it is no change at all
 * @throws RangeError if `at` is an invalid date
 */
export function apply(organization: Organization, change: Change, at: Date): Organization {
  const { broken, after } = review(parseChange(change), contextOf(organization, at));
  if (broken.length > 0) throw new ChangeRejectedError(withMessages(broken));
  return after;
}
