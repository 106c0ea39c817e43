import type { Finding } from "../model/assessment.ts";

/** The transitions that make a difference; with `unknown` the new answer is not known. */
export const TRANSITIONS = [
  "stops",
  "starts",
  "unknown-to-excluded",
  "unknown-to-contributed",
  "unknown",
] as const;

export type Transition = (typeof TRANSITIONS)[number];

/** Every transition between two answers, including those that make no difference. */
export type AnyTransition = Transition | "still-contributed" | "still-excluded";

/** The number of places by their transition. */
export type TransitionCounts = Readonly<Record<AnyTransition | "total", number>>;

const TRANSITION_TABLE = {
  yes: { yes: "still-contributed", no: "stops", unknown: "unknown" },
  no: { yes: "starts", no: "still-excluded", unknown: "unknown" },
  unknown: { yes: "unknown-to-contributed", no: "unknown-to-excluded", unknown: "unknown" },
} as const;

/** Returns the transition between two findings of the same data type. */
export function transitionBetween(before: Finding, after: Finding): AnyTransition {
  return TRANSITION_TABLE[before.contributed][after.contributed];
}

/** Returns true if a transition makes a difference. */
export function isTransition(transition: AnyTransition): transition is Transition {
  return (TRANSITIONS as readonly AnyTransition[]).includes(transition);
}

/** Returns the counts of no places: every count is 0. */
export function noTransitions(): Record<keyof TransitionCounts, number> {
  return {
    total: 0,
    stops: 0,
    starts: 0,
    "unknown-to-excluded": 0,
    "unknown-to-contributed": 0,
    unknown: 0,
    "still-contributed": 0,
    "still-excluded": 0,
  };
}
