import { createHandler } from "../http/app.ts";
import { authenticateTokens } from "../http/tokens.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { runAuditTask } from "./audit-task.ts";
import { readConfig, type ServiceConfig, unknownVariables } from "./config.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import { observe, type Refusals } from "./observe.ts";
import { type RunningServer, startServer } from "./serve.ts";
import type { Environment } from "./variables.ts";

/** Interval at which expired responses are deleted; each write of an organization deletes its own. */
const CLEANUP_INTERVAL_MS = 3_600_000;
/** Time that running requests get when the service stops. */
const SHUTDOWN_GRACE_MS = 5_000;

/** The limits of the embedded database, for the log. */
const EMBEDDED_NOTICE =
  "the embedded database serves one process, and keeps acknowledged changes over a power loss only on a disk that obeys `fsync`; set `DATABASE_URL` for several processes, or for replicas";

/** A running settings service. */
export interface RunningService {
  readonly origin: string;
  readonly store: SettingsStore["kind"];
  /** The address of the metrics, if they have a port. */
  readonly metricsUrl?: string;
  /** Ends event streams, finishes requests, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts the service that the environment describes: store, migrations, server.
 * @throws {ConfigError} if a variable is missing or invalid
 */
export async function startService(env: Environment): Promise<RunningService> {
  const config = readConfig(env);
  // Before the store, so that a missing library leaves no new database behind.
  const { createLogger, Metrics } = await loadLibraries();
  const logger = createLogger(config.logLevel);
  for (const variable of unknownVariables(env)) {
    logger.warn({ variable }, "unknown variable; see --help");
  }
  const store = await SettingsStore.open(config.database);
  try {
    return await serveStore(store, config, logger, new Metrics(store));
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loads the modules whose libraries are for a process only: servers that mount the handler need not install them. */
async function loadLibraries() {
  const [{ createLogger }, { Metrics }] = await Promise.all([
    import("./logger.ts"),
    import("./metrics.ts"),
  ]);
  return { createLogger, Metrics };
}

async function serveStore(
  store: SettingsStore,
  config: ServiceConfig,
  logger: Logger,
  metrics: Metrics,
): Promise<RunningService> {
  const shutdown = new AbortController();
  const refusals: Refusals = new WeakMap();
  const handler = createHandler({
    store,
    authenticate: authenticateTokens({
      ...config.tokens,
      now: () => store.now(),
      onRefused: (request, reason) => refusals.set(request, reason),
    }),
    allowedOrigins: config.allowedOrigins,
    rateLimits: config.rateLimits,
    streamLimits: config.streamLimits,
    discoveryDefaults: {
      ...(config.publicUrl !== undefined && { service: config.publicUrl }),
      ...(config.signIn && { signIn: config.signIn }),
    },
    ...(config.bodyLimit !== undefined && { bodyLimit: config.bodyLimit }),
    signal: shutdown.signal,
    onError: (message) => logger.error(message),
  });
  const server = await startServer(observe(handler, logger, metrics, refusals), config);
  const metricsServer = await startMetricsServer(metrics, config).catch(async (error) => {
    await server.close();
    throw error;
  });
  const audit = runAuditTask({ store, logger, metrics, signal: shutdown.signal });
  const cleanup = setInterval(() => {
    store.administration.deleteExpiredResponses().catch((error: unknown) => {
      logger.warn({ err: error }, "could not delete expired responses");
    });
  }, CLEANUP_INTERVAL_MS).unref();
  logger.info({ origin: server.origin, store: store.kind }, "started");
  if (store.kind === "pglite") logger.info(EMBEDDED_NOTICE);
  return {
    origin: server.origin,
    store: store.kind,
    ...(metricsServer && { metricsUrl: `${metricsServer.origin}/metrics` }),
    async stop() {
      logger.info("stopping");
      clearInterval(cleanup);
      shutdown.abort();
      await server.close({ drainMs: config.drainMs, graceMs: SHUTDOWN_GRACE_MS });
      await metricsServer?.close();
      await audit;
      await store.close();
      logger.info("stopped");
    },
  };
}

async function startMetricsServer(
  metrics: { readonly handle: (request: Request) => Promise<Response> },
  { host, metricsPort }: ServiceConfig,
): Promise<RunningServer | undefined> {
  return metricsPort === undefined
    ? undefined
    : startServer(metrics.handle, { host, port: metricsPort });
}
