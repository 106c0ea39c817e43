import type { Figure } from "../../figure.ts";
import { authorization, createOrganization, organizationPath } from "../settings-service.ts";

const STREAMS = 500;
const CHANGES = 20;
const LIMIT_MS = 100;

/** Measures the time from a change's request to its arrival at all open event streams. */
export async function streamFigures(origin: string): Promise<Figure[]> {
  await createOrganization(origin, "streams");
  const headers = await authorization("streams");
  const ending = new AbortController();
  const counts = new Map<number, number>();
  let onReceived = () => {};
  const opened = await Promise.all(
    Array.from({ length: STREAMS }, () =>
      fetch(`${origin}${organizationPath("streams")}/events`, { headers, signal: ending.signal }),
    ),
  );
  // Rejects if a stream breaks, which would otherwise never be noticed.
  const read = Promise.all(
    opened.map((response) =>
      readRevisions(response, (revision) => {
        counts.set(revision, (counts.get(revision) ?? 0) + 1);
        onReceived();
      }),
    ),
  );
  const receivedByAll = (revision: number) => {
    const received = new Promise<void>((resolve) => {
      onReceived = () => {
        if (counts.get(revision) === STREAMS) resolve();
      };
      onReceived();
    });
    return Promise.race([received, read]);
  };
  await receivedByAll(1);
  const times: number[] = [];
  for (let revision = 2; revision < 2 + CHANGES; revision += 1) {
    const startedAt = performance.now();
    const response = await fetch(`${origin}${organizationPath("streams")}/changes`, {
      method: "POST",
      headers: { ...headers, "If-Match": "*" },
      body: JSON.stringify({ type: "set-in-app-data", value: revision % 2 === 0 ? "off" : "on" }),
    });
    if (!response.ok) throw new Error(await response.text());
    await receivedByAll(revision);
    times.push(performance.now() - startedAt);
  }
  ending.abort();
  await read.catch(() => {});
  const slowest = Math.max(...times);
  return [
    {
      name: "a change reaches all of 500 streams, slowest of 20",
      value: slowest,
      unit: "ms",
      limit: LIMIT_MS,
    },
  ];
}

async function readRevisions(
  response: Response,
  onRevision: (revision: number) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    for (const [, id] of decoder.decode(chunk).matchAll(/^id: (\d+)$/gm)) onRevision(Number(id));
  }
  throw new Error(`an event stream ended (${response.status})`);
}
