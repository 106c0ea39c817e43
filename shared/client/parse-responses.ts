import type { DataType, Obligation } from "../model/codes.ts";
import { CODE_WORDS } from "../model/field-words.ts";
import { parseInstant } from "../model/instant.ts";
import { change } from "../model/parse-change.ts";
import { inventory, organization } from "../model/parse-organization.ts";
import { target } from "../model/parse-target.ts";
import {
  flag,
  listOf,
  Misfits,
  matching,
  object,
  oneOf,
  positive,
  type Reader,
  text,
  variant,
} from "../model/shape.ts";
import { invalid } from "./errors.ts";
import type { AuditEntry, ChangeResult } from "./types.ts";

/**
 * Reads a whole value.
 * @throws {ClientError} `invalid-response` with the `problems`, if anything does not fit
 */
export function readWhole<T>(value: unknown, read: Reader<T>): T {
  const misfits = new Misfits();
  const result = read(value, "", misfits);
  if (result === undefined || misfits.problems.length > 0) throw invalid(misfits.problems);
  return result;
}

// As it stands: hashes are made of it.
const instant = matching("an RFC 3339 instant", (value) => parseInstant(value) !== undefined);

const hash = matching("64 hex digits", (value) => /^[0-9a-f]{64}$/.test(value));

const scopes = variant("kind", { organization: object({}), site: object({ id: text }) });

const scope: Reader<Obligation["scope"]> = (value, path, misfits) => {
  const { kind } = Object(value);
  return kind === "organization" || kind === "site"
    ? (scopes(value, path, misfits) as Obligation["scope"] | undefined)
    : target(value, path, misfits);
};

const obligation: Reader<Obligation> = object({
  dataType: oneOf<DataType>(CODE_WORDS.dataType),
  trigger: oneOf<Obligation["trigger"]>("opt-out deleted"),
  scope,
  startedAt: instant,
  removeBy: instant,
  retrainBy: instant,
  aggregatesUntil: instant,
  certain: flag,
  assumed: flag,
});

const replacement = object({ type: oneOf<"replace-inventory">("replace-inventory"), inventory });

const entry: Reader<AuditEntry> = object({
  sequence: positive,
  at: instant,
  actor: object({ id: text, name: text }),
  change: ((value, path, misfits) =>
    Object(value).type === "replace-inventory"
      ? replacement(value, path, misfits)
      : change(value, path, misfits)) as Reader<AuditEntry["change"]>,
  revision: positive,
  previousHash: hash,
  hash,
});

const obligations = object({ obligations: listOf(obligation) });

const changeResult: Reader<ChangeResult> = object({
  organization,
  entry,
  obligations: listOf(obligation),
});

const history = object({
  entries: listOf(entry),
  // Absent is a fault, `null` the end.
  next: ((value, path, misfits) =>
    value === null ? END : positive(value, path, misfits)) as Reader<number>,
});

const END = 0;

/** The answer to an accepted change. */
export function parseChangeResult(value: unknown): ChangeResult {
  return readWhole(value, changeResult);
}

/** The answer to `GET obligations`. */
export function parseObligations(value: unknown): readonly Obligation[] {
  return readWhole(value, obligations).obligations;
}

/** One page of the audit log; of an inventory, what is no part of the contract is dropped. */
export function parseHistory(value: unknown): {
  entries: readonly AuditEntry[];
  next: number | null;
} {
  const { entries, next } = readWhole(value, history);
  return { entries, next: next === END ? null : next };
}
