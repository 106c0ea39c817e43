import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import type { ViewContext } from "../elements/view.ts";
import { hostClient } from "../state/host-client.ts";
import { messageOf } from "../state/message-of.ts";
import { createPageLine, type PageLine } from "../state/page-line.ts";

/** By what is listened to. */
const lines = new Map<string, PageLine>();

/** The whole client of a view; `undefined`, and the reason shown, where its attributes make none. */
export function clientOf(
  { connection, tell }: ViewContext,
  known?: Snapshot,
): SettingsClient | undefined {
  if (connection.client) return hostClient(connection.client);
  try {
    const client = createSettingsClient({ ...connection, known });
    const { endpoint, organization, token } = connection;
    const line = getOrInsert(lines, `${!token} ${organization} ${endpoint}`, createPageLine);
    return { ...client, subscribe: (listener) => line(listener, client) };
  } catch (error) {
    tell(messageOf(error));
    return undefined;
  }
}
