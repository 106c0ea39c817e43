import type { DataType, Finding } from "../model/codes.ts";
import type { AppInstance, Organization, Site } from "../model/organization.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { type Context, contextOf } from "./context.ts";
import { getOrInsert } from "./get-or-insert.ts";
import { instantOrNever } from "./timeline.ts";

/** How many listed spaces contribute, do not, and of how many it is not known. */
export interface SpaceCount extends Readonly<Record<Finding["contributed"], number>> {
  readonly total: number;
}

/** The listed spaces of one app, over all sites, or of one site, over all its apps. */
export interface CoveredPart {
  /** Id of the app or of the site. */
  readonly id: string;
  readonly spaces: Readonly<Record<DataType, SpaceCount>>;
}

/** What of an organization is contributed, counted by app and by site; those with most spaces first. */
export interface OrganizationCoverage {
  readonly spaces: Readonly<Record<DataType, SpaceCount>>;
  readonly apps: readonly CoveredPart[];
  readonly sites: readonly CoveredPart[];
}

/**
 * Counts the listed spaces of covered apps that are not deleted. Costs one look-up a space: all spaces of an app
 * that the same exceptions hit have the same answer, so that only one of each kind is assessed.
 */
export function coverageOf(organization: Organization, at: Date): OrganizationCoverage {
  const context = contextOf(organization, at);
  const whole = new Tally();
  const apps = new Map<string, Tally>();
  const sites = new Map<string, Tally>();
  for (const site of organization.sites) {
    if (instantOrNever(site.deletedAt) <= context.at) continue;
    for (const app of site.apps) {
      if (!app.spaces?.length || appGroup(app.app) !== "covered") continue;
      if (instantOrNever(app.deletedAt) <= context.at) continue;
      const byApp = getOrInsert(apps, app.app, () => new Tally());
      const bySite = getOrInsert(sites, site.id, () => new Tally());
      const tallies = [whole, byApp, bySite];
      for (const { key, count } of kinds(context, site, app)) {
        const place = { kind: "space", site: site.id, app: app.app, key } as const;
        const { metadata, inAppData } = assessIn(context, organization, place);
        for (const tally of tallies) {
          tally.add("metadata", metadata.contributed, count);
          tally.add("in-app-data", inAppData.contributed, count);
        }
      }
    }
  }
  return { spaces: whole.spaces, apps: largestFirst(apps), sites: largestFirst(sites) };
}

/** One space for each set of effects that hits spaces of the app, and how many have that set. */
function kinds({ compiled }: Context, site: Site, app: AppInstance) {
  const found = new Map<number, { readonly key: string; count: number }>();
  for (const { key } of app.spaces ?? []) {
    const target = { kind: "space", site: site.id, app: app.app, key } as const;
    const marks = compiled.exceptions.hitting(target);
    getOrInsert(found, marks, () => ({ key, count: 0 })).count += 1;
  }
  return found.values();
}

class Tally {
  readonly spaces = {
    metadata: { yes: 0, no: 0, unknown: 0, total: 0 },
    "in-app-data": { yes: 0, no: 0, unknown: 0, total: 0 },
  } satisfies Record<DataType, SpaceCount>;

  add(dataType: DataType, contributed: Finding["contributed"], count: number): void {
    this.spaces[dataType][contributed] += count;
    this.spaces[dataType].total += count;
  }
}

function largestFirst(tallies: ReadonlyMap<string, Tally>): CoveredPart[] {
  const parts = [...tallies].map(([id, { spaces }]) => ({ id, spaces }));
  return parts.sort((a, b) => b.spaces.metadata.total - a.spaces.metadata.total);
}
