/** The acknowledged changes, compared with those in the audit logs. */
export interface Tally {
  readonly acknowledged: number;
  /** Acknowledged changes that no log contains. */
  readonly lost: number;
  /** Changes that a log contains more than once. */
  readonly doubled: number;
}

/** Compares acknowledged changes with audit logs. Each change has a subject of its own. */
export class Ledger {
  readonly #acknowledged = new Set<string>();
  readonly #stored = new Map<string, number>();

  acknowledge(subject: string): void {
    this.#acknowledged.add(subject);
  }

  /** Replaces what the logs contain. */
  setStored(subjects: Iterable<string>): void {
    this.#stored.clear();
    for (const subject of subjects) {
      this.#stored.set(subject, (this.#stored.get(subject) ?? 0) + 1);
    }
  }

  get tally(): Tally {
    const lost = [...this.#acknowledged].filter((subject) => !this.#stored.has(subject));
    const doubled = [...this.#stored.values()].filter((count) => count > 1);
    return {
      acknowledged: this.#acknowledged.size,
      lost: lost.length,
      doubled: doubled.length,
    };
  }
}
