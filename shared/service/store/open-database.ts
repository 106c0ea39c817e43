import { Kysely, PostgresDialect, sql } from "kysely";
import { EmbeddedDatabase } from "./embedded-database.ts";
import { FolderLock } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";
import { type Listen, listenWithPg } from "./notifications.ts";
import { pgPool } from "./pg-pool.ts";
import { pglitePool } from "./pglite-pool.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

const CHANNEL = "contribution_lens_revision";

/** The location of the settings: one of three. */
export interface DatabaseOptions {
  /** Address of a PostgreSQL database; wins over `folder`. */
  readonly url?: string | undefined;
  /** Folder of the embedded database. */
  readonly folder?: string | undefined;
  /**
   * Finds new revisions by queries instead of notifications, which some poolers and distributed databases don't
   * deliver.
   */
  readonly polls?: boolean;
  /** The schema of the tables, created if it is missing; the connection's default by default. */
  readonly schema?: string | undefined;
  /** Days that responses are kept for repeats; 7 by default. */
  readonly idempotencyDays?: number;
  /** False to refuse a database that has no tables of the service; true by default. */
  readonly create?: boolean;
  /** An embedded database in memory, lost when the process ends. */
  readonly memory?: boolean;
}

/** An open database whose tables exist. */
export interface OpenDatabase {
  readonly kind: "postgresql" | "pglite";
  readonly db: Kysely<Database>;
  /** Delivers the notifications of committed transactions, from every process. */
  readonly listen: Listen;
  /** The channel of notifications; null if the database can't deliver any. */
  readonly channel: string | null;
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
  return options.url === undefined ? openPglite(options) : openPg(options.url, options);
}

async function openPglite({ folder, schema, create }: DatabaseOptions): Promise<OpenDatabase> {
  const lock = folder === undefined ? undefined : await FolderLock.acquire(folder);
  const release = async () => lock?.release();
  const database = await EmbeddedDatabase.open(folder, () => lock?.assertHeld()).catch(
    async (error) => {
      await release();
      throw error;
    },
  );
  const pool = pglitePool(database, () => lock?.assertHeld());
  const db = inSchema(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), schema);
  await migrate(db, schema, { create }).catch(async (error) => {
    await db.destroy().finally(release);
    throw error;
  });
  return {
    kind: "pglite",
    db,
    listen: (channel, onPayload) => database.listen(channel, onPayload),
    channel: channelOf(schema),
    assertRoom: () => database.assertRoom(),
    close: () => db.destroy().finally(release),
  };
}

async function openPg(
  url: string,
  { schema, polls, create }: DatabaseOptions,
): Promise<OpenDatabase> {
  const migrated = inSchema(pgDatabase(url, { hasTimeouts: false }), schema);
  await migrate(migrated, schema, { create }).finally(() => migrated.destroy());
  const db = inSchema(pgDatabase(url, { hasTimeouts: true }), schema);
  return {
    kind: "postgresql",
    db,
    listen: listenWithPg(url),
    channel: !polls && (await canNotify(db)) ? channelOf(schema) : null,
    // The server reports a full disk itself, and undoes what it could not store.
    assertRoom: async () => {},
    close: () => db.destroy(),
  };
}

function pgDatabase(url: string, options: { hasTimeouts: boolean }): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: pgPool(url, options) }) });
}

function inSchema(db: Kysely<Database>, schema: string | undefined): Kysely<Database> {
  return schema === undefined ? db : db.withSchema(schema);
}

/** Returns the channel of a schema: notifications reach every listener of a database. */
function channelOf(schema: string | undefined): string {
  return schema === undefined ? CHANNEL : `${CHANNEL}_${schema}`;
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
