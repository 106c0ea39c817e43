import { getOrInsert } from "../model/get-or-insert.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization, Site } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { isPlatformApp } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import type { Context } from "./context.ts";
import { DATA_TYPES, findingOf } from "./data-types.ts";
import { type Certainty, certaintyOf, obligation } from "./obligation.ts";
import { instantOrNever } from "./timeline.ts";

type Scope = Obligation["scope"];

/** What the sites, apps and connectors that gained a `deletedAt` start. */
export function deletions(then: Context, after: Organization): Obligation[] {
  const before = then.organization;
  const afterSites = new Map(after.sites.map((site) => [site.id, site]));
  const afterConnectors = new Map(after.connectors.map((item) => [item.id, item]));
  const named = namedSpaces(before);
  const found: Obligation[] = [];
  const start = (scope: Scope, deletedAt: string, places: readonly Place[]) => {
    found.push(...startedBy(then, scope, deletedAt, places));
  };
  for (const site of before.sites) {
    const gone = afterSites.get(site.id);
    const places = (app: string): Place[] => placesOf(site, app, named);
    if (site.deletedAt === undefined && gone?.deletedAt !== undefined) {
      const scope = { kind: "site", id: site.id } as const;
      start(
        scope,
        gone.deletedAt,
        site.apps.flatMap(({ app }) => places(app)),
      );
      continue;
    }
    const afterApps = new Map(gone?.apps.map((app) => [app.app, app.deletedAt]));
    for (const { app, deletedAt } of site.apps) {
      const appDeletedAt = afterApps.get(app);
      if (deletedAt !== undefined || appDeletedAt === undefined) continue;
      start({ kind: "app", site: site.id, app }, appDeletedAt, places(app));
    }
  }
  for (const { id, deletedAt } of before.connectors) {
    const connectorDeletedAt = afterConnectors.get(id)?.deletedAt;
    if (deletedAt !== undefined || connectorDeletedAt === undefined) continue;
    const connector = { kind: "connector", id } as const;
    start(connector, connectorDeletedAt, [connector]);
  }
  return found;
}

function startedBy(
  then: Context,
  scope: Scope,
  deletedAt: string,
  places: readonly Place[],
): Obligation[] {
  const assessments = places.map((place) => assessIn(then, place));
  return DATA_TYPES.flatMap((dataType) => {
    const findings = assessments.map((assessment) => findingOf(assessment, dataType));
    const certainty = strongest(findings.map(certaintyOf));
    const start = instantOrNever(deletedAt);
    return certainty ? [obligation({ dataType, scope, trigger: "deleted", certainty, start })] : [];
  });
}

function strongest(certainties: readonly Certainty[]): Certainty {
  return certainties.includes("certain") ? "certain" : certainties.find((item) => item);
}

/** The spaces that exceptions name, by site and app. */
function namedSpaces(organization: Organization): ReadonlyMap<string, Place[]> {
  const named = new Map<string, Place[]>();
  for (const { target } of organization.settings.exceptions) {
    if (target.kind !== "space") continue;
    const id = JSON.stringify([target.site, target.app]);
    getOrInsert(named, id, () => []).push(target);
  }
  return named;
}

/** From where an app can have contributed: its own place, and the spaces in it that exceptions name. */
function placesOf(site: Site, app: string, named: ReadonlyMap<string, Place[]>): Place[] {
  // Platform apps follow the organization and go on contributing when a site goes.
  if (isPlatformApp(app)) return [];
  const spaces = named.get(JSON.stringify([site.id, app])) ?? [];
  return [{ kind: "app", site: site.id, app }, ...spaces];
}
