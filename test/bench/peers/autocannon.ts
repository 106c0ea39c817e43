import autocannon from "autocannon";
import type { Load } from "../service/load.ts";

/**
 * Sends requests as fast as they are answered, and returns the number of responses a second.
 * @throws Error if a response has another status
 */
export async function requestsPerSecond(load: Load): Promise<number> {
  const statuses = new Map<number, number>();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: load.url,
        connections: load.connections,
        duration: load.seconds,
        requests: load.requests.map((request) => ({ ...request })),
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    instance.on("response", (_client, status) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
  });
  const others = [...statuses].filter(([status]) => status !== load.status);
  if (others.length > 0 || result.errors > 0) {
    throw new Error(
      `${load.url}: expected ${load.status}, got ${JSON.stringify(others)}, ${result.errors} errors`,
    );
  }
  return (statuses.get(load.status) ?? 0) / result.duration;
}
