import { DATA_TYPES, findingOf } from "../model/assessment.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization, Site, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { isPlatformApp } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { certaintyOf, obligation, strongest } from "./obligation.ts";
import { parseInstantOrInfinity } from "./plan-periods.ts";

/** Returns the obligations of the sites, apps and connectors that gained a `deletedAt`. */
export function deletions(before: EvaluationContext, after: Organization): Obligation[] {
  const { sites, connectors } = before.compiled.organization;
  const ofSites = sites.flatMap((site) => {
    const afterSite = after.sites.find(({ id }) => id === site.id);
    const deletedAt = gainedDeletion(site, afterSite);
    if (deletedAt !== undefined) {
      return deletion(before, { kind: "site", id: site.id }, deletedAt, placesOf(before, site));
    }
    return site.apps.flatMap((app) => {
      const appDeletedAt = gainedDeletion(
        app,
        afterSite?.apps.find((candidate) => candidate.app === app.app),
      );
      if (appDeletedAt === undefined) return [];
      const target = { kind: "app", site: site.id, app: app.app } as const;
      return deletion(before, target, appDeletedAt, placesOf(before, site, app.app));
    });
  });
  const ofConnectors = connectors.flatMap((connector) => {
    const afterConnector = after.connectors.find(({ id }) => id === connector.id);
    const deletedAt = gainedDeletion(connector, afterConnector);
    if (deletedAt === undefined) return [];
    const target = { kind: "connector", id: connector.id } as const;
    return deletion(before, target, deletedAt, [target]);
  });
  return [...ofSites, ...ofConnectors];
}

interface Deletable {
  readonly deletedAt?: string;
}

/** Returns the `deletedAt` that only `after` has; an item that is missing from `after` does not count as deleted. */
function gainedDeletion(before: Deletable, after: Deletable | undefined): string | undefined {
  return before.deletedAt === undefined ? after?.deletedAt : undefined;
}

/** Returns an obligation for each data type that one of the places contributed. */
function deletion(
  before: EvaluationContext,
  scope: Obligation["scope"],
  deletedAt: string,
  places: readonly Place[],
): Obligation[] {
  const assessments = places.map((place) => assessIn(before, place));
  const start = parseInstantOrInfinity(deletedAt);
  return DATA_TYPES.flatMap((dataType) => {
    const certainties = assessments.map((item) => certaintyOf(findingOf(item, dataType)));
    const certainty = strongest(certainties);
    return certainty ? [obligation({ dataType, scope, trigger: "deleted", certainty, start })] : [];
  });
}

/**
 * Returns the places that decide if a site, or one of its apps, contributes: apps, and spaces that exceptions name.
 * Leaves out platform apps, which follow the organization and contribute without the site.
 */
function placesOf({ compiled }: EvaluationContext, site: Site, app?: string): Place[] {
  const isInScope = (candidate: string) =>
    (app === undefined || candidate === app) && !isPlatformApp(candidate);
  const apps = site.apps
    .filter((item) => isInScope(item.app))
    .map((item): Target => ({ kind: "app", site: site.id, app: item.app }));
  const spaces = compiled.organization.settings.exceptions
    .map(({ target }) => target)
    .filter(
      (target) => target.kind === "space" && target.site === site.id && isInScope(target.app),
    );
  return [...apps, ...spaces];
}
