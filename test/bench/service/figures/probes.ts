import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, median } from "../../figure.ts";
import { seedOrganizations } from "../seed.ts";
import {
  authorization,
  createOrganization,
  organizationPath,
  startSettingsService,
} from "../settings-service.ts";

const ORGANIZATIONS = 20_000;
const PROBES = 200;
const STARTS = 3;

/** Measures the liveness probe of a service with many organizations. */
export async function livenessFigures(origin: string, databaseUrl: string): Promise<Figure[]> {
  await seedOrganizations(origin, databaseUrl, ORGANIZATIONS);
  const times: number[] = [];
  for (let probe = 0; probe < PROBES; probe += 1) {
    const startedAt = performance.now();
    await (await fetch(`${origin}/healthz`)).text();
    times.push(performance.now() - startedAt);
  }
  const value = times.toSorted((a, b) => a - b)[Math.floor(PROBES * 0.95)] ?? Number.NaN;
  return [{ name: "liveness at 20,000 organizations, p95", value, unit: "ms", limit: 10 }];
}

/** Measures the time from the start of a process on an existing embedded store to its first answer. */
export async function startFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-bench-"));
  const env = { CONTRIBUTION_LENS_DATA: folder };
  try {
    const first = await startSettingsService(env);
    await createOrganization(first.origin, "acme");
    await first.stop();
    const headers = await authorization("acme");
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const startedAt = performance.now();
      const service = await startSettingsService(env);
      const response = await fetch(service.origin + organizationPath("acme"), { headers });
      times.push(performance.now() - startedAt);
      if (!response.ok) throw new Error(await response.text());
      await service.stop();
    }
    return [
      {
        name: "start on an embedded store to first answer",
        value: median(times),
        unit: "ms",
        limit: 1500,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
