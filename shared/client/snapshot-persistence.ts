import * as v from "valibot";
import { OrganizationSchema } from "../model/organization.ts";
import { parse } from "../model/parse.ts";
import { ROLES } from "../model/role.ts";
import { invalidResponse, isClientError } from "./errors.ts";
import type { Snapshot } from "./settings-client.ts";

const SnapshotSchema = v.object({
  organization: OrganizationSchema,
  role: v.picklist([...ROLES, "unknown"]),
  confirmedAt: v.pipe(v.number(), v.finite()),
});

/** Storage of the last known document beyond the life of the page or worker, such as a key of `localStorage`. */
export interface SnapshotStore {
  /** Returns what was saved last, unparsed; null or undefined if there is nothing. */
  load(): Promise<unknown>;
  save(snapshot: Snapshot): Promise<void>;
}

/** Loads and saves the snapshot of one organization; reports errors of the store, never throws them. */
export class SnapshotPersistence {
  readonly #store: SnapshotStore;
  readonly #organization: string;
  readonly #onProblem: (problem: Error) => void;
  #saving = Promise.resolve();

  constructor(store: SnapshotStore, organization: string, onProblem: (problem: Error) => void) {
    this.#store = store;
    this.#organization = organization;
    this.#onProblem = onProblem;
  }

  async load(): Promise<Snapshot | null> {
    try {
      const value = await this.#store.load();
      return value === null || value === undefined ? null : this.#parse(value);
    } catch (cause) {
      this.#report("could not load the offline copy", cause);
      return null;
    }
  }

  save(snapshot: Snapshot): void {
    // One after the other, so that the newest one stays.
    this.#saving = this.#saving
      .then(() => this.#store.save(snapshot))
      .catch((cause: unknown) => this.#report("could not save the offline copy", cause));
  }

  #parse(value: unknown): Snapshot {
    const snapshot = parse(SnapshotSchema, value, invalidResponse);
    if (snapshot.organization.id === this.#organization) return snapshot;
    const message = `expected \`${this.#organization}\``;
    throw invalidResponse([{ path: "/organization/id", message }]);
  }

  #report(message: string, cause: unknown): void {
    this.#onProblem(isClientError(cause) ? cause : new Error(message, { cause }));
  }
}
