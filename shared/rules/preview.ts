import type { Change } from "../model/change.ts";
import type { DataType, Finding, Obligation, Violation } from "../model/codes.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { review } from "./check.ts";
import { contextOf } from "./context.ts";
import { optOuts, sorted } from "./opt-outs.ts";
import { spaceKinds } from "./space-kinds.ts";

/** How many places of one kind a change moves, for one data type. */
export interface Movement {
  readonly total: number;
  /** Contributed before, not after. */
  readonly stops: number;
  /** Not contributed before, contributed after. */
  readonly starts: number;
  /** Contributed before and after. */
  readonly goesOn: number;
  /** Not known before or after. */
  readonly unknown: number;
}

/** What a change would do, before anyone makes it. */
export interface Preview {
  /** Why it cannot be made; everything else is as if nothing changed then. */
  readonly violations: readonly Violation[];
  readonly after: Organization;
  /** The listed spaces of covered apps. */
  readonly spaces: Readonly<Record<DataType, Movement>>;
  /** The covered apps themselves, which stand for content in spaces that nobody listed. */
  readonly apps: Readonly<Record<DataType, Movement>>;
  readonly obligations: readonly Obligation[];
}

/**
 * What a change would do at an instant: what goes from contributed to not and back, and what it starts.
 * Costs one look-up of every listed space.
 *
 * @throws {InvalidChangeError} as `check` does
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const { violations, draft } = review(organization, change, at);
  const after =
    violations.length > 0
      ? organization
      : { ...organization, settings: draft.settings(), revision: organization.revision + 1 };
  const then = contextOf(organization, at);
  const now = contextOf(after, at);
  const spaces = movements();
  const apps = movements();
  const count = (tally: Movements, place: Place, many: number) => {
    const was = assessIn(then, organization, place);
    const is = assessIn(now, after, place);
    tally.metadata.count(was.metadata.contributed, is.metadata.contributed, many);
    tally["in-app-data"].count(was.inAppData.contributed, is.inAppData.contributed, many);
  };
  const indexes = [then.compiled.exceptions, now.compiled.exceptions];
  for (const site of organization.sites) {
    for (const app of site.apps) {
      if (appGroup(app.app) !== "covered") continue;
      count(apps, { kind: "app", site: site.id, app: app.app }, 1);
      for (const kind of spaceKinds(site.id, app, indexes)) count(spaces, kind.place, kind.count);
    }
  }
  return {
    violations,
    after,
    spaces,
    apps,
    // A change of settings deletes nothing: what it starts is opt-outs alone.
    obligations: sorted(optOuts(organization, then, after, now)),
  };
}

type Movements = Readonly<Record<DataType, Tally>>;

function movements(): Movements {
  return { metadata: new Tally(), "in-app-data": new Tally() };
}

class Tally implements Movement {
  total = 0;
  stops = 0;
  starts = 0;
  goesOn = 0;
  unknown = 0;

  count(before: Finding["contributed"], after: Finding["contributed"], many: number): void {
    this.total += many;
    if (before === "unknown" || after === "unknown") this.unknown += many;
    else if (before === "yes") this[after === "yes" ? "goesOn" : "stops"] += many;
    else if (after === "yes") this.starts += many;
  }
}
