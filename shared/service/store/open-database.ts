import { PGlite } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import pg from "pg";
import { lockFolder } from "./folder-lock.ts";
import { type Listen, listenWithPg } from "./notifications.ts";
import { pglitePool } from "./pglite-pool.ts";
import { type Database, MIGRATIONS } from "./schema.ts";

/** Where the settings live. */
export interface DatabaseOptions {
  /** PostgreSQL; takes the place of `folder`. */
  readonly url?: string | undefined;
  /** Folder of the embedded database. */
  readonly folder?: string | undefined;
  /** Without either: an embedded database that is gone when the process ends. */
  readonly memory?: boolean;
}

/** An open database with its tables in place. */
export interface OpenDatabase {
  readonly kind: "postgresql" | "pglite";
  readonly db: Kysely<Database>;
  /** Hears what transactions of any process notified, after they committed. */
  readonly listen: Listen;
  close(): Promise<void>;
}

/**
 * Opens the database and applies what migrations it lacks.
 * @throws Error if nothing says where: a variable that is not set must not mean settings that nobody keeps
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.url === undefined && options.folder === undefined && !options.memory) {
    throw new Error("say where the settings live: `url`, `folder`, or `memory: true` to keep none");
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
  const unlock = folder === undefined ? async () => {} : await lockFolder(folder);
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder }).catch(
    async (error) => {
      await unlock();
      throw error;
    },
  );
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: pglitePool(database) }),
  });
  return {
    kind: "pglite",
    db,
    listen: async (channel, hear) => {
      const stop = await database.listen(channel, hear);
      return () => stop();
    },
    close: () => db.destroy().finally(unlock),
  };
}

function openPg(url: string): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
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
