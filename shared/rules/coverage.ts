import { DATA_TYPES, type DataType, type Finding, findingOf } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Organization } from "../model/organization.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { evaluationContext } from "./evaluation-context.ts";
import { readingsOf } from "./place-readings.ts";
import { DELETED } from "./reading.ts";
import { groupSpacesByEffects } from "./space-groups.ts";

/** The number of listed spaces by their answer. */
export interface SpaceCount extends Readonly<Record<Finding["contributed"], number>> {
  readonly total: number;
}

/** The listed spaces of one app, over all sites, or of one site, over all its apps. */
export interface CoveredPart {
  /** Id of the app or of the site. */
  readonly id: string;
  readonly spaces: Readonly<Record<DataType, SpaceCount>>;
}

/** The contribution of an organization's listed spaces, by app and by site; the largest part first. */
export interface OrganizationCoverage {
  readonly spaces: Readonly<Record<DataType, SpaceCount>>;
  readonly apps: readonly CoveredPart[];
  readonly sites: readonly CoveredPart[];
}

/** Counts the listed spaces of covered apps that are not deleted, with one look-up for each space. */
export function coverageOf(organization: Organization, at: Date): OrganizationCoverage {
  const context = evaluationContext(organization, at);
  const whole = noSpaces();
  const apps = new Map<string, Spaces>();
  const sites = new Map<string, Spaces>();
  for (const site of organization.sites) {
    for (const { app, spaces = [] } of site.apps) {
      const isDeleted = readingsOf(context, { kind: "app", site: site.id, app }) === DELETED;
      if (spaces.length === 0 || appGroup(app) !== "covered" || isDeleted) continue;
      const counts = [
        whole,
        getOrInsert(apps, app, noSpaces),
        getOrInsert(sites, site.id, noSpaces),
      ];
      const indexes = [context.compiled.exceptions];
      for (const { place, count } of groupSpacesByEffects(site.id, app, spaces, indexes)) {
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
