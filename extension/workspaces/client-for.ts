import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { NOT_KEPT, type Workspace } from "./workspace.ts";
import { loadToken, saveChanging, saveProblem, saveSnapshot } from "./workspace-store.ts";

/** A client for a connected workspace; what it reads and changes is kept, so that every badge follows. */
export function clientFor(workspace: Workspace): SettingsClient | undefined {
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
      // What the service answered holds, whether or not there is room to keep it.
      saving = saveSnapshot(id, snapshot).catch(() => saveProblem(id, NOT_KEPT));
    },
  });
  return {
    ...client,
    async change(...args) {
      // The background may hear of the new revision before this answer is here.
      await saveChanging(id, true);
      try {
        return await client.change(...args);
      } finally {
        await saving;
        await saveChanging(id, false);
      }
    },
  };
}

/** What is known of a workspace, as a client would have read it. */
export function snapshotOf({ document, freshness }: Workspace): Snapshot | undefined {
  return document && { ...document, confirmedAt: freshness.confirmedAt };
}
