import type { Effect } from "../../shared/model/organization.ts";
import type { Entries, Entry } from "./entries.ts";
import type { Filter } from "./filter.ts";
import { type Ticks, willHave, withAll } from "./ticks.ts";

/** What one press does to all that is shown. */
export interface AllShown {
  readonly does: "tick" | "untick" | "remove" | "keep";
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
  const waiting = view === "waiting" || (view === "excepted" && !found.some(has));
  const shown = () => (waiting ? waitingOf(entries, found, inForce) : tickable());
  // Whoever looks at exceptions only has come to take some back.
  const wanted = view === "all";
  let made: boolean | undefined;
  for (const [entry, effect] of shown()) {
    made = willHave(entries, ticks, entry, effect);
    if (made !== wanted) break;
  }
  if (made === undefined) return undefined;
  const make = made === wanted ? !wanted : wanted;
  const [does, back] = waiting ? (["keep", "remove"] as const) : (["tick", "untick"] as const);
  return { does: make ? does : back, after: (now) => withAll(entries, now, shown(), make) };

  function* tickable(): Iterable<readonly [Entry, Effect]> {
    if (!inForce) return;
    for (const entry of found) {
      if (has(entry) || (view === "all" && entry.standing === "listed")) yield [entry, inForce];
    }
  }
}

function* waitingOf(
  { marks }: Entries,
  found: readonly Entry[],
  inForce: Effect | undefined,
): Iterable<readonly [Entry, Effect]> {
  for (const entry of found) {
    for (const effect of marks.get(entry.id) ?? []) if (effect !== inForce) yield [entry, effect];
  }
}
