import { createHandler } from "../http/app.ts";
import { authenticateTokens } from "../http/tokens.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { readConfig } from "./config.ts";
import { listen } from "./serve.ts";

/** How long a request that is being answered may take when the service stops. Milliseconds. */
const GRACE = 5_000;

/** A running settings service. */
export interface RunningService {
  readonly origin: string;
  readonly store: SettingsStore["kind"];
  /** Ends event streams and requests, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts the service as the environment says: store, migrations, server.
 * @throws {ConfigError} if a variable is missing or wrong
 */
export async function startService(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningService> {
  const config = readConfig(env);
  const authenticate = authenticateTokens(config.tokens);
  const store = await SettingsStore.open(config.database);
  const ending = new AbortController();
  try {
    const handler = createHandler({
      store,
      authenticate,
      allowedOrigins: config.allowedOrigins,
      announced: {
        ...(config.publicUrl !== undefined && { service: config.publicUrl }),
        ...(config.signIn && { signIn: config.signIn }),
      },
      ...(config.bodyLimit !== undefined && { bodyLimit: config.bodyLimit }),
      signal: ending.signal,
    });
    const server = await listen(handler, config);
    return {
      origin: server.origin,
      store: store.kind,
      async stop() {
        ending.abort();
        await server.close({ grace: GRACE });
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
