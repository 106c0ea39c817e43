import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/settings-client.ts";
import { markSaving, saveProblem, saveSnapshot } from "./confirmations.ts";
import { loadToken } from "./tokens.ts";
import { STORAGE_FULL, type Workspace } from "./workspace.ts";

/**
 * Creates the client of a workspace with a service. It stores what it reads and changes, so that every badge follows.
 * @returns `undefined` for other sources
 */
export function createWorkspaceClient(workspace: Workspace): SettingsClient | undefined {
  const { source, id } = workspace;
  if (source.kind !== "service") return undefined;
  const known = snapshotOf(workspace);
  let saving = Promise.resolve();
  const client = createSettingsClient({
    endpoint: source.endpoint,
    organization: source.organization,
    token: () => loadToken(id),
    retry: { tries: 2 },
    ...(known && { known }),
    onSnapshot(snapshot) {
      // The response is valid even if there is no room to store it.
      saving = saveSnapshot(id, snapshot).catch(() => saveProblem(id, STORAGE_FULL));
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

/** Returns the stored document as a client would have read it. */
export function snapshotOf({ document, freshness }: Workspace): Snapshot | undefined {
  return document && { ...document, confirmedAt: freshness.confirmedAt };
}
