import type { Step } from "../../../shared/i18n/settings-messages.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import { largest } from "./largest.ts";

/** The dates of an obligation in their order. */
export const STEPS: readonly Step[] = ["startedAt", "removeBy", "retrainBy", "aggregatesUntil"];

/** Obligations that differ only in what they are about: what was opted out the same day, say. */
export interface ObligationGroup {
  /** The same whenever the group is made: it names what all its obligations have in common. */
  readonly id: string;
  readonly first: Obligation;
  /** What they are about, largest first, each once. */
  readonly obligations: readonly Obligation[];
  /** The first date that has not come yet. */
  readonly next: Step;
}

/** Gathers obligations by their days; those with the soonest coming date first. */
export function groupObligations(obligations: readonly Obligation[], at: Date): ObligationGroup[] {
  const groups = new Map<string, Obligation[]>();
  for (const item of obligations) getOrInsert(groups, idOf(item), () => []).push(item);
  return [...groups]
    .flatMap(([id, all]) => {
      const [first] = all;
      return first ? [{ id, first, obligations: largest(all), next: nextStep(first, at) }] : [];
    })
    .sort((a, b) => due(a) - due(b));
}

/** The day of an instant in UTC, as the policy's dates are: "2026-12-23". */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/**
 * How far a time line has come, from 0 at its start to 1 at its last date. Each step is as long as any other,
 * so that seven years do not squash thirty days.
 */
export function progress(obligation: Obligation, at: Date): number {
  const instants = STEPS.map((step) => Date.parse(obligation[step]));
  const behind = instants.filter((instant) => instant <= at.getTime()).length;
  const [last = 0, next = last] = instants.slice(Math.max(0, behind - 1));
  if (behind === 0 || behind === STEPS.length) return behind && 1;
  return (behind - 1 + (at.getTime() - last) / (next - last)) / (STEPS.length - 1);
}

function idOf(obligation: Obligation): string {
  const { dataType, trigger, certain } = obligation;
  const days = STEPS.map((step) => dayOf(obligation[step]));
  return [dataType, trigger, certain ? "certain" : "possible", ...days].join(".");
}

function nextStep(obligation: Obligation, at: Date): Step {
  return STEPS.find((step) => Date.parse(obligation[step]) > at.getTime()) ?? "aggregatesUntil";
}

function due({ first, next }: ObligationGroup): number {
  return Date.parse(first[next]);
}
