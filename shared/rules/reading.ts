import { EFFECT_MASKS, type EffectMask } from "./effects.ts";

/** The properties of a place that the rules use; an ambiguous place has several readings. */
export interface Reading {
  readonly isCovered: boolean;
  readonly isInDocument: boolean;
  readonly isDeleted: boolean;
  /** The effects of the exceptions that hit the place. */
  readonly effects: EffectMask;
}

/** A set of readings, one bit each in the order of `READINGS`. */
export type ReadingSet = number;

const LIVE: Reading = { isCovered: true, isInDocument: true, isDeleted: false, effects: 0 };

/** Every reading that the rules distinguish. */
const READINGS: readonly Reading[] = [
  ...EFFECT_MASKS.map((effects) => ({ ...LIVE, effects })),
  { ...LIVE, isCovered: false },
  { ...LIVE, isInDocument: false },
  { ...LIVE, isDeleted: true },
];

/** Returns the reading of a place that these effects hit. */
export function withEffects(effects: EffectMask): ReadingSet {
  return 1 << effects;
}

export const NOT_COVERED: ReadingSet = 1 << EFFECT_MASKS.length;
export const NOT_IN_DOCUMENT: ReadingSet = NOT_COVERED << 1;
export const DELETED: ReadingSet = NOT_COVERED << 2;

/** Returns the readings of a set. */
export function readingsIn(set: ReadingSet): Reading[] {
  return READINGS.filter((_, bit) => set & (1 << bit));
}

/** Returns the effects of a single reading that is covered, in the document and not deleted. */
export function effectsOf(set: ReadingSet): EffectMask {
  return 31 - Math.clz32(set);
}
