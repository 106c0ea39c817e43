import { organization } from "../model/parse-organization.ts";
import { ROLES } from "../model/role.ts";
import { fitting, object, oneOf, type Reader, readWhole } from "../model/shape.ts";
import { invalidResponse, isClientError } from "./errors.ts";
import type { Snapshot } from "./types.ts";

/** A place where the last known document outlives the page or worker, such as a key of `localStorage`. */
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
    return readWhole(snapshotOf(this.#organization), value, invalidResponse);
  }

  #report(message: string, cause: unknown): void {
    this.#onProblem(isClientError(cause) ? cause : new Error(message, { cause }));
  }
}

const fields = object({
  organization,
  role: oneOf([...ROLES, "unknown"]),
  confirmedAt: fitting("milliseconds since the epoch", (value): value is number =>
    Number.isFinite(value),
  ),
});

function snapshotOf(id: string): Reader<Snapshot> {
  return (spot) => {
    const read = fields(spot);
    if (!read || read.organization.id === id) return read;
    spot.problems.push({ path: `${spot.path}/organization/id`, message: `expected \`${id}\`` });
    return undefined;
  };
}
