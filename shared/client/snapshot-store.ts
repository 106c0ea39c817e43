import { organization } from "../model/parse-organization.ts";
import { fitting, object, oneOf, type Reader, readWhole } from "../model/shape.ts";
import { invalid, isClientError } from "./errors.ts";
import type { Snapshot } from "./types.ts";

/** Where the last known document outlives the page or worker: a key of `localStorage`, of an extension's storage. */
export interface SnapshotStore {
  /** What was saved last, in any state; null or undefined where there is nothing. */
  load(): Promise<unknown>;
  save(snapshot: Snapshot): Promise<void>;
}

/** Loads and saves one organization's snapshot; trouble of the store is told, never thrown. */
export class OfflineCopy {
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
      this.#tell("the offline copy could not be loaded", cause);
      return null;
    }
  }

  save(snapshot: Snapshot): void {
    // One after the other, so that the newest is what stays.
    this.#saving = this.#saving
      .then(() => this.#store.save(snapshot))
      .catch((cause: unknown) => this.#tell("the offline copy could not be saved", cause));
  }

  #parse(value: unknown): Snapshot {
    return readWhole(snapshotOf(this.#organization), value, invalid);
  }

  #tell(message: string, cause: unknown): void {
    this.#onProblem(isClientError(cause) ? cause : new Error(message, { cause }));
  }
}

const fields = object({
  organization,
  role: oneOf(["admin", "member", "service", "unknown"]),
  confirmedAt: fitting("milliseconds since the epoch", (value): value is number =>
    Number.isFinite(value),
  ),
});

/** The snapshot of one organization. */
function snapshotOf(id: string): Reader<Snapshot> {
  return (spot) => {
    const read = fields(spot);
    if (!read || read.organization.id === id) return read;
    spot.problems.push({ path: `${spot.path}/organization/id`, message: `expected \`${id}\`` });
    return undefined;
  };
}
