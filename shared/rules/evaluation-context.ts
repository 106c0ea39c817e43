import { instantOf } from "../model/instant.ts";
import type { Choice, Organization } from "../model/organization.ts";
import {
  type CompiledOrganization,
  type CompiledPeriod,
  compile,
} from "./compiled-organization.ts";
import { type Decisions, evaluateBoth, type Worlds } from "./decision.ts";
import { type ReadingSet, readingsIn } from "./reading.ts";

/** An organization document at an instant. */
export interface EvaluationContext {
  readonly compiled: CompiledOrganization;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly period: CompiledPeriod;
}

/**
 * Returns the context of a document at an instant.
 * @throws RangeError if `at` is an invalid date
 */
export function evaluationContext(
  organization: Organization,
  at: Date | number,
): EvaluationContext {
  return contextOf(compile(organization), typeof at === "number" ? at : instantOf(at));
}

/** Returns the same context with the decided settings in force; `undefined` if nothing is decided. */
export function decidedContext({ compiled, at }: EvaluationContext): EvaluationContext | undefined {
  return compiled.decided && contextOf(compiled.decided, at);
}

function contextOf(compiled: CompiledOrganization, at: number): EvaluationContext {
  return { compiled, at, period: compiled.periodAt(at) };
}

/** Returns the decisions for a place with these readings, without rule 11. */
export function decisionsFor(
  { compiled, period }: EvaluationContext,
  readings: ReadingSet,
): Decisions {
  const cached = period.decisions.get(readings);
  if (cached) return cached;
  const { metadata, inAppData } = compiled.organization.settings;
  const worlds = (choice: Choice): Worlds => ({
    plan: period.plans,
    choice: choice === "unknown" ? ["on", "off"] : [choice],
    reading: readingsIn(readings),
    eligibility: compiled.eligibility,
  });
  const decisions = evaluateBoth(worlds(metadata), worlds(inAppData));
  period.decisions.set(readings, decisions);
  return decisions;
}
