import { type Change, parseChange, type Violation } from "../model/change.ts";
import type { Organization } from "../model/organization.ts";
import { applyChecked, withMessages } from "./check.ts";
import { evaluationContext } from "./evaluation-context.ts";

/** Thrown for a change that breaks rules; `violations` are those that `check` returns. */
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
 * Returns the document after a change, with `revision` one higher; a batch is one revision. Does not modify its
 * argument. With authority `vendor` the change goes to `decided`, and takes effect once it is confirmed.
 *
 * @throws {ChangeRejectedError} code `change-rejected`, if `check` finds a violation
 * @throws {InvalidChangeError} code `invalid-change`, if the value is no change
 * @throws RangeError if `at` is an invalid date
 */
export function apply(organization: Organization, change: Change, at: Date): Organization {
  const context = evaluationContext(organization, at);
  const { violations, after } = applyChecked(parseChange(change), context);
  if (violations.length > 0) throw new ChangeRejectedError(withMessages(violations));
  return after;
}
