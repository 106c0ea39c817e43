import type { Kysely, Migration, Selectable } from "kysely";

/** The tables of the store. JSON is stored as text, byte for byte as it was hashed and sent. */
export interface Database {
  organizations: { id: string; revision: number; document: string };
  entries: { organization: string; sequence: number; entry: string };
  obligations: {
    organization: string;
    sequence: number;
    position: number;
    remove_by: string;
    obligation: string;
  };
  idempotency: {
    organization: string;
    subject: string;
    key: string;
    request_hash: string;
    status: number;
    revision: number;
    response: string;
    created_at: string;
  };
}

/** A row of the table `organizations`. */
export type OrganizationRow = Selectable<Database["organizations"]>;

/** The columns that count revisions and entries, which began as 32-bit numbers. */
const COUNTERS = [
  ["organizations", "revision"],
  ["entries", "sequence"],
  ["obligations", "sequence"],
  ["idempotency", "revision"],
] as const;

/**
 * The migrations by name, applied in the order of their names at start, each once. One must leave what the version
 * before uses as it reads and writes it, because both run at the same time while a service is replaced.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "2026-11-23-first": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("organizations")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("entries")
        .addColumn("organization", "text", (column) =>
          column.notNull().references("organizations.id"),
        )
        .addColumn("sequence", "integer", (column) => column.notNull())
        .addColumn("entry", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("entries_key", ["organization", "sequence"])
        .execute();
      await db.schema
        .createTable("obligations")
        .addColumn("organization", "text", (column) =>
          column.notNull().references("organizations.id"),
        )
        .addColumn("sequence", "integer", (column) => column.notNull())
        .addColumn("position", "integer", (column) => column.notNull())
        .addColumn("remove_by", "text", (column) => column.notNull())
        .addColumn("obligation", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("obligations_key", ["organization", "sequence", "position"])
        .execute();
      await db.schema
        .createTable("idempotency")
        .addColumn("organization", "text", (column) => column.notNull())
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("request_hash", "text", (column) => column.notNull())
        .addColumn("status", "integer", (column) => column.notNull())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("response", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("idempotency_key", ["organization", "subject", "key"])
        .execute();
    },
  },
  "2026-11-29-obligations-by-date": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex("obligations_by_date")
        .on("obligations")
        .columns(["organization", "remove_by", "sequence", "position"])
        .execute();
    },
  },
  "2026-11-29-revision-bigint": {
    // Databases from before the first release have `bigint` counters, which the next migration changes.
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex("idempotency_by_age")
        .on("idempotency")
        .columns(["organization", "created_at"])
        .execute();
    },
  },
  "2026-11-30-revision-double": {
    /**
     * Lets the counters grow to 2^53. The driver returns `double precision` as a number, like `integer`, so that nodes
     * of the version before go on; it returns `bigint` as text.
     */
    async up(db: Kysely<unknown>) {
      for (const [table, column] of COUNTERS) {
        await db.schema
          .alterTable(table)
          .alterColumn(column, (alter) => alter.setDataType("double precision"))
          .execute();
      }
    },
  },
  "2026-11-30-stored-responses-by-time": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex("idempotency_by_time")
        .ifNotExists()
        .on("idempotency")
        .column("created_at")
        .execute();
    },
  },
};
