/**
 * The settings service: mount `createHandler` in a server of your own, or run it with `startService`.
 * @packageDocumentation
 */
export type { Authenticate, Caller, CallerRole } from "./caller.ts";
export { type ChainBreak, type ChainHead, hashEntry, verifyChain } from "./chain.ts";
export { ConfigError } from "./config.ts";
export { BODY_LIMIT, createHandler } from "./http/app.ts";
export type { DiscoveryDocument } from "./http/discovery.ts";
export type { HandlerOptions } from "./http/settings.ts";
export { type Listening, listen } from "./node/listen.ts";
export { type RunningService, startService } from "./node/start.ts";
export type { DatabaseOptions } from "./store/open-database.ts";
export { SettingsStore } from "./store/settings-store.ts";
export { authenticateTokens, type TokenOptions } from "./tokens.ts";
