import type { DataType } from "../model/assessment.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Target } from "../model/organization.ts";
import { type Place, targetId } from "../model/place.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { assessIn } from "./assess.ts";
import type { Context } from "./context.ts";
import { findingOf } from "./data-types.ts";
import { placeGate } from "./gates.ts";
import { certaintyOf, obligation } from "./obligation.ts";
import { ORGANIZATION_PLACE } from "./organization-place.ts";

/** What ends because somebody chose so; nothing where no app is active. */
export function optOuts(then: Context, now: Context): Obligation[] {
  const found: Obligation[] = [];
  if (now.plans.length === 0) return found;
  const end = (dataType: DataType, scope: Obligation["scope"], place: Place) => {
    const certainty = certaintyOf(findingOf(assessIn(then, place), dataType));
    if (!certainty || findingOf(assessIn(now, place), dataType).contributed !== "no") return;
    found.push(obligation({ dataType, scope, trigger: "opt-out", certainty, start: now.at }));
  };
  const organization = { kind: "organization" } as const;
  end("in-app-data", organization, ORGANIZATION_PLACE);
  const contentEnds = found.length > 0;
  end("metadata", organization, ORGANIZATION_PLACE);
  if (contentEnds) return found;
  for (const target of namedTargets(then, now)) {
    if (!placeGate(now, target)) end("in-app-data", target, target);
  }
  return found;
}

/** What exceptions name before or after, once each. */
function namedTargets(...contexts: Context[]): Iterable<Target> {
  const targets = new Map<string, Target>();
  for (const { organization } of contexts) {
    for (const { target } of organization.settings.exceptions) {
      targets.set(targetId(target), target);
    }
  }
  return targets.values();
}

/** What started on or after the effective date, by data type, then scope. */
export function sorted(started: readonly Obligation[]): Obligation[] {
  return started.filter(({ startedAt }) => startedAt >= EFFECTIVE_AT).sort(compare);
}

function compare(a: Obligation, b: Obligation): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : Number(left > right);
}

function sortKey({ dataType, scope }: Obligation): string {
  const { id, site, app, key } = scope as Partial<Record<string, string>>;
  // Parts end with what sorts before every letter, so that a shorter one comes first.
  return [dataType, scope.kind, id, site, app, key].join("\0");
}
