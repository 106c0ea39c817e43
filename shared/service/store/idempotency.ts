import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Insertable, Kysely, QueryCreator } from "kysely";
import { DAY_MS } from "../../model/day.ts";
import { WriteConflict } from "./database-error.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** Identifies a request, so that a repeat gets the first response. */
export interface RequestKey {
  readonly key: string;
  /** Differs if the same key is sent with another body. */
  readonly requestHash: string;
}

/** A response as it was sent. */
export interface StoredResponse {
  readonly status: number;
  readonly revision: number;
  /** JSON text. */
  readonly body: string;
}

/** The owner of a key: keys of different callers or organizations are independent. */
interface KeyScope {
  readonly organization: string;
  readonly subject: string;
}

/** The days that responses are kept by default. */
export const IDEMPOTENCY_DAYS = 7;

/** Returns the key of a request with its parsed body; member order and unknown fields make no difference. */
export function requestKey(key: string, body: unknown): RequestKey {
  const digest = hash("sha256", canonicalize(body) ?? "", "buffer");
  return { key, requestHash: Array.from(digest, (byte) => byte.toString(16)).join(" ") };
}

/** Selects the response to an earlier request with this key. */
export function responsesTo(
  query: QueryCreator<Database>,
  { organization, subject }: KeyScope,
  { key }: RequestKey,
) {
  return query
    .selectFrom("idempotency")
    .where("organization", "=", organization)
    .where("subject", "=", subject)
    .where("key", "=", key);
}

/**
 * Finds the response to an earlier request with this key.
 * @throws {StoreError} `idempotency-key-reused` if that request had another body
 */
export async function findResponse(
  db: Kysely<Database>,
  scope: KeyScope,
  key: RequestKey,
): Promise<StoredResponse | undefined> {
  const row = await responsesTo(db, scope, key)
    .select(["request_hash", "status", "revision", "response"])
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.request_hash !== key.requestHash) {
    throw new StoreError(
      "idempotency-key-reused",
      "this `Idempotency-Key` was used with another body; send a new key with a new change",
    );
  }
  return { status: row.status, revision: row.revision, body: row.response };
}

/** A response, and the request whose repeats get it. */
export interface KeyedResponse {
  readonly scope: KeyScope;
  readonly key: RequestKey;
  readonly response: StoredResponse;
  readonly at: Date;
}

/** Returns the row of a response. */
export function responseRow({
  scope: { organization, subject },
  key: { key, requestHash },
  response: { status, revision, body },
  at,
}: KeyedResponse): Insertable<Database["idempotency"]> {
  return {
    organization,
    subject,
    key,
    request_hash: requestHash,
    status,
    revision,
    response: body,
    created_at: at.toISOString(),
  };
}

/**
 * Stores the response to a change that was refused.
 * @throws {WriteConflict} if a concurrent request with the same key was faster
 */
export async function saveResponse(db: Kysely<Database>, response: KeyedResponse): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("idempotency")
    .values(responseRow(response))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw new WriteConflict(response.scope.organization);
}

/** The responses to delete: those of all organizations, or of one, that are older than `days` at a time. */
interface Expiry {
  readonly at: Date;
  readonly days: number;
  readonly organization?: string;
}

/** Deletes the oldest responses that are no longer kept. Deletes at most `limit`: a statement has little time. */
export function deleteExpired(
  query: QueryCreator<Database>,
  { at, days, organization }: Expiry,
  limit: number,
) {
  const oldest = new Date(at.getTime() - days * DAY_MS).toISOString();
  let expired = query
    .selectFrom("idempotency")
    .select(["organization", "subject", "key"])
    .where("created_at", "<", oldest)
    .orderBy("created_at")
    .limit(limit);
  if (organization !== undefined) expired = expired.where("organization", "=", organization);
  return query
    .deleteFrom("idempotency")
    .where(({ eb, refTuple }) =>
      eb(
        refTuple("organization", "subject", "key"),
        "in",
        expired.$asTuple("organization", "subject", "key"),
      ),
    );
}
