import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/settings-client.ts";
import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import { messageOf } from "../components/message-of.ts";
import { hostClient } from "./host-client.ts";
import { createSharedStream, type SharedStream } from "./shared-stream.ts";
import type { ViewContext } from "./view-context.ts";

/** The streams of the page, by service, organization and kind of session. */
const streams = new Map<string, SharedStream>();

/**
 * Returns the client of a view: the host's own, or one of the service.
 * @returns `undefined` if the element's attributes are wrong; the view then shows why
 */
export function connectClient(
  { connection, showMessage }: ViewContext,
  known?: Snapshot,
): SettingsClient | undefined {
  if (connection.client) return hostClient(connection.client);
  try {
    const client = createSettingsClient({ ...connection, known });
    const { endpoint, organization, token } = connection;
    const key = `${!token} ${organization} ${endpoint}`;
    const stream = getOrInsert(streams, key, createSharedStream);
    return { ...client, subscribe: (listener) => stream(listener, client) };
  } catch (error) {
    showMessage(messageOf(error));
    return undefined;
  }
}
