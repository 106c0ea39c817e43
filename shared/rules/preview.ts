import type { Change } from "../model/change.ts";
import type { DataType, Finding, Obligation, Violation } from "../model/codes.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { review } from "./check.ts";
import { contextOf } from "./context.ts";
import { optOuts, sorted } from "./opt-outs.ts";

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
 * Costs one assessment of every listed space before and after.
 *
 * @throws {InvalidChangeError} as `check` does
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const { violations, draft } = review(organization, change, at);
  const after =
    violations.length > 0
      ? organization
      : { ...organization, settings: draft.settings(), revision: organization.revision + 1 };
  const { spaces, apps } = placesOf(organization);
  return {
    violations,
    after,
    spaces: movements(spaces, organization, after, at),
    apps: movements(apps, organization, after, at),
    // A change of settings deletes nothing: what it starts is opt-outs alone.
    obligations: sorted(
      optOuts(organization, contextOf(organization, at), after, contextOf(after, at)),
    ),
  };
}

function placesOf(organization: Organization): { spaces: Place[]; apps: Place[] } {
  const spaces: Place[] = [];
  const apps: Place[] = [];
  for (const site of organization.sites) {
    for (const { app, spaces: listed = [] } of site.apps) {
      if (appGroup(app) !== "covered") continue;
      apps.push({ kind: "app", site: site.id, app });
      for (const { key } of listed) spaces.push({ kind: "space", site: site.id, app, key });
    }
  }
  return { spaces, apps };
}

function movements(
  places: readonly Place[],
  before: Organization,
  after: Organization,
  at: Date,
): Readonly<Record<DataType, Movement>> {
  const then = contextOf(before, at);
  const now = contextOf(after, at);
  const metadata = new Tally(places.length);
  const inAppData = new Tally(places.length);
  for (const place of places) {
    const was = assessIn(then, before, place);
    const is = assessIn(now, after, place);
    metadata.count(was.metadata.contributed, is.metadata.contributed);
    inAppData.count(was.inAppData.contributed, is.inAppData.contributed);
  }
  return { metadata, "in-app-data": inAppData };
}

class Tally implements Movement {
  readonly total: number;
  stops = 0;
  starts = 0;
  goesOn = 0;
  unknown = 0;

  constructor(total: number) {
    this.total = total;
  }

  count(before: Finding["contributed"], after: Finding["contributed"]): void {
    if (before === "unknown" || after === "unknown") this.unknown += 1;
    else if (before === "yes") after === "yes" ? this.goesOn++ : this.stops++;
    else if (after === "yes") this.starts += 1;
  }
}
