import type { Change, SingleChange } from "../model/change.ts";
import type { Violation, ViolationCode } from "../model/codes.ts";
import type { Organization, Target } from "../model/organization.ts";
import { parseChange } from "../model/parse-change.ts";
import { normalizePlace } from "../model/place.ts";
import { type Context, contextOf } from "./context.ts";
import { Draft } from "./draft.ts";
import { placeGate } from "./gates.ts";
import { MARK } from "./marks.ts";
import { knownSetting } from "./settle.ts";
import { violation } from "./violations.ts";

/**
 * Every rule that a change would break at an instant, in the contract's order; none: `apply` will take it.
 *
 * @throws {InvalidChangeError} code `invalid-change`, if it is no change at all
 * @throws RangeError if `at` is an invalid date
 */
export function check(organization: Organization, change: Change, at: Date): Violation[] {
  return review(organization, change, at).violations;
}

/** What checking a change came to: its violations, and the settings with the changes that have none. */
export function review(
  organization: Organization,
  change: Change,
  at: Date,
): { violations: Violation[]; draft: Draft } {
  const parsed = parseChange(change);
  const context = contextOf(organization, at);
  const draft = new Draft(organization);
  const violations: Violation[] = [];
  const changes = parsed.type === "batch" ? parsed.changes : [parsed];
  changes.forEach((single, index) => {
    const codes = codesOf(context, draft, single);
    for (const code of codes) {
      violations.push(violation(code, parsed.type === "batch" ? index : undefined));
    }
    if (codes.length === 0) draft.make(single);
  });
  return { violations, draft };
}

function codesOf(context: Context, draft: Draft, change: SingleChange): ViolationCode[] {
  if (change.type === "remove-exception") {
    const marks = draft.marks(change.target);
    const found = change.effect ? (marks & MARK[change.effect]) !== 0 : marks !== 0;
    return found ? [] : ["exception-not-found"];
  }
  const codes: ViolationCode[] = [];
  if (context.compiled.excludedBy) codes.push("organization-excluded");
  if (context.noActivePlan) codes.push("no-active-plan");
  if (change.type === "set-metadata" && !context.verdicts.metadataUnlocked) {
    codes.push("metadata-locked-by-plan");
  }
  if (change.type === "add-exception") codes.push(...addCodes(context, draft, change));
  return codes;
}

function addCodes(
  context: Context,
  draft: Draft,
  { effect, target }: SingleChange & { type: "add-exception" },
): ViolationCode[] {
  const codes: ViolationCode[] = [];
  const targetCode = targetCodeOf(context, target);
  if (targetCode) codes.push(targetCode);
  if (!context.noActivePlan) {
    const setting = knownSetting("inAppData", context.plans, draft.inAppData);
    if (setting === undefined) codes.push("setting-unknown");
    else if ((effect === "include") === (setting === "on")) codes.push("exception-effect-mismatch");
  }
  if (draft.marks(target) & MARK[effect]) codes.push("duplicate-exception");
  return codes;
}

function targetCodeOf(context: Context, target: Target): ViolationCode | undefined {
  const place = normalizePlace(target);
  if (place.kind === "platform") return "platform-app-not-selectable";
  const gate = placeGate(context, place);
  return gate === undefined || gate === "not-covered" ? gate : "target-unknown";
}
