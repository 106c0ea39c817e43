import * as v from "valibot";
import { CHANGE_OPTIONS } from "./change.ts";
import { InstantSchema } from "./instant.ts";
import { ObligationSchema } from "./obligation.ts";
import { OrganizationSchema } from "./organization.ts";
import { type Output, PositiveIntegerSchema } from "./schema.ts";

/** A change as the audit log records it: an admin's change, or the inventory that a host replaced. */
export const RecordedChangeSchema = v.variant("type", [
  ...CHANGE_OPTIONS,
  v.object({
    type: v.literal("replace-inventory"),
    // Kept as recorded by any version of the contract, because the entry's hash covers it.
    inventory: v.looseObject({ id: v.string() }),
  }),
]);

export type RecordedChange = Output<typeof RecordedChangeSchema>;

const EXPECTED_HASH = "expected 64 hex digits";

const HashSchema = v.pipe(v.string(EXPECTED_HASH), v.regex(/^[0-9a-f]{64}$/, EXPECTED_HASH));

/** One entry of the audit log. */
export const AuditEntrySchema = v.object({
  /** From 1, without gaps. */
  sequence: PositiveIntegerSchema,
  at: InstantSchema,
  actor: v.object({ id: v.string(), name: v.string() }),
  change: RecordedChangeSchema,
  /** The document's revision after the change. */
  revision: PositiveIntegerSchema,
  previousHash: HashSchema,
  hash: HashSchema,
});

export type AuditEntry = Output<typeof AuditEntrySchema>;

/** One page of the audit log, oldest entry first; `next` is the `after` of the next page, null at the end. */
export const AuditPageSchema = v.object({
  entries: v.array(AuditEntrySchema),
  next: v.nullable(PositiveIntegerSchema),
});

export type AuditPage = Output<typeof AuditPageSchema>;

/** The result of an accepted change: the new document, its audit entry and the obligations it started. */
export const ChangeResultSchema = v.object({
  organization: OrganizationSchema,
  entry: AuditEntrySchema,
  obligations: v.array(ObligationSchema),
});

export type ChangeResult = Output<typeof ChangeResultSchema>;
