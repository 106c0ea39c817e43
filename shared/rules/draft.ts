import type { SingleChange } from "../model/change.ts";
import type { Effect, Exception, Organization, Settings, Target } from "../model/organization.ts";
import { targetId } from "../model/place.ts";
import { compile } from "./compile.ts";
import { MARK, type Marks } from "./marks.ts";

const EFFECTS = ["include", "exclude"] as const;

/** Settings while the changes of a batch are laid on one another; the document itself stays as it is. */
export class Draft {
  readonly #organization: Organization;
  #metadata: Settings["metadata"];
  #inAppData: Settings["inAppData"];
  /** Exceptions of the document that were removed, and new ones in the order they came. */
  readonly #removed = new Set<string>();
  readonly #added = new Map<string, Exception>();

  constructor(organization: Organization) {
    this.#organization = organization;
    this.#metadata = organization.settings.metadata;
    this.#inAppData = organization.settings.inAppData;
  }

  get inAppData(): Settings["inAppData"] {
    return this.#inAppData;
  }

  /** The effects that a target holds now. */
  marks(target: Target): Marks {
    const original = compile(this.#organization).exceptions.of(target);
    let marks = 0;
    for (const effect of EFFECTS) {
      const id = exceptionId(effect, target);
      const kept = (original & MARK[effect]) !== 0 && !this.#removed.has(id);
      if (kept || this.#added.has(id)) marks |= MARK[effect];
    }
    return marks;
  }

  /** Lays a change, which has no violations, on top of those before it. */
  make(change: SingleChange): void {
    switch (change.type) {
      case "set-metadata":
        this.#metadata = change.value;
        return;
      case "set-in-app-data":
        this.#inAppData = change.value;
        return;
      case "add-exception": {
        const { effect, target } = change;
        this.#added.set(exceptionId(effect, target), { effect, target });
        return;
      }
      case "remove-exception":
        for (const effect of change.effect ? [change.effect] : EFFECTS) {
          const id = exceptionId(effect, change.target);
          if (!this.#added.delete(id)) this.#removed.add(id);
        }
    }
  }

  /** The settings with every change made. */
  settings(): Settings {
    const before = this.#organization.settings.exceptions;
    const kept =
      this.#removed.size === 0
        ? before
        : before.filter(({ effect, target }) => !this.#removed.has(exceptionId(effect, target)));
    return {
      metadata: this.#metadata,
      inAppData: this.#inAppData,
      // The same list where it stays the same: what was compiled of it holds on.
      exceptions: this.#added.size === 0 ? kept : [...kept, ...this.#added.values()],
    };
  }
}

function exceptionId(effect: Effect, target: Target): string {
  return `${effect} ${targetId(target)}`;
}
