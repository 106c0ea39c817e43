import type { Exception, Target } from "../model/organization.ts";
import { getOrInsert } from "./get-or-insert.ts";
import { MARK, type Marks } from "./marks.ts";

type SpaceMarks = ReadonlyMap<string, Marks>;

const NO_MARKS = { self: 0, spaces: new Map<string, Marks>() };

interface AppMarks {
  self: Marks;
  readonly spaces: Map<string, Marks>;
}

/** Exceptions by target, so that a look-up costs the same however many there are. */
export class ExceptionIndex {
  readonly #apps = new Map<string, Map<string, AppMarks>>();
  readonly #connectors = new Map<string, Marks>();

  constructor(exceptions: readonly Exception[]) {
    for (const { effect, target } of exceptions) this.#mark(target, MARK[effect]);
  }

  /** The effects that this very target holds. */
  of(target: Target): Marks {
    if (target.kind === "connector") return this.#connectors.get(target.id) ?? 0;
    const app = this.#apps.get(target.site)?.get(target.app);
    if (!app) return 0;
    return target.kind === "app" ? app.self : (app.spaces.get(target.key) ?? 0);
  }

  /** The effects that hit a place: its own and, for a space, those of its app. */
  hitting(target: Target): Marks {
    if (target.kind !== "space") return this.of(target);
    const app = this.#apps.get(target.site)?.get(target.app);
    return app ? app.self | (app.spaces.get(target.key) ?? 0) : 0;
  }

  /** The effects that an app of a site holds, and those of its spaces by key. */
  ofApp(site: string, app: string): { readonly self: Marks; readonly spaces: SpaceMarks } {
    return this.#apps.get(site)?.get(app) ?? NO_MARKS;
  }

  #mark(target: Target, mark: Marks): void {
    if (target.kind === "connector") {
      this.#connectors.set(target.id, (this.#connectors.get(target.id) ?? 0) | mark);
      return;
    }
    const app = this.#app(target.site, target.app);
    if (target.kind === "app") app.self |= mark;
    else app.spaces.set(target.key, (app.spaces.get(target.key) ?? 0) | mark);
  }

  #app(site: string, app: string): AppMarks {
    const apps = getOrInsert(this.#apps, site, () => new Map<string, AppMarks>());
    return getOrInsert(apps, app, () => ({ self: 0, spaces: new Map() }));
  }
}
