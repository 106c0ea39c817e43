import { type Change, MAX_BATCH, type SingleChange } from "../../shared/model/change.ts";
import type { Effect } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";
import type { Entries, Entry } from "./entries.ts";

/** An exception to add or to take back. */
export type Tick = Extract<SingleChange, { type: "add-exception" | "remove-exception" }> & {
  readonly effect: Effect;
};

/** What a person has ticked and not saved, by effect and target. */
export type Ticks = ReadonlyMap<string, Tick>;

function tickId(effect: Effect, id: string): string {
  return `${effect} ${id}`;
}

/** Whether an entry has an exception of this effect once the ticks are saved. */
export function willHave(
  { marks }: Entries,
  ticks: Ticks,
  { id }: Pick<Entry, "id">,
  effect: Effect,
): boolean {
  const tick = ticks.get(tickId(effect, id));
  return tick ? tick.type === "add-exception" : marks.get(id)?.has(effect) === true;
}

/** The ticks with an entry's exception the other way round; ticking twice is not ticking. */
export function toggled({ marks }: Entries, ticks: Ticks, entry: Entry, effect: Effect): Ticks {
  const next = new Map(ticks);
  const id = tickId(effect, entry.id);
  if (next.delete(id)) return next;
  const { target } = entry;
  const type = marks.get(entry.id)?.has(effect) ? "remove-exception" : "add-exception";
  return next.set(id, { type, effect, target });
}

/** The ticks with all of these that the list has singled out, as many as one change can hold. */
export function allTicked(
  entries: Entries,
  ticks: Ticks,
  wanted: readonly Entry[],
  effect: Effect,
): Ticks {
  let next = ticks;
  for (const entry of wanted) {
    if (next.size >= MAX_BATCH) break;
    if (entry.standing !== "listed" || willHave(entries, next, entry, effect)) continue;
    // In place from here on: five hundred copies would take their time.
    if (next === ticks) next = new Map(ticks);
    (next as Map<string, Tick>).set(tickId(effect, entry.id), {
      type: "add-exception",
      effect,
      target: entry.target,
    });
  }
  return next;
}

/** The ticks that still change something: others may have saved the same, or switched the setting. */
export function stillDue({ marks }: Entries, ticks: Ticks, inForce: Effect | undefined): Ticks {
  const due = [...ticks].filter(([, { type, effect, target }]) => {
    const has = marks.get(targetId(target))?.has(effect) === true;
    return type === "remove-exception" ? has : !has && effect === inForce;
  });
  return due.length === ticks.size ? ticks : new Map(due);
}

/** One change that does all that is ticked. */
export function changeOf(ticks: Ticks): Change | undefined {
  const changes = [...ticks.values()];
  const [first] = changes;
  if (!first) return undefined;
  return changes.length === 1 ? first : { type: "batch", changes };
}
