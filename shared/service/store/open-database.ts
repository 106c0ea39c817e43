import { PGlite } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import { FolderLock } from "./folder-lock.ts";
import { type Listen, listenWithPg } from "./notifications.ts";
import { pgPool } from "./pg-pool.ts";
import { pglitePool } from "./pglite-pool.ts";
import { type Database, MIGRATIONS } from "./schema.ts";

/** The location of the settings: one of three. */
export interface DatabaseOptions {
  /** Address of a PostgreSQL database; wins over `folder`. */
  readonly url?: string | undefined;
  /** Folder of the embedded database. */
  readonly folder?: string | undefined;
  /** An embedded database in memory, lost when the process ends. */
  readonly memory?: boolean;
}

/** An open database whose tables exist. */
export interface OpenDatabase {
  readonly kind: "postgresql" | "pglite";
  readonly db: Kysely<Database>;
  /** Delivers the notifications of committed transactions, from every process. */
  readonly listen: Listen;
  close(): Promise<void>;
}

/**
 * Opens the database and applies missing migrations.
 * @throws Error if no location is given: an unset variable must not mean settings that are lost at exit
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.url === undefined && options.folder === undefined && !options.memory) {
    throw new Error(
      "no location for the settings; pass `url`, `folder`, or `memory: true` to keep none",
    );
  }
  const opened = options.url === undefined ? await openPglite(options.folder) : openPg(options.url);
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

async function openPglite(folder: string | undefined): Promise<OpenDatabase> {
  const lock = folder === undefined ? undefined : await FolderLock.acquire(folder);
  const release = async () => lock?.release();
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder }).catch(
    async (error) => {
      await release();
      throw error;
    },
  );
  const pool = pglitePool(database, async () => lock?.assertHeld());
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: "pglite",
    db,
    listen: async (channel, onPayload) => {
      const stop = await database.listen(channel, onPayload);
      return () => stop();
    },
    close: () => db.destroy().finally(release),
  };
}

function openPg(url: string): OpenDatabase {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: pgPool(url) }) });
  return { kind: "postgresql", db, listen: listenWithPg(url), close: () => db.destroy() };
}

async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
