import type { Organization } from "../model/organization.ts";
import type { Role } from "../model/role.ts";
import type { Snapshot } from "./settings-client.ts";

/** Keeps the last known document of one organization. */
export class SnapshotCache {
  current: Snapshot | undefined;
  readonly #onUpdate: (snapshot: Snapshot) => void;
  readonly #now: () => number;

  /** @param onUpdate receives every document that a read or a change confirmed */
  constructor(
    known: Snapshot | undefined,
    onUpdate: (snapshot: Snapshot) => void,
    now: () => number,
  ) {
    this.current = known;
    this.#onUpdate = onUpdate;
    this.#now = now;
  }

  /**
   * Stores a document unless a newer one was stored since its request.
   * @param previous the snapshot at the time of the request
   * @returns the newest snapshot
   */
  store(organization: Organization, role: Role, previous?: Snapshot): Snapshot {
    const { current } = this;
    const isLate = current && current !== previous;
    if (isLate && organization.revision < current.organization.revision) return current;
    const snapshot = { organization, role, confirmedAt: this.#now() };
    this.current = snapshot;
    this.#onUpdate(snapshot);
    return snapshot;
  }
}
