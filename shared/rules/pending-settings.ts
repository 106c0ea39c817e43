import type { SingleChange } from "../model/change.ts";
import { formatInstant } from "../model/instant.ts";
import {
  EFFECTS,
  type Effect,
  type Exception,
  type Organization,
  type Settings,
  type Target,
} from "../model/organization.ts";
import { exceptionId } from "../model/settings.ts";
import { EFFECT_BIT } from "./effects.ts";
import { exceptionIndexOf } from "./exception-index.ts";

/** Returns the effects whose exceptions a change removes. */
export function removedEffects({
  effect,
}: SingleChange & { type: "remove-exception" }): readonly Effect[] {
  return effect ? [effect] : EFFECTS;
}

/**
 * The settings of a document while the changes of a batch are applied one after another. Does not modify the document.
 * Targets are canonical. The time of a change does not depend on the number of exceptions.
 */
export class PendingSettings {
  readonly #organization: Organization;
  #inForce: Settings;
  #confirmedAt: string | undefined;
  /** The settings that changes edit, without the exceptions in `#overrides`. */
  #edited: Settings;
  /** Exceptions that changes added, in order, or `undefined` for removed ones. */
  readonly #overrides = new Map<string, Exception | undefined>();
  /** Exceptions that are either edited or in force, but not both. */
  readonly #differences = new Set<string>();

  constructor(organization: Organization) {
    const { settings, decided = settings, confirmedAt } = organization;
    this.#organization = organization;
    this.#inForce = settings;
    this.#confirmedAt = confirmedAt;
    this.#edited = decided;
    if (decided === settings) return;
    for (const { effect, target } of [...settings.exceptions, ...decided.exceptions]) {
      this.#compare(effect, target);
    }
  }

  /** The choice for in-app data. */
  get inAppData(): Settings["inAppData"] {
    return this.#edited.inAppData;
  }

  /** True if the edited settings differ from those in force. */
  get isDecided(): boolean {
    return (
      this.#edited.metadata !== this.#inForce.metadata ||
      this.#edited.inAppData !== this.#inForce.inAppData ||
      this.#differences.size > 0
    );
  }

  /** Returns true if a target has an exception of an effect. */
  has(effect: Effect, target: Target): boolean {
    const id = exceptionId({ effect, target });
    return this.#overrides.has(id)
      ? this.#overrides.get(id) !== undefined
      : hasException(this.#edited, effect, target);
  }

  /** Applies a change that breaks no rule at an instant. */
  apply(change: SingleChange, at: number): void {
    switch (change.type) {
      case "confirm":
        this.#inForce = this.#current();
        this.#confirmedAt = formatInstant(at);
        this.#differences.clear();
        return;
      case "discard":
        this.#discard();
        return;
      default:
        this.#edit(change);
        if (this.#organization.authority !== "service" && !this.isDecided) this.#discard();
    }
  }

  /** Returns the document with every change applied, as one revision. */
  toOrganization(): Organization {
    const { decided: _, ...organization } = this.#organization;
    const settings = this.#current();
    const revision = organization.revision + 1;
    if (organization.authority === "service") return { ...organization, settings, revision };
    return {
      ...organization,
      settings: this.#inForce,
      ...(this.isDecided && { decided: settings }),
      ...(this.#confirmedAt !== undefined && { confirmedAt: this.#confirmedAt }),
      revision,
    };
  }

  #edit(change: Exclude<SingleChange, { readonly type: "confirm" | "discard" }>): void {
    switch (change.type) {
      case "set-metadata":
        this.#edited = { ...this.#edited, metadata: change.value };
        break;
      case "set-in-app-data":
        this.#edited = { ...this.#edited, inAppData: change.value };
        break;
      case "add-exception": {
        const { effect, target } = change;
        this.#override(effect, target, { effect, target });
        break;
      }
      case "remove-exception":
        for (const effect of removedEffects(change)) {
          this.#override(effect, change.target, undefined);
        }
    }
  }

  #discard(): void {
    this.#edited = this.#inForce;
    this.#overrides.clear();
    this.#differences.clear();
  }

  /**
   * Returns the edited settings. Their list of exceptions stays the same if none changed, so that its index is reused.
   */
  #current(): Settings {
    if (this.#overrides.size === 0) return this.#edited;
    const exceptions = this.#edited.exceptions.filter(
      (exception) => !this.#overrides.has(exceptionId(exception)),
    );
    const added = [...this.#overrides.values()].filter((exception) => exception !== undefined);
    return { ...this.#edited, exceptions: [...exceptions, ...added] };
  }

  #override(effect: Effect, target: Target, exception: Exception | undefined): void {
    const id = exceptionId({ effect, target });
    // An exception that is added again moves to the end.
    this.#overrides.delete(id);
    this.#overrides.set(id, exception);
    this.#compare(effect, target);
  }

  #compare(effect: Effect, target: Target): void {
    const id = exceptionId({ effect, target });
    if (this.has(effect, target) === hasException(this.#inForce, effect, target)) {
      this.#differences.delete(id);
    } else {
      this.#differences.add(id);
    }
  }
}

function hasException({ exceptions }: Settings, effect: Effect, target: Target): boolean {
  return (exceptionIndexOf(exceptions).effectsOn(target) & EFFECT_BIT[effect]) !== 0;
}
