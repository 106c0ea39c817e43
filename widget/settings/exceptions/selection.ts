import { type Change, MAX_BATCH, type SingleChange } from "../../../shared/model/change.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import { toBatch } from "../../state/draft.ts";
import { appIdOf, type Entries, type Entry } from "./entries.ts";

/** An exception to add or to remove. */
export type PendingException = Extract<
  SingleChange,
  { type: "add-exception" | "remove-exception" }
> & { readonly effect: Effect };

/** The exceptions that are selected and not saved, by effect and target. */
export type Selection = ReadonlyMap<string, PendingException>;

export const EMPTY_SELECTION: Selection = new Map();

function pendingId(effect: Effect, id: string): string {
  return `${effect} ${id}`;
}

/** Returns true if an entry will have an exception of this effect once the selection is saved. */
export function isSelected(
  { effects }: Entries,
  selection: Selection,
  { id }: Pick<Entry, "id">,
  effect: Effect,
): boolean {
  const pending = selection.get(pendingId(effect, id));
  return pending ? pending.type === "add-exception" : effects.get(id)?.has(effect) === true;
}

/** Returns true if content of an entry will be contributed once the selection is saved. */
export function willContribute(
  entries: Entries,
  selection: Selection,
  { id, target }: Pick<Entry, "id" | "target">,
  inForce: Effect,
): boolean {
  const app = appIdOf(target);
  const isExcepted =
    isSelected(entries, selection, { id }, inForce) ||
    (app !== undefined && isSelected(entries, selection, { id: app }, inForce));
  return isExcepted === (inForce === "include");
}

/** Returns the selection with all of these exceptions selected, or none of them. */
export function setAll(
  entries: Entries,
  selection: Selection,
  exceptions: Iterable<readonly [Entry, Effect]>,
  selected: boolean,
): Selection {
  // One copy for all: with thousands of exceptions, a copy for each is slow.
  const next = new Map(selection);
  for (const [{ id, target }, effect] of exceptions) {
    const key = pendingId(effect, id);
    if (isSelected(entries, next, { id }, effect) === selected || next.delete(key)) continue;
    next.set(key, { type: selected ? "add-exception" : "remove-exception", effect, target });
  }
  return next;
}

/** Returns the selection with one exception toggled. */
export function toggle(
  entries: Entries,
  selection: Selection,
  entry: Entry,
  effect: Effect,
): Selection {
  const selected = !isSelected(entries, selection, entry, effect);
  return setAll(entries, selection, [[entry, effect]], selected);
}

/** Drops exceptions that no longer change anything: others may have saved the same, or switched the setting. */
export function pruneSelection(
  { effects }: Entries,
  selection: Selection,
  inForce: Effect | undefined,
): Selection {
  const kept = [...selection].filter(([key, { type, effect }]) => {
    const isException = effects.get(key.slice(effect.length + 1))?.has(effect) === true;
    return type === "remove-exception" ? isException : !isException && effect === inForce;
  });
  return kept.length === selection.size ? selection : new Map(kept);
}

/** Returns the change that saves the selection, or its first `MAX_BATCH` exceptions. */
export function changeOf(selection: Selection): Change | undefined {
  return toBatch([...selection.values()].slice(0, MAX_BATCH));
}
