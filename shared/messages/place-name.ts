import type { Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appName } from "../policy/apps.ts";
import { contained } from "./contained.ts";

/** A place in the words of those who use it: "Confluence", "People (HR)", and the site where there are several. */
export interface PlaceName {
  readonly app: string;
  /** The space, by name and key, or by key alone where no list has it. */
  readonly space?: string;
  readonly site?: string;
}

/** Names a place; names come from the document, so they are text, never markup, and contained. */
export function placeName(organization: Organization, place: Place): PlaceName {
  if (place.kind === "connector") {
    const connector = organization.connectors.find(({ id }) => id === place.id);
    return { app: contained(connector?.name ?? place.id) };
  }
  const app = appName(place.app);
  if (place.kind === "platform" || place.site === undefined) return { app };
  // A site is named only where the organization has more than one.
  const siteWord =
    organization.sites.length < 2 ? {} : { site: siteName(organization, place.site) };
  if (place.kind === "app") return { app, ...siteWord };
  return { app, space: spaceName(organization, place), ...siteWord };
}

/** A place in one line: "Confluence, People (HR)". */
export function placeLine(organization: Organization, place: Place): string {
  const { app, space } = placeName(organization, place);
  return space === undefined ? app : `${app}, ${space}`;
}

/** The product's name of the app that a place is in; a connector is in none. */
export function appNameOf(place: Place): string | undefined {
  return place.kind === "connector" ? undefined : appName(place.app);
}

/** What an exception names, in one line: "People (Confluence)". */
export function targetName(organization: Organization, target: Target): string {
  const { app, space, site } = placeName(organization, target);
  const where = site === undefined ? app : `${app}, ${site}`;
  if (space !== undefined) return `${space} · ${where}`;
  return where;
}

/** What an exception names, and in brackets what that is in: "HR (Confluence, Acme)". */
export function nameWithin(organization: Organization, target: Target): string {
  const { app, space, site } = placeName(organization, target);
  const [name, ...within] = [space, app, site].filter((part) => part !== undefined);
  return within.length > 0 ? `${name} (${within.join(", ")})` : `${name}`;
}

/** A site by its name, its host where it has none, or its id where the document lacks it. */
export function siteName({ sites }: Organization, id: string): string {
  const site = sites.find((candidate) => candidate.id === id);
  return contained(site?.name ?? site?.host ?? id);
}

const spaceNames = new WeakMap<Organization, Map<string, string>>();

function spaceName(organization: Organization, place: Place & { kind: "space" }): string {
  let names = spaceNames.get(organization);
  if (!names) {
    names = new Map();
    spaceNames.set(organization, names);
  }
  const id = JSON.stringify([place.site, place.app]);
  if (!names.has(id)) {
    names.set(id, "");
    const site = organization.sites.find((candidate) => candidate.id === place.site);
    const app = site?.apps.find((candidate) => candidate.app === place.app);
    for (const { key, name } of app?.spaces ?? []) names.set(`${id} ${key}`, name);
  }
  const name = names.get(`${id} ${place.key}`);
  const key = contained(place.key);
  return name === undefined ? key : `${contained(name)} (${key})`;
}
