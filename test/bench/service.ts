import { startPostgres } from "../../shared/service/testing/postgres.ts";
import type { Figure } from "./figure.ts";
import { fairnessFigures } from "./service/figures/fairness.ts";
import { memoryFigures } from "./service/figures/memory.ts";
import { livenessFigures, startFigures } from "./service/figures/probes.ts";
import { streamFigures } from "./service/figures/streams.ts";
import { throughputFigures } from "./service/figures/throughput.ts";
import { startSettingsService } from "./service/settings-service.ts";

/** Measures the settings service, beside a bare server and Unleash on the same PostgreSQL. */
export async function serviceFigures(): Promise<Figure[]> {
  const postgres = await startPostgres();
  try {
    const databaseUrl = await postgres.createDatabase();
    const service = await startSettingsService({ DATABASE_URL: databaseUrl });
    try {
      return [
        ...(await throughputFigures(service.origin, await postgres.createDatabase())),
        ...(await fairnessFigures(service.origin)),
        ...(await streamFigures(service.origin, databaseUrl)),
        ...(await livenessFigures(service.origin, databaseUrl)),
        ...(await memoryFigures(await postgres.createDatabase())),
        ...(await startFigures()),
      ];
    } finally {
      await service.stop();
    }
  } finally {
    await postgres.stop();
  }
}
