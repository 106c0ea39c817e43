import type { AppInstance, Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appName } from "../policy/apps.ts";
import { getOrInsert } from "../rules/get-or-insert.ts";
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
  return {
    app,
    ...(place.kind === "space" && { space: spaceName(organization, place) }),
    ...(organization.sites.length > 1 && { site: siteName(organization, place.site) }),
  };
}

/** A place in one line: "Confluence, People (HR)". */
export function placeLine(organization: Organization, place: Place): string {
  const { app, space } = placeName(organization, place);
  return joined([app, space], ", ");
}

/** The product's name of the app that a place is in; a connector is in none. */
export function appNameOf(place: Place): string | undefined {
  return place.kind === "connector" ? undefined : appName(place.app);
}

/** What an exception names, in one line: "People (Confluence)". */
export function targetName(organization: Organization, target: Target): string {
  const { app, space, site } = placeName(organization, target);
  return joined([space, joined([app, site], ", ")], " · ");
}

/** What an exception names, and in brackets what that is in: "HR (Confluence, Acme)". */
export function nameWithin(organization: Organization, target: Target): string {
  const { app, space, site } = placeName(organization, target);
  const [name, within] = space === undefined ? [app, site] : [space, joined([app, site], ", ")];
  return within === undefined ? name : `${name} (${within})`;
}

function joined(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined).join(between);
}

/** A site by its name, its host where it has none, or its id where the document lacks it. */
export function siteName({ sites }: Organization, id: string): string {
  const site = sites.find((candidate) => candidate.id === id);
  return contained(site?.name ?? site?.host ?? id);
}

const spaceNames = new WeakMap<AppInstance, ReadonlyMap<string, string>>();

/** Looked up in a map: a list may have thousands, and thousands of them may be named. */
function spaceName({ sites }: Organization, place: Place & { kind: "space" }): string {
  const site = sites.find(({ id }) => id === place.site);
  const app = site?.apps.find((candidate) => candidate.app === place.app);
  const names =
    app &&
    getOrInsert(spaceNames, app, () => new Map(app.spaces?.map(({ key, name }) => [key, name])));
  const name = names?.get(place.key);
  const key = contained(place.key);
  return name === undefined ? key : `${contained(name)} (${key})`;
}
