import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { browser } from "../browser.ts";
import type { StorageChanges } from "../workspaces/storage-changes.ts";
import { tokenKey } from "../workspaces/storage-keys.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { createWorkspaceClient } from "../workspaces/workspace-client.ts";

/** Creates the client of a workspace that subscribes again after a new sign-in. */
export function createReconnectingClient(workspace: Workspace): SettingsClient | undefined {
  const client = createWorkspaceClient(workspace);
  if (!client?.subscribe) return client;
  const { subscribe } = client;
  return {
    ...client,
    subscribe(listener) {
      let unsubscribe = subscribe(listener);
      const onChanged = (changes: StorageChanges, area: string) => {
        if (area !== "session" || changes[tokenKey(workspace.id)]?.newValue === undefined) return;
        unsubscribe();
        unsubscribe = subscribe(listener);
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => {
        browser.storage.onChanged.removeListener(onChanged);
        unsubscribe();
      };
    },
  };
}
