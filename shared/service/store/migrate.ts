import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { type Database, MIGRATIONS } from "./schema.ts";

const MIGRATION_TABLE = "kysely_migration";
/** PostgreSQL's `undefined_table`. */
const UNDEFINED_TABLE = "42P01";

/**
 * Applies missing migrations. A database that a newer version has migrated is left as it is: migrations only add to
 * what older versions use, so that two versions can run at the same time.
 */
export async function migrate(db: Kysely<Database>, schema: string | undefined): Promise<void> {
  // A newer version that migrates at the same moment can add a name between the query and the migrator's lock.
  const error = (await tryMigrate(db, schema)) && (await tryMigrate(db, schema));
  if (error) throw error;
}

async function tryMigrate(db: Kysely<Database>, schema: string | undefined): Promise<unknown> {
  const newer = await newerMigrations(db, schema);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS, ...newer }) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  return (await migrator.migrateToLatest()).error;
}

/** Returns the applied migrations that this version does not have, as migrations that do nothing. */
async function newerMigrations(
  db: Kysely<Database>,
  schema: string | undefined,
): Promise<Record<string, Migration>> {
  const table = schema === undefined ? sql.id(MIGRATION_TABLE) : sql.id(schema, MIGRATION_TABLE);
  try {
    const { rows } = await sql<{ name: string }>`select name from ${table}`.execute(db);
    const names = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(MIGRATIONS, name));
    return Object.fromEntries(names.map((name) => [name, { up: async () => {} }]));
  } catch (error) {
    if (Object(error).code === UNDEFINED_TABLE) return {};
    throw error;
  }
}
