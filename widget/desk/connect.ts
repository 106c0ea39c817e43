import { createClient } from "../../shared/client/create-client.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { messageOf } from "../elements/message-of.ts";
import type { ViewContext } from "../elements/view.ts";
import { hostClient } from "../state/host-client.ts";

/** The whole client of a view; `undefined`, and the reason shown, where its attributes make none. */
export function clientOf(
  { connection, tell }: ViewContext,
  known?: Snapshot,
): SettingsClient | undefined {
  if (connection.client) return hostClient(connection.client);
  try {
    return createClient(connection, { held: known });
  } catch (error) {
    tell(messageOf(error));
    return undefined;
  }
}
