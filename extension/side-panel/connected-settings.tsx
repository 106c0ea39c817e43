import { useMemo } from "preact/hooks";
import type { SettingsClient } from "../../shared/client/settings-client.ts";
import type { ContributionEventMap } from "../../widget/elements/events.ts";
import { saveProblem } from "../workspaces/confirmations.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { createReconnectingClient } from "./reconnecting-client.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "contribution-settings": {
        client: SettingsClient;
        "oncontribution-error": (event: ContributionEventMap["contribution-error"]) => void;
      };
    }
  }
}

/** The settings panel of a service; its client stores what it reads and saves, so that every answer follows. */
export function ConnectedSettings({ workspace }: { workspace: Workspace }) {
  // Created once: another client would close an unsaved change.
  const client = useMemo(() => createReconnectingClient(workspace), []);
  if (!client) return null;
  return (
    <contribution-settings
      client={client}
      oncontribution-error={({ detail }) => {
        if (detail.code === "unauthenticated") void saveProblem(workspace.id, detail.code);
      }}
    />
  );
}
