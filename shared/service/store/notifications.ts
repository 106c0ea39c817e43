import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Hears payloads on a channel until the returned function is called; a lost line is told as an empty payload. */
export type Listen = (
  channel: string,
  hear: (payload: string) => void,
) => Promise<() => Promise<void>>;

/** `LISTEN` on a connection of its own, opened again when it breaks. */
export function listenWithPg(url: string): Listen {
  return async (channel, hear) => {
    const stop = new AbortController();
    let client = await connect(url, channel, hear);
    const keep = async () => {
      while (!stop.signal.aborted) {
        await ended(client, stop.signal);
        client = await reconnect(url, channel, hear, stop.signal, client);
      }
    };
    const kept = keep();
    return async () => {
      stop.abort();
      await client.end().catch(() => {});
      await kept;
      // A connection that was being opened meanwhile.
      await client.end().catch(() => {});
    };
  };
}

async function connect(
  url: string,
  channel: string,
  hear: (payload: string) => void,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {});
  client.on("notification", ({ payload }) => hear(payload ?? ""));
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
  hear: (payload: string) => void,
  signal: AbortSignal,
  last: pg.Client,
): Promise<pg.Client> {
  for (let pause = 200; !signal.aborted; pause = Math.min(pause * 2, 10_000)) {
    try {
      const client = await connect(url, channel, hear);
      // What was notified meanwhile is lost: everyone who listens looks for himself.
      hear("");
      return client;
    } catch {
      await wait(pause, undefined, { signal }).catch(() => {});
    }
  }
  return last;
}

function ended(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    client.once("end", () => resolve());
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
