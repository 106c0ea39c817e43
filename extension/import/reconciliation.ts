import type { AppInstance, Hosting, Inventory, Plan } from "../../shared/model/organization.ts";
import {
  type Fact,
  type Origin,
  originOf,
  type Provenance,
  readFrom,
} from "../workspaces/provenance.ts";

/** A value that an import can read. */
export type FactValue = Plan | AppInstance["state"] | Hosting | Inventory["compliance"];

/** A value that was read and differs from the one that a person said, or whose origin is not known. */
export interface Conflict {
  /** Identifies the conflict in `Resolutions`. */
  readonly id: string;
  readonly fact: Fact;
  readonly known: FactValue;
  /** Absent if it is not known. */
  readonly origin?: Origin;
  readonly read: FactValue;
}

/** The value that a person chooses in each conflict, by its id. Without one, the known value stays. */
export type Resolutions = ReadonlyMap<string, "known" | "read">;

/** Compares the values of a reading with the known ones, and collects the origins of both. */
export class Reconciliation {
  readonly conflicts: Conflict[] = [];
  readonly origins: [fact: Fact, origin: Origin | null][] = [];
  readonly #earlier: Provenance;
  readonly #resolutions: Resolutions;
  readonly #at: number;

  constructor(earlier: Provenance, resolutions: Resolutions, at: number) {
    this.#earlier = earlier;
    this.#resolutions = resolutions;
    this.#at = at;
  }

  /**
   * Returns the value of a fact. A value that was read replaces one that was read or assumed before; one that a person
   * said stays, unless the person chooses the other.
   * @param known `undefined` if the fact is new
   * @param read `undefined` if the vendor does not state it
   * @param origin the origin of the value that was read
   */
  value<T extends FactValue>(
    fact: Fact,
    known: T | undefined,
    read: T | undefined,
    origin: Origin = readFrom("admin-api", this.#at),
  ): T | undefined {
    if (known === undefined || known === "unknown" || read === undefined) {
      const value = known === undefined || known === "unknown" ? (read ?? known) : known;
      this.origins.push([fact, value === known ? this.#originOf(fact) : origin]);
      return value;
    }
    const earlier = this.#originOf(fact);
    if (isSame(known, read)) {
      this.origins.push([fact, earlier && isFromPerson(earlier) ? earlier : origin]);
      return known;
    }
    if (earlier && !isFromPerson(earlier)) {
      this.origins.push([fact, origin]);
      return read;
    }
    // An unknown value contradicts nothing.
    if (read === "unknown") {
      this.origins.push([fact, earlier]);
      return known;
    }
    const id = JSON.stringify(fact);
    this.conflicts.push({ id, fact, known, read, ...(earlier && { origin: earlier }) });
    const isRead = this.#resolutions.get(id) === "read";
    const kept = this.#resolutions.has(id) ? (earlier ?? { kind: "said", at: this.#at }) : earlier;
    this.origins.push([fact, isRead ? origin : (kept ?? null)]);
    return isRead ? read : known;
  }

  /** Keeps the known origin of a fact. */
  keep(...facts: readonly Fact[]): void {
    for (const fact of facts) this.origins.push([fact, this.#originOf(fact)]);
  }

  /** Sets the origin of a fact. */
  set(origin: Origin, ...facts: readonly Fact[]): void {
    for (const fact of facts) this.origins.push([fact, origin]);
  }

  #originOf(fact: Fact): Origin | null {
    return originOf(this.#earlier, fact) ?? null;
  }
}

/** Returns true for a value that a person said, or that a document contained that the person imported. */
function isFromPerson(origin: Origin): boolean {
  return origin.kind === "said" || (origin.kind === "read" && origin.from === "document");
}

function isSame(one: FactValue, other: FactValue): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: FactValue): unknown {
  return typeof value === "string" ? value : [...value].sort();
}
