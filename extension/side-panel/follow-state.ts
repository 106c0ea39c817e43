import { newestOf } from "../answers/newest-of.ts";
import { browser, type Storage } from "../browser.ts";
import { type KnownState, loadState } from "../workspaces/workspace-store.ts";

/** Hears everything that is known whenever some of it changes, until the returned function is called. */
export function followState(hear: (state: KnownState) => void): () => void {
  const load = newestOf(loadState, hear);
  const changed = (_changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
    if (area === "local") load();
  };
  browser.storage.onChanged.addListener(changed);
  // Between the first reading and now some of it may have changed.
  load();
  return () => browser.storage.onChanged.removeListener(changed);
}
