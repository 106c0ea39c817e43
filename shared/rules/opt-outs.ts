import type { DataType, Obligation } from "../model/codes.ts";
import type { Organization, Target } from "../model/organization.ts";
import { normalizePlace, targetId } from "../model/place.ts";
import { assessIn } from "./assess.ts";
import type { Context } from "./context.ts";
import { organizationAnswer } from "./findings.ts";
import { placeGate } from "./gates.ts";
import { type Answer, type Certainty, certaintyOf, obligation } from "./obligation.ts";
import { EFFECTIVE } from "./standing.ts";
import { instantOrNever } from "./timeline.ts";

/** What ends because somebody chose so; nothing where no app is active. */
export function optOuts(
  before: Organization,
  then: Context,
  after: Organization,
  now: Context,
): Obligation[] {
  const found: Obligation[] = [];
  if (then.noActivePlan || now.noActivePlan) return found;
  const start = now.at;
  const ended = (dataType: DataType) =>
    endOf(organizationAnswer(then, dataType), organizationAnswer(now, dataType));
  for (const dataType of ["in-app-data", "metadata"] as const) {
    const certainty = ended(dataType);
    const scope = { kind: "organization" } as const;
    if (certainty)
      found.push(obligation({ dataType, scope, trigger: "opt-out", certainty, start }));
  }
  if (ended("in-app-data")) return found;
  for (const target of namedTargets(before, after)) {
    const place = normalizePlace(target);
    if (place.kind === "platform" || placeGate(now, place)) continue;
    const certainty = endOf(
      assessIn(then, before, place).inAppData,
      assessIn(now, after, place).inAppData,
    );
    if (!certainty) continue;
    found.push(
      obligation({ dataType: "in-app-data", scope: target, trigger: "opt-out", certainty, start }),
    );
  }
  return found;
}

function endOf(before: Answer, after: Answer): Certainty {
  return after.contributed === "no" ? certaintyOf(before) : undefined;
}

function namedTargets(...organizations: Organization[]): Iterable<Target> {
  const targets = new Map<string, Target>();
  for (const { settings } of organizations) {
    for (const { target } of settings.exceptions) targets.set(targetId(target), target);
  }
  return targets.values();
}

/** What started on or after the effective date, by data type, then scope. */
export function sorted(started: readonly Obligation[]): Obligation[] {
  return started.filter(({ startedAt }) => instantOrNever(startedAt) >= EFFECTIVE).sort(compare);
}

function compare(a: Obligation, b: Obligation): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

function sortKey({ dataType, scope }: Obligation): string[] {
  const { id = "", site = "", app = "", key = "" } = scope as Partial<Record<string, string>>;
  return [dataType, scope.kind, id, site, app, key];
}
