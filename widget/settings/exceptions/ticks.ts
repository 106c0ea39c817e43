import { type Change, MAX_BATCH, type SingleChange } from "../../../shared/model/change.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import { oneChange } from "../../state/one-change.ts";
import type { Entries, Entry } from "./entries.ts";

/** An exception to add or to take back. */
export type Tick = Extract<SingleChange, { type: "add-exception" | "remove-exception" }> & {
  readonly effect: Effect;
};

/** What a person has ticked and not saved, by effect and target. */
export type Ticks = ReadonlyMap<string, Tick>;

/** Nothing is ticked. */
export const NO_TICKS: Ticks = new Map();

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

/** The ticks with all of these exceptions made, or all taken back. */
export function withAll(
  entries: Entries,
  ticks: Ticks,
  exceptions: Iterable<readonly [Entry, Effect]>,
  made: boolean,
): Ticks {
  // One copy: thousands of them would take their time.
  const next = new Map(ticks);
  for (const [{ id, target }, effect] of exceptions) {
    const tick = tickId(effect, id);
    if (willHave(entries, next, { id }, effect) === made || next.delete(tick)) continue;
    next.set(tick, { type: made ? "add-exception" : "remove-exception", effect, target });
  }
  return next;
}

/** The ticks with an entry's exception the other way round; ticking twice is not ticking. */
export function toggled(entries: Entries, ticks: Ticks, entry: Entry, effect: Effect): Ticks {
  return withAll(entries, ticks, [[entry, effect]], !willHave(entries, ticks, entry, effect));
}

/** The ticks that still change something: others may have saved the same, or switched the setting. */
export function stillDue({ marks }: Entries, ticks: Ticks, inForce: Effect | undefined): Ticks {
  const due = [...ticks].filter(([tick, { type, effect }]) => {
    const has = marks.get(tick.slice(effect.length + 1))?.has(effect) === true;
    return type === "remove-exception" ? has : !has && effect === inForce;
  });
  return due.length === ticks.size ? ticks : new Map(due);
}

/** One change that does what is ticked: all of it, or as much as one change can hold. */
export function changeOf(ticks: Ticks): Change | undefined {
  return oneChange([...ticks.values()].slice(0, MAX_BATCH));
}
