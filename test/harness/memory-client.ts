import { ClientError } from "../../shared/client/errors.ts";
import type { LiveEvent, SettingsClient } from "../../shared/client/settings-client.ts";
import type { AuditEntry, ChangeResult } from "../../shared/model/audit-entry.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Obligation } from "../../shared/model/obligation.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Role } from "../../shared/model/role.ts";
import { apply, ChangeRejectedError } from "../../shared/rules/apply.ts";
import { obligations } from "../../shared/rules/obligations.ts";
import { deferred } from "./deferred.ts";

const NO_HASH = "0".repeat(64);

/**
 * Settings of one organization in memory, with a client for the widget. Changes go through the real rules. A test can
 * change the settings as a colleague, take the admin role away, delay responses, and make requests fail.
 */
export class MemorySettings {
  organization: Organization;
  role: Role = "admin";
  /** The error of every request from now on. */
  failure: ClientError | undefined;
  readonly #entries: AuditEntry[] = [];
  readonly #listeners = new Set<(event: LiveEvent) => void>();
  #obligations: Obligation[] = [];
  #pending: Promise<void> = Promise.resolve();

  /** @param organization at revision 1: an audit log has one entry for each revision */
  constructor(organization: Organization) {
    this.organization = organization;
    this.#record({ type: "replace-inventory", inventory: organization });
  }

  /** The client to give to an element. */
  readonly client: SettingsClient = {
    read: async () => {
      await this.#respond();
      return { organization: this.organization, role: this.role, confirmedAt: Date.now() };
    },
    change: async (change, { revision }) => {
      await this.#respond();
      if (this.role !== "admin") {
        throw new ClientError("organization-admin-required", "an admin is needed", { status: 403 });
      }
      if (revision !== this.organization.revision) {
        throw new ClientError("revision-conflict", "another revision", { status: 412 });
      }
      return this.change(change);
    },
    obligations: async () => {
      await this.#respond();
      return this.#obligations;
    },
    history: async ({ after = 0, limit = 100 } = {}) => {
      await this.#respond();
      const entries = this.#entries.slice(after, after + limit);
      const end = after + entries.length;
      return { entries, next: end < this.#entries.length ? end : null };
    },
    subscribe: (listener) => {
      this.#listeners.add(listener);
      listener({ type: "connected" });
      return () => this.#listeners.delete(listener);
    },
  };

  /** Makes a change on top of the current revision, as a colleague, and notifies the subscribers. */
  change(change: Change): ChangeResult {
    const now = new Date();
    const before = this.organization;
    try {
      this.organization = apply(before, change, now);
    } catch (error) {
      if (!(error instanceof ChangeRejectedError)) throw error;
      const { message, violations } = error;
      throw new ClientError("change-rejected", message, { status: 422, violations });
    }
    const started = obligations(before, this.organization, now);
    this.#obligations = [...this.#obligations, ...started];
    const entry = this.#record(change);
    const { revision } = this.organization;
    for (const listener of this.#listeners) listener({ type: "revision", revision });
    return { organization: this.organization, entry, obligations: started };
  }

  /** Delays every response until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = deferred();
    this.#pending = promise;
    return resolve;
  }

  #record(change: AuditEntry["change"]): AuditEntry {
    const entry: AuditEntry = {
      sequence: this.#entries.length + 1,
      at: new Date().toISOString(),
      actor: { id: "mara", name: "Mara Ito" },
      change,
      revision: this.organization.revision,
      previousHash: NO_HASH,
      hash: NO_HASH,
    };
    this.#entries.push(entry);
    return entry;
  }

  async #respond(): Promise<void> {
    await this.#pending;
    if (this.failure) throw this.failure;
  }
}
