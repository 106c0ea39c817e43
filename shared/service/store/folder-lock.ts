import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const NAME = "contribution-lens.lock";
const held = new Set<string>();

/** A folder belongs to another process. */
export class StoreInUseError extends Error {
  override readonly name = "StoreInUseError";
  /** The process that has it. */
  readonly holder: number;

  constructor(message: string, holder: number) {
    super(message);
    this.holder = holder;
  }
}

/**
 * Takes a folder for this process: the embedded database does not notice a second process, and two would
 * overwrite each other. What a process that is gone left behind is taken over.
 * @returns what gives the folder free again
 * @throws {StoreInUseError} naming the folder and the process that has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(resolve(folder), NAME);
  if (held.has(file)) throw inUse(folder, process.pid);
  held.add(file);
  try {
    await claim(file, folder);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    await rm(file, { force: true });
    held.delete(file);
  };
}

async function claim(file: string, folder: string): Promise<void> {
  for (;;) {
    try {
      return await writeFile(file, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    // In a container the process before had the same id; `held` knows what this one has.
    if (holder !== process.pid && isRunning(holder)) throw inUse(folder, holder);
    await rm(file, { force: true });
  }
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id < 1) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function inUse(folder: string, holder: number): StoreInUseError {
  return new StoreInUseError(
    `the store in \`${folder}\` is in use by process ${holder}; stop that one first, or use PostgreSQL (DATABASE_URL) for several`,
    holder,
  );
}
