import { type ClientOptions, createClient } from "./create-client.ts";
import { OfflineCopy, type SnapshotStore } from "./snapshot-store.ts";
import type { HttpSettingsClient } from "./types.ts";

/** Which organization, how to reach its settings service, and where to keep what is known. */
export interface SettingsClientOptions extends ClientOptions {
  /** Where the last known document is kept for times without a network. */
  readonly store?: SnapshotStore;
}

/**
 * A client of a settings service for one organization.
 * @throws {TypeError} if `endpoint` is no http(s) address or `organization` no id
 */
export function createSettingsClient(options: SettingsClientOptions): HttpSettingsClient {
  const { store, organization, onProblem = () => undefined } = options;
  return createClient(options, store && new OfflineCopy(store, organization, onProblem));
}
