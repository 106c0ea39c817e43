import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const NAME = "contribution-lens.lock";
/** Who has a folder says so again this often. Milliseconds. */
const BEAT = 2_000;
/** Who has said nothing for so long is gone: of a process on another machine nothing else can be seen. Milliseconds. */
const SILENCE = 10_000;
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
  const beating = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, BEAT).unref();
  return async () => {
    clearInterval(beating);
    await rm(file, { force: true });
    held.delete(file);
  };
}

async function claim(file: string, folder: string): Promise<void> {
  for (;;) {
    try {
      return await writeFile(file, `${process.pid} ${hostname()}`, { flag: "wx" });
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    const found = await contentOf(file);
    if (found === undefined) continue;
    const [holder, machine] = found.split(" ");
    const gone = machine === hostname() ? isGone(Number(holder)) : await isSilent(file);
    if (gone) await takeAway(file, found);
    else if ((await contentOf(file)) === found) throw inUse(folder, Number(holder));
  }
}

/**
 * Removes what a process that is gone left behind. One at a time, and only if it still stands there: of two that find
 * it, the second would remove what the first one has put there since.
 */
async function takeAway(file: string, found: string): Promise<void> {
  const turn = `${file}.turn`;
  try {
    await mkdir(turn);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    // Who had the turn can have been killed.
    if (await isSilent(turn)) await rm(turn, { recursive: true, force: true });
    return;
  }
  try {
    if ((await contentOf(file)) === found) await rm(file, { force: true });
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}

/** Whether a process of this machine has ended; in a container the one before had the same id as this one. */
function isGone(id: number): boolean {
  return id === process.pid || !isRunning(id);
}

/** Whether a process of another machine has ended, as far as can be seen: it says nothing any more. */
async function isSilent(file: string): Promise<boolean> {
  const said = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const last = await said();
  if (last === undefined) return false;
  while (Date.now() - last < SILENCE) {
    await wait(BEAT / 4);
    if ((await said()) !== last) return false;
  }
  return true;
}

function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
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
    `the store in \`${folder}\` is in use by process ${holder}; stop that one first, or use PostgreSQL (DATABASE_URL) for several; where that is another program, delete \`${NAME}\` there`,
    holder,
  );
}
