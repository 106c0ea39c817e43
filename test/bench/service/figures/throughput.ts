import { join } from "node:path";
import { type Figure, median } from "../../figure.ts";
import { type ChildServer, startChild } from "../child.ts";
import type { RequestsPerSecond } from "../load.ts";
import { authorization, createOrganization, organizationPath } from "../settings-service.ts";
import { startUnleash } from "../unleash.ts";

const CONNECTIONS = 16;
const WRITERS = 8;
const SECONDS = 3;
const ROUNDS = 3;
const BARE_SERVER = join(import.meta.dirname, "../bare-server.ts");

/** Measures reads of an unchanged document and audited changes, beside a bare server and Unleash. */
export async function throughputFigures(origin: string, databaseUrl: string): Promise<Figure[]> {
  // The peers have packages and type checks of their own.
  const peer = "../../peers/autocannon.ts";
  const { requestsPerSecond } = (await import(peer)) as {
    requestsPerSecond: RequestsPerSecond;
  };
  const bare = await startChild(["--import", "tsx", BARE_SERVER]);
  const unleash = await startUnleash(databaseUrl);
  try {
    const writes = await writeLoads(origin, unleash);
    const reads = await readLoads(origin, bare, unleash);
    const [read, bareRead, unleashRead] = await medians(reads, requestsPerSecond);
    const [write, unleashWrite] = await medians(writes, async (loads) => {
      const rates = await Promise.all(loads.map(requestsPerSecond));
      return rates.reduce((sum, rate) => sum + rate, 0);
    });
    return [
      rate("unchanged document, 16 connections", read),
      rate("a bare server's 304", bareRead),
      rate("Unleash's unchanged features", unleashRead),
      ratio("bare server to unchanged document (0.20 of it)", bareRead, read, 5),
      ratio("Unleash to unchanged document (4 times)", unleashRead, read, 0.25),
      rate("audited changes, 8 writers", write),
      rate("Unleash's toggles, 8 writers", unleashWrite),
      ratio("Unleash's toggles to audited changes (3 times)", unleashWrite, write, 1 / 3),
    ];
  } finally {
    await bare.stop();
    await unleash.stop();
  }
}

/** Returns the median of each measurement, which take turns. The first round warms up and does not count. */
async function medians<T>(
  subjects: readonly T[],
  measure: (subject: T) => Promise<number>,
): Promise<number[]> {
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const values: number[] = [];
    for (const subject of subjects) values.push(await measure(subject));
    rounds.push(values);
  }
  return subjects.map((_, index) =>
    median(rounds.slice(1).map((values) => values[index] ?? Number.NaN)),
  );
}

function rate(name: string, value = Number.NaN): Figure {
  return { name, value, unit: "/s" };
}

function ratio(name: string, value = Number.NaN, to = Number.NaN, limit = Number.NaN): Figure {
  return { name, value: value / to, unit: "times", limit };
}

async function readLoads(
  origin: string,
  bare: ChildServer,
  unleash: Awaited<ReturnType<typeof startUnleash>>,
) {
  await createOrganization(origin, "reads");
  const common = { connections: CONNECTIONS, seconds: SECONDS, status: 304 };
  const headers = { ...(await authorization("reads", "member")), "If-None-Match": '"1"' };
  const request = { path: organizationPath("reads"), headers };
  return [
    { ...common, url: origin, requests: [request] },
    { ...common, url: bare.line, requests: [request] },
    {
      ...common,
      url: unleash.origin,
      requests: [{ path: "/api/client/features", headers: await unleash.conditionalHeaders() }],
    },
  ];
}

async function writeLoads(origin: string, unleash: Awaited<ReturnType<typeof startUnleash>>) {
  const common = { connections: 1, seconds: SECONDS, status: 200 };
  const ours = [];
  const theirs = [];
  for (let writer = 0; writer < WRITERS; writer += 1) {
    const id = `writer-${writer}`;
    await createOrganization(origin, id);
    const headers = { ...(await authorization(id)), "If-Match": "*" };
    ours.push({
      ...common,
      url: origin,
      requests: ["off", "on"].map((value) => ({
        method: "POST" as const,
        path: `${organizationPath(id)}/changes`,
        headers,
        body: JSON.stringify({ type: "set-in-app-data", value }),
      })),
    });
    const paths = await unleash.createFeature(id);
    theirs.push({
      ...common,
      url: unleash.origin,
      requests: paths.map((path) => ({ method: "POST" as const, path })),
    });
  }
  return [ours, theirs];
}
