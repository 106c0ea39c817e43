import type { AppInstance, Organization } from "../model/organization.ts";
import type { PlaceName } from "../model/organization-summary.ts";
import type { Place } from "../model/place.ts";
import { appName } from "../policy/apps.ts";

export type { PlaceName };

/** Returns the name of a place: its app, its space, and its site if the organization has several. */
export function placeName(organization: Organization, place: Place): PlaceName {
  if (place.kind === "connector") {
    const connector = organization.connectors.find(({ id }) => id === place.id);
    return { app: connector?.name ?? place.id };
  }
  if (place.kind === "somewhere") return { site: siteNameOf(organization, place.site) };
  const app = appName(place.app);
  if (place.kind === "platform") return { app };
  const { site } = place;
  return {
    app,
    ...(place.kind === "space" && { space: spaceName(organization, place) }),
    ...(site !== undefined &&
      organization.sites.length > 1 && { site: siteNameOf(organization, site) }),
  };
}

/** Returns the name of a site; its host if it has none, its id if the document lacks the site. */
export function siteNameOf({ sites }: Organization, id: string): string {
  const site = sites.find((candidate) => candidate.id === id);
  return site?.name ?? site?.host ?? id;
}

const namesByKey = new WeakMap<AppInstance, ReadonlyMap<string, string>>();

function spaceName(
  { sites }: Organization,
  { site, app, key }: Place & { kind: "space" },
): NonNullable<PlaceName["space"]> {
  const instance = sites
    .find(({ id }) => id === site)
    ?.apps.find((candidate) => candidate.app === app);
  const name = instance && spaceNames(instance).get(key);
  return name === undefined ? { key } : { key, name };
}

/** Returns the names of an app's spaces by key; a map, because thousands of spaces may be named. */
function spaceNames(instance: AppInstance): ReadonlyMap<string, string> {
  const names =
    namesByKey.get(instance) ?? new Map(instance.spaces?.map(({ key, name }) => [key, name]));
  namesByKey.set(instance, names);
  return names;
}
