import type { Storage } from "../browser.ts";
import { idOfDocument } from "../workspaces/items.ts";
import { readDocument } from "../workspaces/workspace.ts";
import type { Replacement } from "./notice-changes.ts";

/** The documents that took the place of others, of what a change of the storage tells. */
export function replacementsIn(
  changes: Readonly<Record<string, Storage.StorageChange>>,
): Replacement[] {
  return Object.entries(changes).flatMap(([key, { oldValue, newValue }]) => {
    const workspace = idOfDocument(key);
    if (workspace === undefined) return [];
    const { document: before } = readDocument(oldValue);
    const { document: after } = readDocument(newValue);
    if (!before || !after) return [];
    return {
      workspace,
      before: before.organization,
      after: after.organization,
      mine: after.mine ?? false,
    };
  });
}
