import { randomUUID } from "node:crypto";
import { readFileSync, utimesSync } from "node:fs";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hasEnded, processIdentity } from "./process-identity.ts";

const LOCK_FILE = "contribution-lens.lock";
/** Interval at which the owner touches the lock file. */
const HEARTBEAT_MS = 2_000;
/** Time without a heartbeat after which a lock counts as abandoned. */
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
  readonly #content: string;
  /** From `performance.now()`: the clock of the system can be set. */
  #confirmedAt = 0;
  #lostTo: string | undefined;
  #heartbeat: NodeJS.Timeout | undefined;

  private constructor(folder: string, identity: string | undefined) {
    this.#folder = folder;
    this.#file = join(resolve(folder), LOCK_FILE);
    // Random, because a container's next process has the same host name and often the same process id.
    this.#content = `${randomUUID()} process ${process.pid} on ${hostname()}\n${identity ?? ""}`;
  }

  /**
   * Locks a folder. Takes an abandoned lock over: at once if its process ran here and has ended, otherwise once it has
   * had no heartbeat for `STALE_AFTER_MS`.
   * @throws {StoreInUseError} if another process keeps its lock alive
   * @throws the system's error if the lock file can't be read or written
   */
  static async acquire(folder: string): Promise<FolderLock> {
    await mkdir(folder, { recursive: true });
    const lock = new FolderLock(folder, await processIdentity(process.pid));
    await lock.#create();
    lock.#heartbeat = setInterval(() => lock.#beat(), HEARTBEAT_MS).unref();
    return lock;
  }

  /**
   * Checks that this process still has the lock, which a process loses that is suspended for long.
   * @throws {StoreInUseError} if another process took it over
   */
  assertHeld(): void {
    if (performance.now() - this.#confirmedAt > HEARTBEAT_MS) this.#beat();
    if (this.#lostTo !== undefined) throw new StoreInUseError(this.#folder, this.#lostTo);
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    // A disk that fails keeps the lock file: the next start finds that its process has ended.
    const found = await readLock(this.#file).catch(() => undefined);
    if (found === this.#content) await rm(this.#file, { force: true });
  }

  async #create(): Promise<void> {
    for (;;) {
      try {
        // Without its content after a power loss, the lock would count as one of another system.
        await writeFile(this.#file, this.#content, { flag: "wx", flush: true });
        this.#confirmedAt = performance.now();
        return;
      } catch (error) {
        if (!hasCode(error, "EEXIST")) throw error;
      }
      const found = await readLock(this.#file);
      if (found === undefined) continue;
      if (await isAbandoned(this.#file, found)) await removeLock(this.#file, found);
      else if ((await readLock(this.#file)) === found) {
        throw new StoreInUseError(this.#folder, ownerOf(found));
      }
    }
  }

  #beat(): void {
    try {
      const found = readFileSync(this.#file, "utf8");
      if (found !== this.#content) {
        this.#lostTo = ownerOf(found);
        return;
      }
      const now = new Date();
      utimesSync(this.#file, now, now);
      this.#confirmedAt = performance.now();
    } catch (error) {
      // A disk that fails says nothing about the owner, and fails the write that follows too.
      if (hasCode(error, "ENOENT")) this.#lostTo = ownerOf("");
    }
  }
}

/**
 * Removes an abandoned lock. Guarded by a second lock: two processes that both see the abandoned lock could otherwise
 * delete each other's new one.
 */
async function removeLock(file: string, found: string): Promise<void> {
  const takeoverLock = `${file}.takeover`;
  try {
    await mkdir(takeoverLock);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    if (await isUntouched(takeoverLock)) await rm(takeoverLock, { recursive: true, force: true });
    return;
  }
  try {
    if ((await readLock(file)) === found) await rm(file, { force: true });
  } finally {
    await rm(takeoverLock, { recursive: true, force: true });
  }
}

async function isAbandoned(file: string, content: string): Promise<boolean> {
  const [, identity] = content.split("\n");
  if (identity && (await hasEnded(identity))) return true;
  return isUntouched(file);
}

/**
 * Watches the file for `STALE_AFTER_MS`. Returns false once it is touched; its age alone proves nothing, because the
 * owner's clock can be another one.
 */
async function isUntouched(file: string): Promise<boolean> {
  const touchedAt = async () => (await stat(file).catch(() => undefined))?.mtimeMs;
  const last = await touchedAt();
  const start = performance.now();
  while (performance.now() - start < STALE_AFTER_MS) {
    if (last === undefined || (await touchedAt()) !== last) return false;
    await wait(HEARTBEAT_MS / 4);
  }
  return true;
}

/** Returns the content of a lock file; `undefined` if there is none. */
async function readLock(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function ownerOf(content: string): string {
  const [, owner = "another process"] = /^\S+ (process \d+ on .+)$/m.exec(content) ?? [];
  return owner;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
