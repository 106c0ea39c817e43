import { createHandler } from "../http/app.ts";
import { authenticateTokens } from "../http/tokens.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { type Environment, readConfig } from "./config.ts";
import { startServer } from "./serve.ts";

/** Time that running requests get when the service stops. */
const SHUTDOWN_GRACE_MS = 5_000;
/** Interval of checks of new audit entries, and of all entries. */
const AUDIT_INTERVAL_MS = 600_000;
const FULL_AUDIT_INTERVAL_MS = 86_400_000;

/** A running settings service. */
export interface RunningService {
  readonly origin: string;
  readonly store: SettingsStore["kind"];
  /** Ends event streams and requests, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts the service that the environment describes: store, migrations, server.
 * @throws {ConfigError} if a variable is missing or invalid
 */
export async function startService(env: Environment): Promise<RunningService> {
  const config = readConfig(env);
  const authenticate = authenticateTokens(config.tokens);
  const store = await SettingsStore.open(config.database);
  const shutdown = new AbortController();
  try {
    const handler = createHandler({
      store,
      authenticate,
      allowedOrigins: config.allowedOrigins,
      discoveryDefaults: {
        ...(config.publicUrl !== undefined && { service: config.publicUrl }),
        ...(config.signIn && { signIn: config.signIn }),
      },
      ...(config.bodyLimit !== undefined && { bodyLimit: config.bodyLimit }),
      signal: shutdown.signal,
    });
    const server = await startServer(handler, config);
    const audits = [
      setInterval(() => void logBreaks(() => store.verifyNew()), AUDIT_INTERVAL_MS).unref(),
      setInterval(() => void logBreaks(() => store.verify()), FULL_AUDIT_INTERVAL_MS).unref(),
    ];
    return {
      origin: server.origin,
      store: store.kind,
      async stop() {
        for (const audit of audits) clearInterval(audit);
        shutdown.abort();
        await server.close({ graceMs: SHUTDOWN_GRACE_MS });
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Checks the audit logs and logs those that are broken. */
async function logBreaks(verify: SettingsStore["verify"]): Promise<void> {
  try {
    for (const { organization, broken } of await verify()) {
      if (!broken) continue;
      const { sequence, reason } = broken;
      console.error(
        `contribution-lens: audit log of \`${organization}\` broken at entry ${sequence}: ${reason}`,
      );
    }
  } catch (error) {
    console.error(`contribution-lens: could not check the audit logs: ${error}`);
  }
}
