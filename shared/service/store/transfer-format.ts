import { createHash } from "node:crypto";
import * as v from "valibot";
import { AuditEntrySchema } from "../../model/audit-entry.ts";
import { ObligationSchema } from "../../model/obligation.ts";
import { OrganizationIdSchema } from "../../model/organization.ts";

/** The first line of an export. */
export const HEADER = { format: "contribution-lens", version: 1 } as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * One line of an export. An organization's lines begin with its document and end with the number of its records. The last
 * line has the digest of all lines before it: entries are chained by their hashes, documents and obligations are not.
 */
const LineSchema = v.union([
  v.object({ format: v.literal(HEADER.format), version: v.literal(HEADER.version) }),
  v.object({ organization: v.looseObject({ id: OrganizationIdSchema, revision: count }) }),
  v.object({ entry: v.custom<v.InferOutput<typeof AuditEntrySchema>>(isEntry) }),
  v.object({ obligation: ObligationSchema, sequence: count, position: count }),
  v.object({ end: OrganizationIdSchema, entries: count, obligations: count }),
  // Absent in exports of earlier versions.
  v.object({ organizations: count, sha256: v.optional(v.string()) }),
]);

export type TransferLine = v.InferOutput<typeof LineSchema>;

/** Entries stay as they are, because their hashes cover every member. */
function isEntry(value: unknown): boolean {
  return v.is(AuditEntrySchema, value);
}

/** Digests the lines of an export. */
export class LineDigest {
  readonly #hash = createHash("sha256");

  add(line: string): void {
    this.#hash.update(`${line}\n`);
  }

  /** Returns the digest, in hex. Not to be called twice. */
  end(): string {
    return this.#hash.digest("hex");
  }
}

/** Thrown for an export that is damaged or incomplete, or that doesn't fit the store. */
export class TransferError extends Error {
  override readonly name = "TransferError";
}

/**
 * Parses a line of an export.
 * @throws {TransferError} naming the line
 */
export function parseLine(text: string, lineNumber: number): TransferLine {
  try {
    return v.parse(LineSchema, JSON.parse(text));
  } catch (cause) {
    throw new TransferError(`line ${lineNumber}: not a line of an export`, { cause });
  }
}
