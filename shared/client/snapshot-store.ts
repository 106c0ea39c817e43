import { parseOrganization } from "../model/parse-organization.ts";
import type { Faults } from "../model/read.ts";
import { isClientError } from "./errors.ts";
import { readWhole, readWith } from "./parse-responses.ts";
import type { Role, Snapshot } from "./types.ts";

/** Where the last known document outlives the page or worker: a key of `localStorage`, of an extension's storage. */
export interface SnapshotStore {
  /** What was saved last, in any state; null or undefined where there is nothing. */
  load(): Promise<unknown>;
  save(snapshot: Snapshot): Promise<void>;
}

const ROLES: readonly Role[] = ["admin", "member", "service", "unknown"];

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
    return readWhole(value, (whole, path, faults) =>
      readSnapshot(whole, path, this.#organization, faults),
    );
  }

  #tell(message: string, cause: unknown): void {
    this.#onProblem(isClientError(cause) ? cause : new Error(message, { cause }));
  }
}

function readSnapshot(
  value: unknown,
  path: string,
  id: string,
  faults: Faults,
): Snapshot | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const at = `${path}/organization`;
  const organization = readWith(parseOrganization, fields["organization"], at, faults);
  const role = faults.oneOf(fields["role"], ROLES, `${path}/role`);
  const confirmedAt = fields["confirmedAt"];
  if (organization && organization.id !== id) return faults.add(`${at}/id`, `expected \`${id}\``);
  if (typeof confirmedAt !== "number" || !Number.isFinite(confirmedAt)) {
    return faults.add(`${path}/confirmedAt`, "expected milliseconds since the epoch");
  }
  return organization && role && { organization, role, confirmedAt };
}
