import type { AuditEntry, ChangeResult } from "../model/audit-entry.ts";
import type { Change, Violation } from "../model/change.ts";
import type { Issue, LocalErrorCode, ServiceErrorCode } from "../model/errors.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import type { AssessedPlace } from "../model/place.ts";

export type { AssessedPlace, AuditEntry, ChangeResult, LocalErrorCode, ServiceErrorCode };

/** What the caller may do; `unknown` where the service does not say (then a change is tried and may be refused). */
export type Role = "admin" | "member" | "service" | "unknown";

/** An organization document as the service gave it, and when. */
export interface Snapshot {
  readonly organization: Organization;
  readonly role: Role;
  /** Milliseconds since the epoch: when the service last confirmed this document (a 304 counts). */
  readonly confirmedAt: number;
}

/** Everything that a client rejects with. */
export interface ClientErrorShape {
  readonly code: ServiceErrorCode | LocalErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** With `change-rejected`. */
  readonly violations?: readonly Violation[];
  /** With `invalid-body` and `invalid-response`. */
  readonly problems?: readonly Issue[];
  /** Whether trying the very same again later can help. */
  readonly retryable: boolean;
}

/** What a subscriber hears. */
export type LiveEvent =
  /** The stream is open; the subscriber should be up to date or read once. */
  | { readonly type: "connected" }
  /** The stream broke; it is being opened again. */
  | { readonly type: "disconnected"; readonly error: Error & ClientErrorShape }
  /** The organization is at this revision now. */
  | { readonly type: "revision"; readonly revision: number };

/**
 * What the widget and the extension need of a settings service. `createSettingsClient` talks HTTP; a host
 * app can bring its own (over its own transport) by implementing this.
 */
export interface SettingsClient {
  /** Reads the document; a repeated read is conditional. Rejects with a `ClientError`. */
  read(options?: { signal?: AbortSignal }): Promise<Snapshot>;
  /**
   * Makes a change on top of `revision`. `idempotencyKey` makes a repeat safe (one is made up where absent and
   * reused over the client's own retries). Rejects with a `ClientError`, `revision-conflict` where someone was faster.
   */
  change(
    change: Change,
    options: { revision: number; idempotencyKey?: string; signal?: AbortSignal },
  ): Promise<ChangeResult>;
  /** Running obligations, soonest `removeBy` first. */
  obligations(options?: { signal?: AbortSignal }): Promise<readonly Obligation[]>;
  /** One page of the audit log, oldest first, after a sequence number; `next` is null at the end. */
  history(options?: {
    after?: number;
    limit?: number;
    signal?: AbortSignal;
  }): Promise<{ entries: readonly AuditEntry[]; next: number | null }>;
  /** Hears of new revisions until the returned function is called. Optional: without it the reader polls. */
  subscribe?(listener: (event: LiveEvent) => void): () => void;
  /**
   * What the service says of a page, now or at another time: `<contribution-status>` asks for it. Rejects with a
   * `ClientError`, `place-not-found` where the address is no place of the organization.
   */
  assessment?(url: string, at?: Date, options?: { signal?: AbortSignal }): Promise<AssessedPlace>;
  /**
   * The document as it was last confirmed, without asking the service; null where none is known. Its age counts
   * from `confirmedAt`. Never rejects.
   */
  lastKnown?(): Promise<Snapshot | null>;
}

/** The client that talks HTTP: all of `SettingsClient`. */
export type HttpSettingsClient = Required<SettingsClient>;
