import type { Effect } from "../model/organization.ts";

/** Which effects a target holds, as bits; a target may hold both, one of them dormant. */
export type Marks = number;

/** The bit of each effect. */
export const MARK: Readonly<Record<Effect, Marks>> = { include: 1, exclude: 2 };
