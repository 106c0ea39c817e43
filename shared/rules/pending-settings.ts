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
import { exceptionId, sameSettings } from "../model/settings.ts";
import { EFFECT_BIT } from "./effects.ts";
import { exceptionIndexOf } from "./exception-index.ts";

/** Returns the effects whose exceptions a change removes. */
export function removedEffects({
  effect,
}: SingleChange & { type: "remove-exception" }): readonly Effect[] {
  return effect ? [effect] : EFFECTS;
}

/**
 * The settings of a document while the changes of a batch are applied one after another; the document itself stays as
 * it is. Targets are canonical.
 */
export class PendingSettings {
  readonly #organization: Organization;
  #inForce: Settings;
  #confirmedAt: string | undefined;
  /** The settings that changes edit, but for the exceptions in `#overrides`. */
  #edited: Settings;
  /** Exceptions that changes added, in order, or `undefined` for removed ones. */
  readonly #overrides = new Map<string, Exception | undefined>();

  constructor(organization: Organization) {
    this.#organization = organization;
    this.#inForce = organization.settings;
    this.#confirmedAt = organization.confirmedAt;
    this.#edited = organization.decided ?? organization.settings;
  }

  /** The choice for in-app data. */
  get inAppData(): Settings["inAppData"] {
    return this.#edited.inAppData;
  }

  /** True if something is decided that is not in force. */
  get isDecided(): boolean {
    return !sameSettings(this.#current(), this.#inForce);
  }

  /** Returns whether a target has an exception of an effect. */
  has(effect: Effect, target: Target): boolean {
    const id = exceptionId({ effect, target });
    if (this.#overrides.has(id)) return this.#overrides.get(id) !== undefined;
    const index = exceptionIndexOf(this.#edited.exceptions);
    return (index.effectsOn(target) & EFFECT_BIT[effect]) !== 0;
  }

  /** Applies a change that breaks no rule at an instant. */
  apply(change: SingleChange, at: number): void {
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
        break;
      case "confirm":
        this.#inForce = this.#current();
        this.#confirmedAt = formatInstant(at);
        break;
      case "discard":
        this.#edited = this.#inForce;
        this.#overrides.clear();
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
      ...(!sameSettings(settings, this.#inForce) && { decided: settings }),
      ...(this.#confirmedAt !== undefined && { confirmedAt: this.#confirmedAt }),
      revision,
    };
  }

  /** The same list of exceptions where none changed, so that its index stays valid. */
  #current(): Settings {
    if (this.#overrides.size === 0) return this.#edited;
    const exceptions = this.#edited.exceptions.filter(
      ({ effect, target }) => !this.#overrides.has(exceptionId({ effect, target })),
    );
    const added = [...this.#overrides.values()].filter((exception) => exception !== undefined);
    return { ...this.#edited, exceptions: [...exceptions, ...added] };
  }

  #override(effect: Effect, target: Target, exception: Exception | undefined): void {
    const id = exceptionId({ effect, target });
    // An exception that is added again moves to the end.
    this.#overrides.delete(id);
    this.#overrides.set(id, exception);
  }
}
