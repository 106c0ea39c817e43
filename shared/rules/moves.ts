import type { DataType, Finding } from "../model/assessment.ts";

/** What becomes of a contribution: `nowOut` and `nowIn` after it was not known, `unknown` from now on. */
export const MOVES = ["stops", "starts", "nowOut", "nowIn", "unknown"] as const;

/** A way to move. */
export type Move = (typeof MOVES)[number];

/** The same, and what contributes or stays out as before. */
export type Moved = Move | "goesOn" | "staysOut";

/** How many of what is counted move in which way. */
export type Movement = Readonly<Record<Moved | "total", number>>;

/** What becomes of each data type at one place. */
export type Moves = (dataType: DataType) => Moved;

const BETWEEN = {
  yes: { yes: "goesOn", no: "stops", unknown: "unknown" },
  no: { yes: "starts", no: "staysOut", unknown: "unknown" },
  unknown: { yes: "nowIn", no: "nowOut", unknown: "unknown" },
} as const;

/** What lies between two findings of the same data type. */
export function moveBetween(before: Finding, after: Finding): Moved {
  return BETWEEN[before.contributed][after.contributed];
}

/** Whether anything is to be said of it. */
export function isMove(moved: Moved): moved is Move {
  return (MOVES as readonly Moved[]).includes(moved);
}

/** Nothing counted yet. */
export function noMovement(): Record<keyof Movement, number> {
  return { total: 0, stops: 0, starts: 0, nowOut: 0, nowIn: 0, unknown: 0, goesOn: 0, staysOut: 0 };
}
