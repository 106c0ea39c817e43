import { takeLatest } from "../../widget/state/take-latest.ts";
import { browser } from "../browser.ts";
import type { StorageChanges } from "../workspaces/storage-changes.ts";
import { loadWorkspaces, type StoredWorkspaces } from "../workspaces/workspace-store.ts";

/**
 * Calls the listener with the stored workspaces whenever they may have changed.
 * @returns a function that unsubscribes
 */
export function subscribeToWorkspaces(listener: (stored: StoredWorkspaces) => void): () => void {
  const take = takeLatest(listener);
  const refresh = () => take(loadWorkspaces());
  const onChanged = (_changes: StorageChanges, area: string) => {
    if (area === "local") refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  // They may have changed since they were first read.
  refresh();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
