import type { Change, SingleChange, Violation, ViolationCode } from "../model/change.ts";
import type { Organization, Target } from "../model/organization.ts";
import { parseChange } from "../model/parse-change.ts";
import { normalizePlace } from "../model/place.ts";
import { type Context, contextOf } from "./context.ts";
import { Draft, effectsOf } from "./draft.ts";
import { placeGate } from "./gates.ts";
import { settle } from "./settle.ts";
import { VIOLATIONS } from "./violations.ts";

/**
 * Every rule that a change would break at an instant, in the contract's order; none: `apply` will take it.
 *
 * @throws {InvalidChangeError} code `invalid-change`, if it is no change at all
 * @throws RangeError if `at` is an invalid date
 */
export function check(organization: Organization, change: Change, at: Date): Violation[] {
  return withMessages(review(parseChange(change), contextOf(organization, at)).broken);
}

/** A rule that a change breaks; `index` tells which change of a batch. */
export type Broken = Omit<Violation, "message">;

/** The violations with their messages for developers. */
export function withMessages(broken: readonly Broken[]): Violation[] {
  return broken.map(({ code, ...rest }) => ({ code, message: VIOLATIONS[code], ...rest }));
}

/** What checking a change, as `parseChange` returns it, came to: the rules it breaks, and the document with the changes that break none. */
export function review(
  change: Change,
  context: Context,
): { broken: Broken[]; after: Organization } {
  const draft = new Draft(context);
  const broken: Broken[] = [];
  const changes = change.type === "batch" ? change.changes : [change];
  changes.forEach((single, index) => {
    const codes = codesOf(context, draft, single);
    for (const code of codes) {
      broken.push(change.type === "batch" ? { code, index } : { code });
    }
    if (codes.length === 0) draft.make(single);
  });
  const { organization } = context;
  const after = {
    ...organization,
    settings: draft.settings(),
    revision: organization.revision + 1,
  };
  return { broken, after };
}

function codesOf(context: Context, draft: Draft, change: SingleChange): ViolationCode[] {
  const codes: ViolationCode[] = [];
  if (change.type === "remove-exception") {
    const found = effectsOf(change).some((effect) => draft.has(effect, change.target));
    return found ? [] : ["exception-not-found"];
  }
  if (change.type === "confirm" || change.type === "discard") {
    const { authority, decided } = context.organization;
    if (authority === "service") return ["settings-in-force-here"];
    return change.type === "discard" && !decided ? ["nothing-decided"] : [];
  }
  if (context.compiled.excludedBy) codes.push("organization-excluded");
  if (context.plans.length === 0) codes.push("no-active-plan");
  if (change.type === "set-metadata" && !context.metadataUnlocked) {
    codes.push("metadata-locked-by-plan");
  }
  if (change.type !== "add-exception") return codes;
  const { effect, target } = change;
  const targetCode = targetCodeOf(context, target);
  if (targetCode) codes.push(targetCode);
  if (context.plans.length > 0) {
    const { contributed } = settle("inAppData", context.plans, draft.inAppData, 0);
    if (contributed === "unknown") codes.push("setting-unknown");
    else if ((effect === "include") === (contributed === "yes")) {
      codes.push("exception-effect-mismatch");
    }
  }
  if (draft.has(effect, target)) codes.push("duplicate-exception");
  return codes;
}

function targetCodeOf(context: Context, target: Target): ViolationCode | undefined {
  const place = normalizePlace(target);
  if (place.kind === "platform") return "platform-app-not-selectable";
  const gate = placeGate(context, place);
  return gate === undefined || gate === "not-covered" ? gate : "target-unknown";
}
