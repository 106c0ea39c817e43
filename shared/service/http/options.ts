import type { SettingsStore } from "../store/settings-store.ts";
import type { Authenticate } from "./caller.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { DiscoveryDocument } from "./response-schemas.ts";
import type { StreamLimits } from "./stream-limits.ts";

/** The options of `createHandler`. */
export interface HandlerOptions {
  readonly store: SettingsStore;
  /** Identifies the caller: `authenticateTokens(…)`, or the host app's own session check. */
  readonly authenticate: Authenticate;
  /** Exact origins whose pages may send cross-origin requests. None by default. */
  readonly allowedOrigins?: readonly string[];
  /** The discovery document; by default it names the store's only organization. */
  readonly discovery?: DiscoveryDocument;
  /** Members of the default discovery document: the service's public address, and how to sign in. */
  readonly discoveryDefaults?: Pick<Partial<DiscoveryDocument>, "service" | "signIn">;
  /** The work that a caller and an organization may ask for; false for no limit. */
  readonly rateLimits?: RateLimits | false;
  /** The event streams that a caller and an organization may have open; false for no limit. */
  readonly streamLimits?: StreamLimits | false;
  /** The largest request body, in bytes; 256 KiB by default. */
  readonly bodyLimit?: number;
  /** Path that the handler is mounted at, such as `/contribution`; the root by default. */
  readonly basePath?: string;
  /** The clock; the database's by default. */
  readonly now?: () => Date;
  /** Ends open event streams when it aborts. */
  readonly signal?: AbortSignal;
  /** Logs errors that the caller did not cause; standard error by default. Never gets a token. */
  readonly onError?: (message: string) => void;
}

/** The options with their defaults. */
export interface ResolvedOptions extends Required<Omit<HandlerOptions, "discovery">> {
  readonly discovery: DiscoveryDocument | undefined;
  /** Replaces the database's clock in changes. */
  readonly changeTime: (() => Date) | undefined;
}
