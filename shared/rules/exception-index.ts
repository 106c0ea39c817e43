import { getOrInsert } from "../model/get-or-insert.ts";
import type { Exception, Target } from "../model/organization.ts";
import { asciiUpperCase } from "../model/space-key.ts";
import { EFFECT_BIT, type EffectMask } from "./effects.ts";

/** The effects of exceptions on one app of a site and on its spaces. */
export class AppEffects {
  /** Effects on the app itself. */
  own: EffectMask = 0;
  /** Effects on single spaces, by key in upper case. */
  readonly spaces = new Map<string, EffectMask>();
  #distinct: readonly EffectMask[] | undefined;

  /** Returns the effects that hit a space of the app. */
  at(key: string): EffectMask {
    return this.own | (this.spaces.get(asciiUpperCase(key)) ?? 0);
  }

  /** The distinct masks of all spaces of the app: of those that an exception names, and of all others. */
  get distinct(): readonly EffectMask[] {
    this.#distinct ??= [...new Set([0, ...this.spaces.values()].map((mask) => mask | this.own))];
    return this.#distinct;
  }
}

const NO_EFFECTS: AppEffects = new AppEffects();

/** The exceptions of a document by target; the time of a look-up does not depend on their number. */
export class ExceptionIndex {
  /** The number of exceptions. */
  readonly size: number;
  readonly #apps = new Map<string, Map<string, AppEffects>>();
  readonly #connectors = new Map<string, EffectMask>();

  constructor(exceptions: readonly Exception[]) {
    this.size = exceptions.length;
    for (const { effect, target } of exceptions) {
      const effects = this.effectsOn(target) | EFFECT_BIT[effect];
      if (target.kind === "connector") {
        this.#connectors.set(target.id, effects);
        continue;
      }
      const apps = getOrInsert(this.#apps, target.site, () => new Map<string, AppEffects>());
      const app = getOrInsert(apps, target.app, () => new AppEffects());
      if (target.kind === "app") app.own = effects;
      else app.spaces.set(asciiUpperCase(target.key), effects);
    }
  }

  /** Returns the effects that the target itself has. */
  effectsOn(target: Target): EffectMask {
    if (target.kind === "connector") return this.#connectors.get(target.id) ?? 0;
    const { own, spaces } = this.appEffects(target.site, target.app);
    return target.kind === "app" ? own : (spaces.get(asciiUpperCase(target.key)) ?? 0);
  }

  /** Returns the effects of an app of a site, and of its spaces. */
  appEffects(site: string, app: string): AppEffects {
    return this.#apps.get(site)?.get(app) ?? NO_EFFECTS;
  }
}

const indexes = new WeakMap<readonly Exception[], ExceptionIndex>();

/** Returns the index of a list of exceptions. Cached by list, because most changes of a document keep the list. */
export function exceptionIndexOf(exceptions: readonly Exception[]): ExceptionIndex {
  const cached = indexes.get(exceptions);
  if (cached?.size === exceptions.length) return cached;
  const index = new ExceptionIndex(exceptions);
  indexes.set(exceptions, index);
  return index;
}
