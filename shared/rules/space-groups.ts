import type { Space, Target } from "../model/organization.ts";
import type { ExceptionIndex } from "./exception-index.ts";

/** The spaces of an app that have the same answer: one of them, and their number. */
export interface SpaceGroup {
  readonly place: Target;
  readonly count: number;
}

/**
 * Groups the listed spaces of an app by the effects that hit them; all spaces of a group have the same answer. Needs
 * one look-up for each space.
 * @param indexes the exceptions of every document that the groups are assessed in
 */
export function groupSpacesByEffects(
  site: string,
  app: string,
  spaces: readonly Space[],
  indexes: readonly ExceptionIndex[],
): readonly SpaceGroup[] {
  const effects = [...new Set(indexes)].map((index) => index.appEffects(site, app));
  const groups = new Map<number, { place: Target; count: number }>();
  for (const { key } of spaces) {
    let id = 0;
    for (const ofApp of effects) id = id * 4 + ofApp.at(key);
    const group = groups.get(id);
    if (group) group.count += 1;
    else groups.set(id, { place: { kind: "space", site, app, key }, count: 1 });
  }
  return [...groups.values()];
}
