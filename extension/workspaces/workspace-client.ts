import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { markSaving } from "./confirmations.ts";
import type { Workspace } from "./workspace.ts";
import { clientOptions, storeSnapshot } from "./workspace-reader.ts";

/**
 * Creates the client of a workspace with a service. It stores what it reads and changes, so that every badge follows.
 * @returns `undefined` for other sources
 */
export function createWorkspaceClient(workspace: Workspace): SettingsClient | undefined {
  const options = clientOptions(workspace);
  if (!options) return undefined;
  const { id } = workspace;
  let saving = Promise.resolve();
  const client = createSettingsClient({
    ...options,
    onSnapshot(snapshot) {
      saving = storeSnapshot(id, snapshot);
    },
  });
  return {
    ...client,
    async change(...args) {
      // The background may receive the new revision before this response.
      await markSaving(id, true);
      try {
        return await client.change(...args);
      } finally {
        await saving;
        await markSaving(id, false);
      }
    },
  };
}
