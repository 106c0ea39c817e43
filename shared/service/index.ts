/**
 * The settings service: mount `createHandler` in a server of your own, or run it with `startService`.
 * @packageDocumentation
 */

export { ConfigError } from "./cli/config.ts";
export { type Listening, listen } from "./cli/serve.ts";
export { type RunningService, startService } from "./cli/start.ts";
export { BODY_LIMIT, createHandler } from "./http/app.ts";
export type { Authenticate, Caller, CallerRole } from "./http/caller.ts";
export type { DiscoveryDocument } from "./http/discovery.ts";
export type { HandlerOptions } from "./http/settings.ts";
export { authenticateTokens, type TokenOptions } from "./http/tokens.ts";
export { type ChainBreak, type ChainHead, hashEntry, verifyChain } from "./store/audit-chain.ts";
export type { DatabaseOptions } from "./store/open-database.ts";
export { SettingsStore } from "./store/settings-store.ts";
