import type { Effect } from "../../../shared/model/organization.ts";
import type { Entries, Entry } from "./entries.ts";
import type { Filter } from "./filter.ts";
import { isSelected, type Selection, setAll } from "./selection.ts";

/** One action for all visible rows. */
export interface BulkAction {
  readonly kind: "select" | "deselect" | "remove" | "keep";
  /** Returns the selection after the action. */
  readonly apply: (selection: Selection) => Selection;
}

/**
 * Returns the bulk action for the visible rows: select all, or clear all once they are selected. In the "exceptions"
 * view it removes exceptions; if every visible one is dormant, it acts on the dormant ones.
 * @returns `undefined` if there is nothing to do
 */
export function bulkAction(
  entries: Entries,
  selection: Selection,
  found: readonly Entry[],
  view: Filter["view"],
  inForce: Effect | undefined,
): BulkAction | undefined {
  const isInForce = ({ id }: Entry) => inForce && entries.effects.get(id)?.has(inForce);
  const dormant = view === "dormant" || (view === "excepted" && !found.some(isInForce));
  const selects = view === "all";
  const targets = dormant
    ? found.flatMap((entry) => dormantExceptions(entries, entry, inForce))
    : found.flatMap((entry) => {
        const listed = selects && entry.status === "listed";
        return inForce && (listed || isInForce(entry)) ? [[entry, inForce] as const] : [];
      });
  if (targets.length === 0) return undefined;
  const done = targets.every(
    ([entry, effect]) => isSelected(entries, selection, entry, effect) === selects,
  );
  const selected = done !== selects;
  const [on, off] = dormant ? (["keep", "remove"] as const) : (["select", "deselect"] as const);
  return {
    kind: selected ? on : off,
    apply: (current) => setAll(entries, current, targets, selected),
  };
}

function dormantExceptions({ effects }: Entries, entry: Entry, inForce: Effect | undefined) {
  const dormant = [...(effects.get(entry.id) ?? [])].filter((effect) => effect !== inForce);
  return dormant.map((effect) => [entry, effect] as const);
}
