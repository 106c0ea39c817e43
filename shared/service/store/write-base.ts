import type { Kysely } from "kysely";
import { type ChainHead, EMPTY_CHAIN } from "./audit-chain.ts";
import { databaseTime, readTime } from "./database-clock.ts";
import { readEntry } from "./row-codecs.ts";
import type { Database, OrganizationRow } from "./schema.ts";

/** An organization, and the end of its audit log, before a write. */
export interface WriteBase {
  readonly row: OrganizationRow | undefined;
  readonly head: ChainHead;
  /** The database's time, which is not before that of the log's last entry. */
  readonly time: Date;
}

/** The base of a write to an organization that exists. */
export type StoredBase = WriteBase & { readonly row: OrganizationRow };

/** Returns true if the organization exists. */
export function isStoredBase(base: WriteBase): base is StoredBase {
  return base.row !== undefined;
}

/** Reads what a write builds on. One query, so that the row and the end of the log belong together. */
export async function readWriteBase(db: Kysely<Database>, id: string): Promise<WriteBase> {
  const found = await db
    .selectFrom("organizations")
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("entries")
          .select(["sequence", "entry"])
          .whereRef("organization", "=", "organizations.id")
          .orderBy("sequence", "desc")
          .limit(1)
          .as("last"),
      (join) => join.onTrue(),
    )
    .select(["id", "revision", "document", "sequence", "entry", databaseTime.as("time")])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) return { row: undefined, head: EMPTY_CHAIN, time: await readTime(db) };
  const { sequence, entry, time, ...row } = found;
  const head =
    sequence !== null && entry !== null
      ? readEntry({ organization: id, sequence, entry })
      : EMPTY_CHAIN;
  return { row, head, time };
}
