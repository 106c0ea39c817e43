import type { AuditEntry, ChangeResult } from "../model/audit-entry.ts";
import type { Change, Violation } from "../model/change.ts";
import type { Issue, LocalErrorCode, ServiceErrorCode } from "../model/errors.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import type { AssessedPlace } from "../model/place-status.ts";
import type { Role } from "../model/role.ts";

export type { AssessedPlace, AuditEntry, ChangeResult, LocalErrorCode, Role, ServiceErrorCode };

/** An organization document as the service sent it, with the caller's role. */
export interface Snapshot {
  readonly organization: Organization;
  readonly role: Role;
  /** Milliseconds since the epoch: the last time the service confirmed this document (a 304 counts). */
  readonly confirmedAt: number;
}

/** The members of every error of a client. */
export interface ClientErrorShape {
  readonly code: ServiceErrorCode | LocalErrorCode;
  /** HTTP status, if there was a response. */
  readonly status?: number;
  /** Present with `change-rejected`. */
  readonly violations?: readonly Violation[];
  /** Present with `invalid-body` and `invalid-response`. */
  readonly problems?: readonly Issue[];
  /** True if the same request can succeed later. */
  readonly retryable: boolean;
}

/** An event of a subscription. */
export type LiveEvent =
  /** The stream is open; a subscriber that may have missed a revision should read once. */
  | { readonly type: "connected" }
  /** The stream broke; the client reconnects. */
  | { readonly type: "disconnected"; readonly error: Error & ClientErrorShape }
  /** The organization has this revision now. */
  | { readonly type: "revision"; readonly revision: number };

/**
 * The settings service as the widget and the extension use it. `createSettingsClient` implements it over HTTP; a host
 * app can implement it over its own transport. Every method rejects with a `ClientError`.
 */
export interface SettingsClient {
  /** Reads the document. Repeated reads are conditional. */
  read(options?: { signal?: AbortSignal }): Promise<Snapshot>;
  /**
   * Makes a change on top of a revision; rejects with `revision-conflict` if the organization has another one. A repeat
   * with the same `idempotencyKey` changes nothing; the client's own retries repeat the key it creates by default.
   */
  change(
    change: Change,
    options: { revision: number; idempotencyKey?: string; signal?: AbortSignal },
  ): Promise<ChangeResult>;
  /** Reads the running obligations, soonest `removeBy` first. */
  obligations(options?: { signal?: AbortSignal }): Promise<readonly Obligation[]>;
  /** Reads one page of the audit log after a sequence number, oldest first; `next` is null at the end. */
  history(options?: {
    after?: number;
    limit?: number;
    signal?: AbortSignal;
  }): Promise<{ entries: readonly AuditEntry[]; next: number | null }>;
  /** Subscribes to new revisions until the returned function is called. Without this method the widget polls. */
  subscribe?(listener: (event: LiveEvent) => void): () => void;
  /**
   * Reads the service's assessment of a page, now or at another time; rejects with `place-not-found` if the address is
   * no place of the organization. `<contribution-status>` uses it.
   */
  assessment?(url: string, at?: Date, options?: { signal?: AbortSignal }): Promise<AssessedPlace>;
  /** Returns the last known document without a request; null if none is known. Never rejects. */
  lastKnown?(): Promise<Snapshot | null>;
}

/** The client that `createSettingsClient` creates. */
export interface HttpSettingsClient extends Required<SettingsClient> {
  /**
   * Keeps an event stream open until the signal aborts. `subscribe` shares one stream among the listeners of a client;
   * this lets several clients share one.
   */
  openStream(signal: AbortSignal, onEvent: (event: LiveEvent) => void): Promise<void>;
  /** Makes the next read start a new request if an event of another client's stream is a new revision. */
  noteRevision(event: LiveEvent): void;
}
