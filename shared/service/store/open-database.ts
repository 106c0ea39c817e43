import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import { EmbeddedDatabase } from "./embedded-database.ts";
import { FolderLock } from "./folder-lock.ts";
import { type Listen, listenWithPg } from "./notifications.ts";
import { pgPool } from "./pg-pool.ts";
import { pglitePool } from "./pglite-pool.ts";
import { type Database, MIGRATIONS } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** The location of the settings: one of three. */
export interface DatabaseOptions {
  /** Address of a PostgreSQL database; wins over `folder`. */
  readonly url?: string | undefined;
  /** Folder of the embedded database. */
  readonly folder?: string | undefined;
  /** Finds new revisions by queries instead of notifications, which some poolers and distributed databases don't deliver. */
  readonly polls?: boolean;
  /** An embedded database in memory, lost when the process ends. */
  readonly memory?: boolean;
}

/** An open database whose tables exist. */
export interface OpenDatabase {
  readonly kind: "postgresql" | "pglite";
  readonly db: Kysely<Database>;
  /** Delivers the notifications of committed transactions, from every process. */
  readonly listen: Listen;
  /** False if the database can't deliver notifications. */
  readonly announces: boolean;
  /**
   * Checks that there is room for a write.
   * @throws {StoreError} `storage-full`
   */
  readonly assertRoom: () => Promise<void>;
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
  return options.url === undefined
    ? openPglite(options.folder)
    : openPg(options.url, options.polls ?? false);
}

async function openPglite(folder: string | undefined): Promise<OpenDatabase> {
  const lock = folder === undefined ? undefined : await FolderLock.acquire(folder);
  const release = async () => lock?.release();
  const database = await EmbeddedDatabase.open(folder, () => lock?.assertHeld()).catch(
    async (error) => {
      await release();
      throw error;
    },
  );
  const pool = pglitePool(database, () => lock?.assertHeld());
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db).catch(async (error) => {
    await db.destroy().finally(release);
    throw error;
  });
  return {
    kind: "pglite",
    db,
    listen: (channel, onPayload) => database.listen(channel, onPayload),
    announces: true,
    assertRoom: () => database.assertRoom(),
    close: () => db.destroy().finally(release),
  };
}

async function openPg(url: string, polls: boolean): Promise<OpenDatabase> {
  const migrated = pgDatabase(url, { hasTimeouts: false });
  await migrate(migrated).finally(() => migrated.destroy());
  const db = pgDatabase(url, { hasTimeouts: true });
  return {
    kind: "postgresql",
    db,
    listen: listenWithPg(url),
    announces: !polls && (await canNotify(db)),
    // The server reports a full disk itself, and undoes what it could not store.
    assertRoom: async () => {},
    close: () => db.destroy(),
  };
}

function pgDatabase(url: string, options: { hasTimeouts: boolean }): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: pgPool(url, options) }) });
}

/** Returns false if the database refuses notifications, as some distributed ones do. */
async function canNotify(db: Kysely<Database>): Promise<boolean> {
  try {
    await sql`select pg_notify('contribution_lens_start', '')`.execute(db);
    return true;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return false;
  }
}

async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
