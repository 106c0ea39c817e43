import type { Figure } from "../../figure.ts";
import {
  authorization,
  createOrganization,
  organizationPath,
  startSettingsService,
} from "../settings-service.ts";

const NODES = 3;

/** Measures the time from a change's request to its arrival at all open event streams, of one node and of three. */
export async function streamFigures(origin: string, databaseUrl: string): Promise<Figure[]> {
  const ofOneNode = await arrivalTimes("streams", [origin], { streams: 500, changes: 20 });
  const others = await Promise.all(
    Array.from({ length: NODES - 1 }, () => startSettingsService({ DATABASE_URL: databaseUrl })),
  );
  try {
    const origins = [origin, ...others.map((node) => node.origin)];
    const ofNodes = await arrivalTimes("nodes", origins, { streams: 99, changes: 200 });
    return [
      {
        name: "a change reaches all of 500 streams, slowest of 20",
        value: ofOneNode.at(-1) ?? Number.NaN,
        unit: "ms",
        limit: 100,
      },
      {
        name: "a change reaches all of 99 streams of three nodes, p99 of 200",
        value: ofNodes[Math.floor(ofNodes.length * 0.99)] ?? Number.NaN,
        unit: "ms",
        limit: 50,
      },
    ];
  } finally {
    await Promise.all(others.map((node) => node.stop()));
  }
}

/** Returns the times of changes to an organization, in order. Nodes take turns with the changes, and share the streams. */
async function arrivalTimes(
  id: string,
  origins: readonly string[],
  { streams, changes }: { streams: number; changes: number },
): Promise<number[]> {
  const originOf = (index: number) => origins[index % origins.length] ?? "";
  const urlOf = (index: number) => originOf(index) + organizationPath(id);
  await createOrganization(originOf(0), id);
  const headers = await authorization(id);
  const ending = new AbortController();
  const counts = new Map<number, number>();
  let onReceived = () => {};
  const opened = await Promise.all(
    Array.from({ length: streams }, (_, index) =>
      fetch(`${urlOf(index)}/events`, { headers, signal: ending.signal }),
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
        if (counts.get(revision) === streams) resolve();
      };
      onReceived();
    });
    return Promise.race([received, read]);
  };
  await receivedByAll(1);
  const times: number[] = [];
  for (let revision = 2; revision < 2 + changes; revision += 1) {
    const startedAt = performance.now();
    const response = await fetch(`${urlOf(revision)}/changes`, {
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
  return times.toSorted((a, b) => a - b);
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
