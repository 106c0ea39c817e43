import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { type Database, MIGRATIONS } from "./schema.ts";

const MIGRATION_TABLE = "kysely_migration";
/** PostgreSQL's `undefined_table`. */
const UNDEFINED_TABLE = "42P01";

/**
 * Applies missing migrations. A database that a newer version has migrated is left as it is: migrations leave what
 * the version before uses as it is, so that both can run at the same time.
 * @throws Error if there are no tables of the service, and `create` is false
 */
export async function migrate(
  db: Kysely<Database>,
  schema: string | undefined,
  { create = true }: { readonly create?: boolean | undefined } = {},
): Promise<void> {
  if (!create) await assertStore(db, schema);
  // A newer version that migrates at the same moment can add a name between the query and the migrator's lock.
  const error = (await tryMigrate(db, schema)) && (await tryMigrate(db, schema));
  if (error) throw error;
}

async function assertStore(db: Kysely<Database>, schema: string | undefined): Promise<void> {
  const applied = await appliedMigrations(db, schema);
  if (Object.keys(MIGRATIONS).some((name) => applied.includes(name))) return;
  const place = schema === undefined ? "the database" : `schema \`${schema}\``;
  throw new Error(
    `no store in ${place}; check DATABASE_URL and CONTRIBUTION_LENS_SCHEMA: they must be the service's`,
  );
}

async function tryMigrate(db: Kysely<Database>, schema: string | undefined): Promise<unknown> {
  const applied = await appliedMigrations(db, schema);
  // The migrator inspects the catalog, which takes a good part of a start of the embedded database.
  if (Object.keys(MIGRATIONS).every((name) => applied.includes(name))) return undefined;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...emptyMigrations(applied), ...MIGRATIONS }) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  return (await migrator.migrateToLatest()).error;
}

/** Returns the names of the applied migrations, those of a newer version among them. */
async function appliedMigrations(
  db: Kysely<Database>,
  schema: string | undefined,
): Promise<string[]> {
  const table = schema === undefined ? sql.id(MIGRATION_TABLE) : sql.id(schema, MIGRATION_TABLE);
  try {
    const { rows } = await sql<{ name: string }>`select name from ${table}`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (Object(error).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}

/** Returns migrations of these names that do nothing: the migrator refuses applied ones that it doesn't know. */
function emptyMigrations(names: readonly string[]): Record<string, Migration> {
  return Object.fromEntries(names.map((name) => [name, { up: async () => {} }]));
}
