import canonicalize from "canonicalize";
import type { Transaction } from "kysely";
import type { Caller } from "../http/caller.ts";
import { ServiceProblem } from "../http/problem.ts";
import type { Database } from "./schema.ts";

/** What a caller marks a request with so that a repeat is known. */
export interface RequestKey {
  readonly key: string;
  /** Tells whether a repeat asks for the same. */
  readonly requestHash: string;
}

/** An answer as it was given. */
export interface Remembered {
  readonly status: number;
  readonly revision: number;
  /** JSON text. */
  readonly body: string;
}

/** How long an answer is kept for repeats. */
const KEPT_DAYS = 7;

/** The key of a request with its parsed body: order of members and extra fields make no difference. */
export async function requestKey(key: string, body: unknown): Promise<RequestKey> {
  const text = new TextEncoder().encode(canonicalize(body) ?? "");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return { key, requestHash: Array.from(digest, (byte) => byte.toString(16)).join(" ") };
}

/**
 * The answer that an earlier request with this key got.
 * @throws {ServiceProblem} `idempotency-key-reused` if that request asked for something else
 */
export async function recall(
  trx: Transaction<Database>,
  organization: string,
  caller: Caller,
  { key, requestHash }: RequestKey,
): Promise<Remembered | undefined> {
  const row = await trx
    .selectFrom("idempotency")
    .select(["request_hash", "status", "revision", "response"])
    .where("organization", "=", organization)
    .where("subject", "=", caller.id)
    .where("key", "=", key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.request_hash !== requestHash) {
    throw new ServiceProblem(
      "idempotency-key-reused",
      "this Idempotency-Key came with another body before; use a new key for a new change",
    );
  }
  return { status: row.status, revision: row.revision, body: row.response };
}

/** Keeps an answer for repeats. */
export async function remember(
  trx: Transaction<Database>,
  organization: string,
  { caller, at }: { caller: Caller; at: Date },
  { key, requestHash }: RequestKey,
  { status, revision, body }: Remembered,
): Promise<void> {
  await trx
    .insertInto("idempotency")
    .values({
      organization,
      subject: caller.id,
      key,
      request_hash: requestHash,
      status,
      revision,
      response: body,
      created_at: at.toISOString(),
    })
    .execute();
}

/** Drops answers whose time is over; of one organization, so that its row lock keeps two writers apart. */
export async function forgetOldAnswers(
  trx: Transaction<Database>,
  organization: string,
  at: Date,
): Promise<void> {
  const oldest = new Date(at.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await trx
    .deleteFrom("idempotency")
    .where("organization", "=", organization)
    .where("created_at", "<", oldest)
    .execute();
}
