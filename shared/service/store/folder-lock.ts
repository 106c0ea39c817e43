import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const LOCK_FILE = "contribution-lens.lock";
/** Interval at which the owner touches the lock file. */
const HEARTBEAT_MS = 2_000;
/** Age at which a lock without heartbeats counts as abandoned. */
const STALE_AFTER_MS = 10_000;

/** Thrown if another process uses a store's folder. */
export class StoreInUseError extends Error {
  override readonly name = "StoreInUseError";
  /** The owner as the lock file names it, such as `process 123 on host`. */
  readonly owner: string;

  constructor(folder: string, owner: string) {
    super(
      `the store in \`${folder}\` is in use by ${owner}; stop it first, or use PostgreSQL (DATABASE_URL) for several services`,
    );
    this.owner = owner;
  }
}

/**
 * A lock on an embedded database's folder, kept alive by a heartbeat. PGlite does not notice a second process, and two
 * would overwrite each other.
 */
export class FolderLock {
  readonly #folder: string;
  readonly #file: string;
  /** Random, because a container's next process has the same host name and often the same process id. */
  readonly #owner = `${randomUUID()} process ${process.pid} on ${hostname()}`;
  #confirmedAt = 0;
  #lostTo: string | undefined;
  #heartbeat: NodeJS.Timeout | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#file = join(resolve(folder), LOCK_FILE);
  }

  /**
   * Locks a folder. Takes an abandoned lock over once it is stale, which can take some seconds.
   * @throws {StoreInUseError} if another process keeps its lock alive
   */
  static async acquire(folder: string): Promise<FolderLock> {
    await mkdir(folder, { recursive: true });
    const lock = new FolderLock(folder);
    await lock.#create();
    lock.#heartbeat = setInterval(() => void lock.#beat().catch(() => {}), HEARTBEAT_MS).unref();
    return lock;
  }

  /**
   * Checks that this process still has the lock. A process that was suspended can have lost it meanwhile.
   * @throws {StoreInUseError} if another process took it over
   */
  async assertHeld(): Promise<void> {
    if (Date.now() - this.#confirmedAt > 2 * HEARTBEAT_MS) await this.#beat();
    if (this.#lostTo !== undefined) throw new StoreInUseError(this.#folder, this.#lostTo);
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    if ((await readLock(this.#file)) === this.#owner) await rm(this.#file, { force: true });
  }

  async #create(): Promise<void> {
    for (;;) {
      try {
        await writeFile(this.#file, this.#owner, { flag: "wx" });
        this.#confirmedAt = Date.now();
        return;
      } catch (error) {
        if (!hasCode(error, "EEXIST")) throw error;
      }
      const found = await readLock(this.#file);
      if (found === undefined) continue;
      if (await isStale(this.#file)) await removeStaleLock(this.#file, found);
      else if ((await readLock(this.#file)) === found) {
        throw new StoreInUseError(this.#folder, ownerOf(found));
      }
    }
  }

  async #beat(): Promise<void> {
    const found = await readLock(this.#file);
    if (found !== this.#owner) {
      this.#lostTo = ownerOf(found ?? "");
      return;
    }
    const now = new Date();
    await utimes(this.#file, now, now);
    this.#confirmedAt = now.getTime();
  }
}

/**
 * Removes a stale lock. Guarded by a second lock: two processes that both see the stale lock could otherwise
 * delete each other's new one.
 */
async function removeStaleLock(file: string, found: string): Promise<void> {
  const takeoverLock = `${file}.takeover`;
  try {
    await mkdir(takeoverLock);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    if (await isStale(takeoverLock)) await rm(takeoverLock, { recursive: true, force: true });
    return;
  }
  try {
    if ((await readLock(file)) === found) await rm(file, { force: true });
  } finally {
    await rm(takeoverLock, { recursive: true, force: true });
  }
}

/** Waits until the file is touched, and returns false, or has been untouched for `STALE_AFTER_MS`, and returns true. */
async function isStale(file: string): Promise<boolean> {
  const touchedAt = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const last = await touchedAt();
  if (last === undefined) return false;
  while (Date.now() - last < STALE_AFTER_MS) {
    await wait(HEARTBEAT_MS / 4);
    if ((await touchedAt()) !== last) return false;
  }
  return true;
}

function readLock(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

function ownerOf(content: string): string {
  const [, owner = "another process"] = /^\S+ (process \d+ on .+)$/.exec(content) ?? [];
  return owner;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
