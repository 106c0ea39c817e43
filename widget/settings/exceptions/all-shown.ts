import type { Effect } from "../../../shared/model/organization.ts";
import type { Entries, Entry } from "./entries.ts";
import type { Filter } from "./filter.ts";
import { type Ticks, willHave, withAll } from "./ticks.ts";

/** What one press does to all that is shown. */
export interface AllShown {
  readonly does: "select" | "deselect" | "remove" | "keep";
  /** The ticks after it. */
  readonly after: (ticks: Ticks) => Ticks;
}

/**
 * The press for all that is shown: it singles out what the list has, or takes the exceptions back where only such are
 * shown; once that is done it does the opposite. Where all of them wait it is about these, otherwise about those in
 * force. None where there is nothing to do.
 */
export function allShown(
  entries: Entries,
  ticks: Ticks,
  found: readonly Entry[],
  view: Filter["view"],
  inForce: Effect | undefined,
): AllShown | undefined {
  const has = ({ id }: Entry) => inForce && entries.marks.get(id)?.has(inForce);
  const waiting = view === "dormant" || (view === "excepted" && !found.some(has));
  // Whoever looks at exceptions only has come to take some back.
  const wanted = view === "all";
  const shown = waiting
    ? found.flatMap((entry) => waitingOf(entries, entry, inForce))
    : found.flatMap((entry) => {
        const listed = wanted && entry.standing === "listed";
        return inForce && (listed || has(entry)) ? [[entry, inForce] as const] : [];
      });
  if (shown.length === 0) return undefined;
  const done = shown.every(([entry, effect]) => willHave(entries, ticks, entry, effect) === wanted);
  const make = done !== wanted;
  const [does, back] = waiting ? (["keep", "remove"] as const) : (["select", "deselect"] as const);
  return { does: make ? does : back, after: (now) => withAll(entries, now, shown, make) };
}

function waitingOf({ marks }: Entries, entry: Entry, inForce: Effect | undefined) {
  const effects = [...(marks.get(entry.id) ?? [])].filter((effect) => effect !== inForce);
  return effects.map((effect) => [entry, effect] as const);
}
