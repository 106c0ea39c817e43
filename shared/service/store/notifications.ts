import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

const CONNECT_TIMEOUT_MS = 10_000;
const FIRST_RETRY_DELAY_MS = 200;
const LONGEST_RETRY_DELAY_MS = 10_000;
/** Interval of checks of a connection on which nothing may come for hours, and the time that one may take. */
const CHECK_INTERVAL_MS = 10_000;
const CHECK_TIMEOUT_MS = 5_000;

/**
 * Calls `onPayload` with each payload on a channel until the returned function is called. After a reconnect, which
 * can have missed notifications, the payload is empty.
 */
export type Listen = (
  channel: string,
  onPayload: (payload: string) => void,
) => Promise<() => Promise<void>>;

/** Runs `LISTEN` on a connection of its own and reconnects when it breaks, or no longer answers. */
export function listenWithPg(
  url: string,
  { checkIntervalMs = CHECK_INTERVAL_MS, checkTimeoutMs = CHECK_TIMEOUT_MS } = {},
): Listen {
  return async (channel, onPayload) => {
    const stop = new AbortController();
    let client = await connect(url, channel, onPayload, checkTimeoutMs);
    const keepConnected = async () => {
      while (!stop.signal.aborted) {
        const stopChecks = checkConnection(client, checkIntervalMs);
        await waitForEnd(client, stop.signal);
        stopChecks();
        client = await reconnect(
          () => connect(url, channel, onPayload, checkTimeoutMs),
          stop.signal,
          client,
        );
        if (!stop.signal.aborted) onPayload("");
      }
    };
    const running = keepConnected();
    return async () => {
      stop.abort();
      destroy(client);
      await running;
      // A reconnect that was under way may have opened another connection.
      destroy(client);
    };
  };
}

async function connect(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  queryTimeoutMs: number,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: queryTimeoutMs,
  });
  client.on("error", () => {});
  client.on("notification", ({ payload }) => onPayload(payload ?? ""));
  try {
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    destroy(client);
    throw error;
  }
}

/** Destroys a connection that does not answer in time: a network can drop packets without a word. */
function checkConnection(client: pg.Client, intervalMs: number): () => void {
  let isChecking = false;
  const check = async () => {
    if (isChecking) return;
    isChecking = true;
    await client.query("select 1").catch(() => destroy(client));
    isChecking = false;
  };
  const timer = setInterval(() => void check(), intervalMs).unref();
  return () => clearInterval(timer);
}

/** Closes a connection without a termination message: a dead one would never acknowledge it. */
function destroy(client: pg.Client): void {
  client.connection.stream.destroy();
}

async function reconnect(
  connectAgain: () => Promise<pg.Client>,
  signal: AbortSignal,
  last: pg.Client,
): Promise<pg.Client> {
  let delay = FIRST_RETRY_DELAY_MS;
  while (!signal.aborted) {
    try {
      return await connectAgain();
    } catch {
      await wait(delay, undefined, { signal }).catch(() => {});
      delay = Math.min(delay * 2, LONGEST_RETRY_DELAY_MS);
    }
  }
  return last;
}

function waitForEnd(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    client.once("end", () => resolve());
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
