import { readFile } from "node:fs/promises";
import type { Figure } from "../../figure.ts";
import { seedOrganizations } from "../seed.ts";
import { authorization, organizationPath, startSettingsService } from "../settings-service.ts";

const ORGANIZATIONS = 300_000;
const READ = ORGANIZATIONS / 10;
const READERS = 16;
const LIMIT_MB = 512;

/** Measures the memory of a service that has read a tenth of its organizations once. */
export async function memoryFigures(databaseUrl: string): Promise<Figure[]> {
  if (process.platform !== "linux") return [];
  const service = await startSettingsService({ DATABASE_URL: databaseUrl });
  try {
    await seedOrganizations(service.origin, databaseUrl, ORGANIZATIONS);
    const numbers = Array.from({ length: READ }, (_, index) => index * 10 + 1).values();
    await Promise.all(
      Array.from({ length: READERS }, async () => {
        for (const number of numbers) await read(service.origin, `o${number}`);
      }),
    );
    const name = "300,000 organizations, a tenth of them read once, peak memory";
    return [{ name, value: await peakMemory(service.pid), unit: "MB", limit: LIMIT_MB }];
  } finally {
    await service.stop();
  }
}

async function read(origin: string, id: string): Promise<void> {
  const headers = await authorization(id, "member");
  const response = await fetch(origin + organizationPath(id), { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
}

/** Returns the most memory that a process has had, in MB. */
async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000;
}
