import { statfs } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { isStorageFull } from "./database-error.ts";
import { DurableFileSystem } from "./durable-file-system.ts";
import { prepareFolder } from "./embedded-folder.ts";
import { StoreError, storageFull } from "./store-error.ts";

/** PGlite's parameters, without the one that turns `fsync` off. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  // PGlite ignores `fdatasync`, the default.
  ...["-c", "wal_sync_method=fsync"],
  // A log of 1 GB, the default, takes minutes to recover.
  ...["-c", "max_wal_size=64MB", "-c", "min_wal_size=32MB"],
];

/**
 * Room on the disk below which changes are refused: PostgreSQL adds 16 MB at a time to its log, and must not fail
 * there.
 */
const MIN_FREE_BYTES = 48 * 1024 * 1024;

interface QueryResult {
  readonly rows: Record<string, unknown>[];
  readonly affectedRows?: number;
}

/** A channel's listener. */
interface Subscription {
  readonly channel: string;
  readonly onPayload: (payload: string) => void;
}

/**
 * PGlite in a folder, or in memory. A database that failed, such as by a full disk, is opened again at the next use,
 * which recovers it.
 */
export class EmbeddedDatabase {
  readonly #folder: string | undefined;
  readonly #beforeWrite: () => void;
  readonly #subscriptions = new Set<Subscription>();
  #files: DurableFileSystem | undefined;
  #database: PGlite | undefined;

  private constructor(folder: string | undefined, beforeWrite: () => void) {
    this.#folder = folder;
    this.#beforeWrite = beforeWrite;
  }

  /**
   * Opens the database.
   * @param folder absent for one in memory
   * @param beforeWrite runs before each write to the folder; if it throws, the database stops writing
   */
  static async open(
    folder: string | undefined,
    beforeWrite: () => void = () => {},
  ): Promise<EmbeddedDatabase> {
    const database = new EmbeddedDatabase(folder, beforeWrite);
    await database.#start();
    return database;
  }

  /**
   * Runs a statement.
   * @throws {StoreError} `store-unavailable` if the database failed; what it had not committed is lost
   */
  async query(text: string, parameters: readonly unknown[]): Promise<QueryResult> {
    if (!this.#database) throw unavailable(undefined);
    try {
      return await this.#database.query<Record<string, unknown>>(text, [...parameters]);
    } catch (error) {
      const failure = this.#files?.failure;
      if (failure) this.#abandon();
      else if (!isStorageFull(error)) throw error;
      throw isStorageFull(error) || isNoSpace(failure) ? storageFull(error) : unavailable(error);
    }
  }

  /**
   * Checks that there is room for a change.
   * @throws {StoreError} `storage-full`
   */
  async assertRoom(): Promise<void> {
    if (this.#folder === undefined) return;
    const { bavail, bsize } = await statfs(this.#folder);
    if (bavail * bsize < MIN_FREE_BYTES) throw storageFull();
  }

  /** Opens the database again if it failed. Not to be called within a transaction. */
  async recover(): Promise<void> {
    if (this.#database) return;
    try {
      await this.#start();
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** Calls the listener with each payload on a channel, until the returned function is called. */
  async listen(
    channel: string,
    onPayload: (payload: string) => void,
  ): Promise<() => Promise<void>> {
    const subscription = { channel, onPayload };
    this.#subscriptions.add(subscription);
    await this.#database?.listen(channel, onPayload);
    return async () => {
      this.#subscriptions.delete(subscription);
      await this.#database?.unlisten(channel, onPayload);
    };
  }

  async close(): Promise<void> {
    await this.#database?.close();
    this.#database = undefined;
  }

  async #start(): Promise<void> {
    if (this.#folder === undefined) {
      this.#database = await createInMemory();
      return;
    }
    const finishCreation = await prepareFolder(this.#folder);
    this.#files = new DurableFileSystem(this.#folder, this.#beforeWrite);
    try {
      this.#database = await PGlite.create({ fs: this.#files, startParams: START_PARAMETERS });
      for (const { channel, onPayload } of this.#subscriptions) {
        await this.#database.listen(channel, onPayload);
      }
    } catch (error) {
      this.#abandon();
      throw error;
    }
    await finishCreation();
  }

  #abandon(): void {
    this.#files?.abandon();
    this.#database = undefined;
  }
}

/** A copy of the process's first database in memory, as it was created. */
let template: Blob | undefined;

/** Creates a database in memory. Copying one takes a fifth of the time that PostgreSQL needs to initialize another. */
async function createInMemory(): Promise<PGlite> {
  if (template) return PGlite.create({ loadDataDir: template });
  const database = await PGlite.create();
  template = await database.dumpDataDir("none");
  return database;
}

function unavailable(cause: unknown): StoreError {
  return new StoreError("store-unavailable", "the embedded database failed; retry later", {
    cause,
  });
}

function isNoSpace(error: Error | undefined): boolean {
  return error !== undefined && "code" in error && error.code === "ENOSPC";
}
