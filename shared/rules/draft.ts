import type { SingleChange } from "../model/change.ts";
import type { Effect, Exception, Settings, Target } from "../model/organization.ts";
import { targetId } from "../model/place.ts";
import type { Context } from "./context.ts";
import { MARK } from "./marks.ts";

/** The effects whose exceptions a change takes back. */
export function effectsOf({
  effect,
}: SingleChange & { type: "remove-exception" }): readonly Effect[] {
  return effect ? [effect] : ["include", "exclude"];
}

/** Settings while the changes of a batch are laid on one another; the document itself stays as it is. */
export class Draft {
  readonly #before: Context;
  #choices: Settings;
  /** What changes made of exceptions, in the order they came; nothing where one was removed. */
  readonly #laid = new Map<string, Exception | undefined>();
  #removes = false;

  constructor(before: Context) {
    this.#before = before;
    this.#choices = before.organization.settings;
  }

  get inAppData(): Settings["inAppData"] {
    return this.#choices.inAppData;
  }

  /** Whether a target has an exception of an effect now. */
  has(effect: Effect, target: Target): boolean {
    const id = exceptionId(effect, target);
    return this.#laid.has(id)
      ? this.#laid.get(id) !== undefined
      : (this.#before.compiled.exceptions.of(target) & MARK[effect]) !== 0;
  }

  /** Lays a change, which has no violations, on top of those before it. */
  make(change: SingleChange): void {
    switch (change.type) {
      case "set-metadata":
        this.#choices = { ...this.#choices, metadata: change.value };
        return;
      case "set-in-app-data":
        this.#choices = { ...this.#choices, inAppData: change.value };
        return;
      case "add-exception": {
        const { effect, target } = change;
        this.#lay(effect, target, { effect, target });
        return;
      }
      case "remove-exception":
        this.#removes = true;
        for (const effect of effectsOf(change)) {
          this.#lay(effect, change.target, undefined);
        }
    }
  }

  /** The settings with every change made. */
  settings(): Settings {
    // The same list where it stays the same: what was compiled of it holds on.
    if (this.#laid.size === 0) return this.#choices;
    const { exceptions } = this.#choices;
    // There may be thousands: only what takes some back looks through them.
    const kept = this.#removes
      ? exceptions.filter(({ effect, target }) => !this.#laid.has(exceptionId(effect, target)))
      : exceptions;
    const added = [...this.#laid.values()].filter((exception) => exception !== undefined);
    return { ...this.#choices, exceptions: [...kept, ...added] };
  }

  #lay(effect: Effect, target: Target, exception: Exception | undefined): void {
    const id = exceptionId(effect, target);
    this.#laid.delete(id);
    this.#laid.set(id, exception);
  }
}

function exceptionId(effect: Effect, target: Target): string {
  return `${effect} ${targetId(target)}`;
}
