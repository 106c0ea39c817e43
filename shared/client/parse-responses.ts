import type { Obligation } from "../model/codes.ts";
import { parseInstant } from "../model/instant.ts";
import { parseChange } from "../model/parse-change.ts";
import { parseInventory, parseOrganization } from "../model/parse-organization.ts";
import { readTarget } from "../model/parse-target.ts";
import type { Problem } from "../model/problem.ts";
import { Faults } from "../model/read.ts";
import { invalid } from "./errors.ts";
import type { AuditEntry, ChangeResult } from "./types.ts";

/**
 * Reads a value with a reader that collects faults.
 * @throws {ClientError} `invalid-response` with the `problems`, if there is one
 */
export function readWhole<T>(
  value: unknown,
  read: (value: unknown, path: string, faults: Faults) => T | undefined,
): T {
  const faults = new Faults();
  const result = read(value, "", faults);
  if (result === undefined || faults.problems.length > 0) throw invalid(faults.problems);
  return result;
}

/** Reads a part with a parser that throws; its problems join the others, below the part's own path. */
export function readWith<T>(
  parse: (value: unknown) => T,
  value: unknown,
  path: string,
  faults: Faults,
): T | undefined {
  try {
    return parse(value);
  } catch (cause) {
    if (!(cause instanceof Error) || !("problems" in cause)) throw cause;
    for (const problem of cause.problems as readonly Problem[]) {
      faults.add(path + problem.path, problem.message);
    }
    return undefined;
  }
}

/** The answer to an accepted change. */
export function parseChangeResult(value: unknown): ChangeResult {
  return readWhole(value, readChangeResult);
}

/** The answer to `GET obligations`. */
export function parseObligations(value: unknown): readonly Obligation[] {
  return readWhole(value, readObligations);
}

/** One page of the audit log; of an inventory, what is no part of the contract is dropped. */
export function parseHistory(value: unknown): { entries: AuditEntry[]; next: number | null } {
  return readWhole(value, readHistory);
}

function readChangeResult(value: unknown, path: string, faults: Faults): ChangeResult | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const at = `${path}/organization`;
  const organization = readWith(parseOrganization, fields["organization"], at, faults);
  const entry = readEntry(fields["entry"], `${path}/entry`, faults);
  const obligations = readObligations(fields, path, faults);
  return organization && entry && obligations && { organization, entry, obligations };
}

/** What `GET obligations` and an accepted change have in common. */
function readObligations(value: unknown, path: string, faults: Faults): Obligation[] | undefined {
  const fields = faults.object(value, path);
  return (
    fields &&
    faults.array(fields["obligations"], `${path}/obligations`, (item, at) =>
      readObligation(item, at, faults),
    )
  );
}

function readHistory(
  value: unknown,
  path: string,
  faults: Faults,
): { entries: AuditEntry[]; next: number | null } | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const entries = faults.array(fields["entries"], `${path}/entries`, (item, at) =>
    readEntry(item, at, faults),
  );
  const last = fields["next"] === null;
  const next = last ? null : readCount(fields["next"], `${path}/next`, faults);
  return entries && next !== undefined ? { entries, next } : undefined;
}

function readObligation(value: unknown, path: string, faults: Faults): Obligation | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const dataTypes = ["metadata", "in-app-data"] as const;
  const instant = (name: string) => readInstant(fields[name], `${path}/${name}`, faults);
  const dataType = faults.oneOf(fields["dataType"], dataTypes, `${path}/dataType`);
  const trigger = faults.oneOf(fields["trigger"], ["opt-out", "deleted"], `${path}/trigger`);
  const scope = readScope(fields["scope"], `${path}/scope`, faults);
  const startedAt = instant("startedAt");
  const removeBy = instant("removeBy");
  const retrainBy = instant("retrainBy");
  const aggregatesUntil = instant("aggregatesUntil");
  const certain = faults.boolean(fields["certain"], `${path}/certain`);
  const assumed = faults.boolean(fields["assumed"], `${path}/assumed`);
  if (!dataType || !trigger || !scope || !startedAt || !removeBy || !retrainBy) return undefined;
  if (!aggregatesUntil || certain === undefined || assumed === undefined) return undefined;
  const dates = { startedAt, removeBy, retrainBy, aggregatesUntil };
  return { dataType, scope, trigger, ...dates, certain, assumed };
}

function readScope(value: unknown, path: string, faults: Faults): Obligation["scope"] | undefined {
  const fields = faults.object(value, path);
  const kind = fields?.["kind"];
  if (!fields || kind === "organization") return fields && { kind: "organization" };
  if (kind !== "site") return readTarget(value, path, faults);
  const id = faults.string(fields["id"], `${path}/id`);
  return id === undefined ? undefined : { kind, id };
}

function readEntry(value: unknown, path: string, faults: Faults): AuditEntry | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const sequence = readCount(fields["sequence"], `${path}/sequence`, faults);
  const at = readInstant(fields["at"], `${path}/at`, faults);
  const actor = readActor(fields["actor"], `${path}/actor`, faults);
  const change = readWith(parseEntryChange, fields["change"], `${path}/change`, faults);
  const revision = readCount(fields["revision"], `${path}/revision`, faults);
  const previousHash = readHash(fields["previousHash"], `${path}/previousHash`, faults);
  const hash = readHash(fields["hash"], `${path}/hash`, faults);
  if (!sequence || !at || !actor || !change || !revision || !previousHash || !hash)
    return undefined;
  return { sequence, at, actor, change, revision, previousHash, hash };
}

function readActor(value: unknown, path: string, faults: Faults): AuditEntry["actor"] | undefined {
  const fields = faults.object(value, path);
  const id = fields && faults.string(fields["id"], `${path}/id`);
  const name = fields && faults.string(fields["name"], `${path}/name`);
  return id === undefined || name === undefined ? undefined : { id, name };
}

function parseEntryChange(value: unknown): AuditEntry["change"] {
  const fields = new Faults().object(value, "");
  if (fields?.["type"] !== "replace-inventory") return parseChange(value);
  const faults = new Faults();
  const inventory = readWith(parseInventory, fields["inventory"], "/inventory", faults);
  if (!inventory) throw invalid(faults.problems);
  return { type: "replace-inventory", inventory };
}

/** A whole number from 1: none of the contract's numbers is 0. */
function readCount(value: unknown, path: string, faults: Faults): number | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  return faults.add(path, "expected a whole number of 1 or more");
}

function readHash(value: unknown, path: string, faults: Faults): string | undefined {
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value;
  return faults.add(path, "expected 64 hex digits");
}

function readInstant(value: unknown, path: string, faults: Faults): string | undefined {
  // As it stands: hashes are made of it.
  if (typeof value === "string" && parseInstant(value) !== undefined) return value;
  return faults.add(path, "expected an RFC 3339 instant");
}
