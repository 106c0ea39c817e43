/**
 * The settings service: mount `createHandler` in your own server, or run a server with `startService`.
 * @packageDocumentation
 */

export { type RunningServer, startServer } from "./cli/serve.ts";
export { type RunningService, startService } from "./cli/start.ts";
export { ConfigError } from "./cli/variables.ts";
export { BODY_LIMIT, createHandler } from "./http/app.ts";
export type { Authenticate, Caller, CallerRole } from "./http/caller.ts";
export type { HandlerOptions } from "./http/options.ts";
export type { RateLimits } from "./http/rate-limits.ts";
export type { DiscoveryDocument } from "./http/response-schemas.ts";
export type { StreamLimits } from "./http/stream-limits.ts";
export type { GroupRoles, GroupRule } from "./http/token-claims.ts";
export { authenticateTokens, type TokenOptions } from "./http/tokens.ts";
export { type ChainBreak, type ChainHead, hashEntry, verifyChain } from "./store/audit-chain.ts";
export { StoreInUseError } from "./store/folder-lock.ts";
export type { DatabaseOptions } from "./store/open-database.ts";
export { SettingsStore } from "./store/settings-store.ts";
