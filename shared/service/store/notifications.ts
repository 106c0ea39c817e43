import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

const CONNECT_TIMEOUT_MS = 10_000;
const FIRST_RETRY_DELAY_MS = 200;
const LONGEST_RETRY_DELAY_MS = 10_000;

/**
 * Calls `onPayload` with each payload on a channel until the returned function is called. After a reconnect, which
 * can have missed notifications, the payload is empty.
 */
export type Listen = (
  channel: string,
  onPayload: (payload: string) => void,
) => Promise<() => Promise<void>>;

/** Runs `LISTEN` on a connection of its own and reconnects when it breaks. */
export function listenWithPg(url: string): Listen {
  return async (channel, onPayload) => {
    const stop = new AbortController();
    let client = await connect(url, channel, onPayload);
    const keepConnected = async () => {
      while (!stop.signal.aborted) {
        await waitForEnd(client, stop.signal);
        client = await reconnect(url, channel, onPayload, stop.signal, client);
      }
    };
    const running = keepConnected();
    return async () => {
      stop.abort();
      await client.end().catch(() => {});
      await running;
      // A reconnect that was under way may have opened another connection.
      await client.end().catch(() => {});
    };
  };
}

async function connect(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on("error", () => {});
  client.on("notification", ({ payload }) => onPayload(payload ?? ""));
  try {
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

async function reconnect(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  signal: AbortSignal,
  last: pg.Client,
): Promise<pg.Client> {
  let delay = FIRST_RETRY_DELAY_MS;
  while (!signal.aborted) {
    try {
      const client = await connect(url, channel, onPayload);
      onPayload("");
      return client;
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
