import type { Change } from "./change.ts";
import type { Obligation } from "./obligation.ts";
import type { Inventory, Organization } from "./organization.ts";

/** A change as the audit log records it: an admin's change, or the inventory that a host replaced. */
export type RecordedChange =
  | Change
  | { readonly type: "replace-inventory"; readonly inventory: Inventory };

/** One entry of the audit log. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly change: RecordedChange;
  /** The document's revision after the change. */
  readonly revision: number;
  /** 64 hex digits. */
  readonly previousHash: string;
  /** 64 hex digits. */
  readonly hash: string;
}

/** The result of an accepted change: the new document, its audit entry and the obligations it started. */
export interface ChangeResult {
  readonly organization: Organization;
  readonly entry: AuditEntry;
  readonly obligations: readonly Obligation[];
}
