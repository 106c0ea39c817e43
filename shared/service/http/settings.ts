import type { SettingsStore } from "../store/settings-store.ts";
import type { Authenticate } from "./caller.ts";
import type { DiscoveryDocument } from "./discovery.ts";

/** What the handler is made of. */
export interface HandlerOptions {
  readonly store: SettingsStore;
  /** Tells who calls: `authenticateTokens(…)`, or the host app's own session check. */
  readonly authenticate: Authenticate;
  /** Origins whose pages may call with a token; exact ones. None by default. */
  readonly allowedOrigins?: readonly string[];
  /** What discovery says; by default the only organization of the store, if there is just one. */
  readonly discovery?: DiscoveryDocument;
  /** What discovery adds by default: the address that the service is reached at from outside, how to sign in. */
  readonly announced?: Pick<Partial<DiscoveryDocument>, "service" | "signIn">;
  /** Bytes a body may have; 256 KiB by default. */
  readonly bodyLimit?: number;
  /** Where the handler is mounted, such as `/contribution`; the root by default. */
  readonly basePath?: string;
  /** The clock; the system's by default. */
  readonly now?: () => Date;
  /** Ends open event streams. */
  readonly signal?: AbortSignal;
  /** Hears faults that are not the caller's; standard error by default. Never gets a token. */
  readonly onFault?: (message: string) => void;
}

/** The options with every default filled in. */
export interface Settings extends Required<Omit<HandlerOptions, "discovery">> {
  readonly discovery: DiscoveryDocument | undefined;
}
