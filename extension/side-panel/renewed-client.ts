import type { SettingsClient } from "../../shared/client/types.ts";
import { browser, type Storage } from "../browser.ts";
import { clientFor } from "../workspaces/client-for.ts";
import { tokenKey } from "../workspaces/items.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** A client for a connected workspace; who listens to it hears that it works again once the person has signed in anew. */
export function renewedClient(workspace: Workspace): SettingsClient | undefined {
  const client = clientFor(workspace);
  if (!client?.subscribe) return client;
  const { subscribe } = client;
  return {
    ...client,
    subscribe(listener) {
      let stop = subscribe(listener);
      const heard = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
        if (area !== "session" || changes[tokenKey(workspace.id)]?.newValue === undefined) return;
        stop();
        stop = subscribe(listener);
      };
      browser.storage.onChanged.addListener(heard);
      return () => {
        browser.storage.onChanged.removeListener(heard);
        stop();
      };
    },
  };
}
