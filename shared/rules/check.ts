import {
  type Change,
  canonicalChange,
  parseChange,
  type SingleChange,
  singleChangesOf,
  type Violation,
  type ViolationCode,
} from "../model/change.ts";
import type { Effect, Organization, Target } from "../model/organization.ts";
import { isPlatformApp } from "../policy/apps.ts";
import { effectInForce } from "./effects.ts";
import { type EvaluationContext, evaluationContext } from "./evaluation-context.ts";
import { PendingSettings, removedEffects } from "./pending-settings.ts";
import { readingsOf } from "./place-readings.ts";
import { settingOf } from "./plan-periods.ts";
import { DELETED, NOT_COVERED, NOT_IN_DOCUMENT } from "./reading.ts";

/** The rules that a change can break, in the order in which `check` reports them, with messages for developers. */
const MESSAGES: Readonly<Record<ViolationCode, string>> = {
  "organization-excluded":
    "the organization is excluded from data contribution, so it has no settings",
  "no-active-plan": "no app of the organization is active, so no plan gives it settings",
  "metadata-locked-by-plan": "the highest plan locks metadata, or it is not known whether it does",
  "platform-app-not-selectable":
    "a platform app follows the organization, so no exception can name it",
  "not-covered": "the app or connector has no data contribution setting",
  "target-unknown": "the site, app or connector is not in the document or was deleted",
  "setting-unknown": "it is not known whether in-app data is on or off",
  "exception-effect-mismatch": "add `exclude` while in-app data is on, `include` while it is off",
  "duplicate-exception": "the target already has an exception of that effect",
  "exception-not-found": "the target has no such exception",
  "settings-in-force-here":
    "this document's changes are in force at once, so there is nothing to confirm or discard",
  "nothing-decided": "there are no decided settings to discard",
};

/** A rule that a change breaks, without its message. */
export type ViolationRef = Omit<Violation, "message">;

/**
 * Returns every rule that a change would break at an instant, in the contract's order. `apply` accepts the change if
 * the list is empty.
 *
 * @throws {InvalidChangeError} code `invalid-change`, if the value is no change
 * @throws RangeError if `at` is an invalid date
 */
export function check(organization: Organization, change: Change, at: Date): Violation[] {
  const { violations } = applyChecked(parseChange(change), evaluationContext(organization, at));
  return withMessages(violations);
}

/** Returns the violations with their messages for developers. */
export function withMessages(violations: readonly ViolationRef[]): Violation[] {
  return violations.map(({ code, ...rest }) => ({ code, message: MESSAGES[code], ...rest }));
}

/**
 * Checks a change, as `parseChange` returns it, and applies it. Each change of a batch builds on those before it;
 * changes that break a rule are skipped.
 */
export function applyChecked(
  change: Change,
  context: EvaluationContext,
): { violations: ViolationRef[]; after: Organization } {
  const { organization } = context.compiled;
  const pending = new PendingSettings(organization);
  const violations: ViolationRef[] = [];
  for (const [index, single] of singleChangesOf(change).entries()) {
    const canonical = canonicalChange(organization, single);
    const codes = violationsOf(context, pending, canonical);
    violations.push(...codes.map((code) => (change.type === "batch" ? { code, index } : { code })));
    if (codes.length === 0) pending.apply(canonical, context.at);
  }
  return { violations, after: pending.toOrganization() };
}

function violationsOf(
  context: EvaluationContext,
  pending: PendingSettings,
  change: SingleChange,
): ViolationCode[] {
  const { compiled, period } = context;
  switch (change.type) {
    case "set-metadata":
      return codesOf([
        ...organizationRules(context),
        ["metadata-locked-by-plan", !period.isMetadataUnlocked],
      ]);
    case "set-in-app-data":
      return codesOf(organizationRules(context));
    case "add-exception":
      return codesOf([
        ...organizationRules(context),
        ...targetRules(context, change.target),
        ...effectRules(context, pending, change.effect),
        ["duplicate-exception", pending.has(change.effect, change.target)],
      ]);
    case "remove-exception": {
      const isFound = removedEffects(change).some((effect) => pending.has(effect, change.target));
      return codesOf([["exception-not-found", !isFound]]);
    }
    case "confirm":
    case "discard": {
      const isInForce = compiled.organization.authority === "service";
      return codesOf([
        ["settings-in-force-here", isInForce],
        ["nothing-decided", !isInForce && change.type === "discard" && !pending.isDecided],
      ]);
    }
  }
}

/** A rule, and whether a change breaks it. */
type CheckedRule = readonly [code: ViolationCode, isBroken: boolean];

function codesOf(rules: readonly CheckedRule[]): ViolationCode[] {
  return rules.filter(([, isBroken]) => isBroken).map(([code]) => code);
}

function organizationRules({ compiled, period }: EvaluationContext): readonly CheckedRule[] {
  return [
    ["organization-excluded", !compiled.eligibility.includes("eligible")],
    ["no-active-plan", period.hasNoPlan],
  ];
}

/** Returns the rules about a target, which breaks at most one of them. */
function targetRules(context: EvaluationContext, target: Target): readonly CheckedRule[] {
  const isPlatform = target.kind !== "connector" && isPlatformApp(target.app);
  const readings = readingsOf(context, target);
  return [
    ["platform-app-not-selectable", isPlatform],
    ["not-covered", readings === NOT_COVERED],
    ["target-unknown", readings === NOT_IN_DOCUMENT || readings === DELETED],
  ];
}

/** Returns the rules about an effect; none without a plan, because then there is no setting. */
function effectRules(
  { period }: EvaluationContext,
  pending: PendingSettings,
  effect: Effect,
): readonly CheckedRule[] {
  if (period.hasNoPlan) return [];
  const setting = settingOf(period.plans, pending.inAppData);
  return [
    ["setting-unknown", setting === undefined],
    ["exception-effect-mismatch", setting !== undefined && effect !== effectInForce(setting)],
  ];
}
