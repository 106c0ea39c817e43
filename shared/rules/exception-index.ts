import { getOrInsert } from "../model/get-or-insert.ts";
import type { Exception, Target } from "../model/organization.ts";
import { MARK, type Marks } from "./marks.ts";

interface AppMarks {
  self: Marks;
  readonly spaces: Map<string, Marks>;
}

const noMarks = (): AppMarks => ({ self: 0, spaces: new Map() });

/** Exceptions by target, so that a look-up costs the same however many there are. */
export class ExceptionIndex {
  readonly size: number;
  readonly #apps = new Map<string, Map<string, AppMarks>>();
  readonly #connectors = new Map<string, Marks>();

  constructor(exceptions: readonly Exception[]) {
    this.size = exceptions.length;
    for (const { effect, target } of exceptions) {
      const marks = this.of(target) | MARK[effect];
      if (target.kind === "connector") {
        this.#connectors.set(target.id, marks);
        continue;
      }
      const apps = getOrInsert(this.#apps, target.site, () => new Map<string, AppMarks>());
      const app = getOrInsert(apps, target.app, noMarks);
      if (target.kind === "app") app.self = marks;
      else app.spaces.set(target.key, marks);
    }
  }

  /** The effects that this very target holds. */
  of(target: Target): Marks {
    if (target.kind === "connector") return this.#connectors.get(target.id) ?? 0;
    const { self, spaces } = this.ofApp(target.site, target.app);
    return target.kind === "app" ? self : (spaces.get(target.key) ?? 0);
  }

  /** The effects that hit a place: its own and, for a space, those of its app. */
  hitting(target: Target): Marks {
    const own = this.of(target);
    return target.kind === "space" ? own | this.ofApp(target.site, target.app).self : own;
  }

  /** The effects that an app of a site holds, and those of its spaces by key. */
  ofApp(site: string, app: string): Readonly<AppMarks> {
    return this.#apps.get(site)?.get(app) ?? NO_MARKS;
  }
}

const NO_MARKS = noMarks();
