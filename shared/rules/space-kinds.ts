import type { Space, Target } from "../model/organization.ts";
import type { ExceptionIndex } from "./exception-index.ts";

/** One space, and how many there are for which the answer is the same. */
export interface SpaceKind {
  readonly place: Target;
  readonly count: number;
}

/**
 * All spaces of an app that the same exceptions hit have the same answer: one of each kind, and how many of that
 * kind are listed. Costs one look-up a space, however much is asked of the kinds.
 * @param indexes of every document that is to be asked
 */
export function spaceKinds(
  site: string,
  app: string,
  spaces: readonly Space[],
  indexes: readonly ExceptionIndex[],
): readonly SpaceKind[] {
  const hits = [...new Set(indexes)].map((index) => index.ofApp(site, app));
  const found = new Map<number, { place: Target; count: number }>();
  for (const { key } of spaces) {
    let kind = 0;
    for (const { self, spaces: marked } of hits) kind = kind * 4 + (self | (marked.get(key) ?? 0));
    const known = found.get(kind);
    if (known) known.count += 1;
    else found.set(kind, { place: { kind: "space", site, app, key }, count: 1 });
  }
  return [...found.values()];
}
