import { isolateBidi } from "../i18n/bidi.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { AppInstance, Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appName } from "../policy/apps.ts";

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
    return { app: isolateBidi(connector?.name ?? place.id) };
  }
  if (place.kind === "somewhere") return { app: siteName(organization, place.site) };
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
  return space === undefined ? app : `${app}, ${space}`;
}

/** The product's name of the app that a place is in; a connector is in none. */
export function appNameOf(place: Place): string | undefined {
  return place.kind === "connector" || place.kind === "somewhere" ? undefined : appName(place.app);
}

/** What an exception names, and in brackets what it is in: "People (HR, Confluence, Acme)", "Jira (Acme)". */
export function targetName(organization: Organization, target: Target): string {
  const isSpace = target.kind === "space";
  const { app, site } = placeName(organization, isSpace ? { ...target, kind: "app" } : target);
  const space = isSpace ? spaceNames(organization, target) : [];
  const [name = "", ...within] = [...space, app, site].filter((part) => part !== undefined);
  return within.length > 0 ? `${name} (${within.join(", ")})` : name;
}

/** A site by its name, its host where it has none, or its id where the document lacks it. */
export function siteName({ sites }: Organization, id: string): string {
  const site = sites.find((candidate) => candidate.id === id);
  return isolateBidi(site?.name ?? site?.host ?? id);
}

function spaceName(organization: Organization, place: Place & { kind: "space" }): string {
  const [name, key] = spaceNames(organization, place);
  return key === undefined ? name : `${name} (${key})`;
}

const namesByKey = new WeakMap<AppInstance, ReadonlyMap<string, string>>();

/** Name and key of a space, or its key alone. Looked up in a map: of a list of thousands, thousands may be named. */
function spaceNames(
  { sites }: Organization,
  place: Place & { kind: "space" },
): readonly [string, string?] {
  const site = sites.find(({ id }) => id === place.site);
  const app = site?.apps.find((candidate) => candidate.app === place.app);
  const names =
    app &&
    getOrInsert(namesByKey, app, () => new Map(app.spaces?.map(({ key, name }) => [key, name])));
  const name = names?.get(place.key);
  const key = isolateBidi(place.key);
  return name === undefined ? [key] : [isolateBidi(name), key];
}
