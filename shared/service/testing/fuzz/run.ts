import { TestService } from "../harness.ts";
import { startPostgres } from "../postgres.ts";
import { fuzz } from "./fuzz.ts";

/*
 * `npm run fuzz`: sends 20,000 generated requests to the service on each store, and checks every response against the
 * OpenAPI description. `npm run fuzz -- REQUESTS SEED` sends others; without a seed, each run has its own.
 */

const [requests = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const postgres = await startPostgres();
let faults = 0;
try {
  const stores = { pglite: { memory: true }, postgresql: { url: await postgres.createDatabase() } };
  for (const [name, database] of Object.entries(stores)) {
    const service = await TestService.open(database, { rateLimits: false });
    const report = await fuzz(service, { requests, seed });
    await service.store.close();
    const counts = [...report.statuses].sort(([a], [b]) => a - b);
    console.log(`${name}, seed ${seed}: ${counts.map((pair) => pair.join(" × ")).join(", ")}`);
    for (const fault of report.faults.slice(0, 20)) console.error(fault);
    faults += report.faults.length;
  }
} finally {
  await postgres.stop();
}
console.log(faults === 0 ? "every response is as described" : `${faults} responses are not`);
process.exitCode = faults === 0 ? 0 : 1;
