import type { Obligation } from "../../shared/model/obligation.ts";

/** Obligations stay on record for ever; what is past its last date then is no news. */
export function isRunningAt(at: Date) {
  return ({ aggregatesUntil }: Obligation) => Date.parse(aggregatesUntil) > at.getTime();
}
