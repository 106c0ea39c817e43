/**
 * Talks to a settings service: conditional reads, safe changes, an offline copy, live updates, typed errors.
 * Runs in browsers, service workers and Node.
 * @packageDocumentation
 */
export { type ClientOptions, createSettingsClient } from "./create-settings-client.ts";
export { type DiscoverOptions, type Discovery, discover, parseDiscovery } from "./discover.ts";
export { ClientError, type ClientErrorDetails, isClientError } from "./errors.ts";
export type { RetryOptions } from "./retry.ts";
export type * from "./settings-client.ts";
export type { SnapshotStore } from "./snapshot-persistence.ts";
export type { TokenSource, TransportOptions } from "./transport.ts";
