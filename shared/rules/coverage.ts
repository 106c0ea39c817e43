import type { DataType, Finding } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Organization } from "../model/organization.ts";
import { assessIn } from "./assess.ts";
import { contextOf } from "./context.ts";
import { DATA_TYPES, findingOf } from "./data-types.ts";
import { placeGate } from "./gates.ts";
import { spaceKinds } from "./space-kinds.ts";

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
  const indexes = [context.compiled.exceptions];
  const whole = noSpaces();
  const apps = new Map<string, Spaces>();
  const sites = new Map<string, Spaces>();
  for (const site of organization.sites) {
    for (const { app, spaces = [] } of site.apps) {
      if (spaces.length === 0 || placeGate(context, { kind: "app", site: site.id, app })) continue;
      const counts = [
        whole,
        getOrInsert(apps, app, noSpaces),
        getOrInsert(sites, site.id, noSpaces),
      ];
      for (const { place, count } of spaceKinds(site.id, app, spaces, indexes)) {
        const assessment = assessIn(context, place);
        for (const dataType of DATA_TYPES) {
          const { contributed } = findingOf(assessment, dataType);
          for (const { [dataType]: part } of counts) {
            part[contributed] += count;
            part.total += count;
          }
        }
      }
    }
  }
  return { spaces: whole, apps: largestFirst(apps), sites: largestFirst(sites) };
}

type Spaces = Record<DataType, Record<keyof SpaceCount, number>>;

function noSpaces(): Spaces {
  const none = { yes: 0, no: 0, unknown: 0, total: 0 };
  return { metadata: none, "in-app-data": { ...none } };
}

function largestFirst(parts: ReadonlyMap<string, Spaces>): CoveredPart[] {
  return [...parts]
    .map(([id, spaces]) => ({ id, spaces }))
    .sort((a, b) => b.spaces.metadata.total - a.spaces.metadata.total);
}
