import type { Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { type PlaceName, placeName, siteNameOf } from "../view-models/place-name.ts";
import { isolateBidi } from "./bidi.ts";

/** Returns a space by name and key, "People (HR)"; by key alone if no list of spaces has it. */
export function formatSpace({ key, name }: NonNullable<PlaceName["space"]>): string {
  return name === undefined ? isolateBidi(key) : `${isolateBidi(name)} (${isolateBidi(key)})`;
}

/** Returns the parts of a place's name, outermost first except for the site: "Confluence", "People (HR)", "Acme". */
export function placeNameParts({ app, space, site }: PlaceName): string[] {
  return [
    ...(app === undefined ? [] : [isolateBidi(app)]),
    ...(space ? [formatSpace(space)] : []),
    ...(site === undefined ? [] : [isolateBidi(site)]),
  ];
}

/** Returns the target of an exception, and in brackets what it is in: "People (HR, Confluence, Acme)", "Jira (Acme)". */
export function formatTargetName({ app, space, site }: PlaceName): string {
  const [name = "", ...context] = [space?.name, space?.key, app, site]
    .filter((part) => part !== undefined)
    .map(isolateBidi);
  return context.length > 0 ? `${name} (${context.join(", ")})` : name;
}

/** Returns a place in one line, without its site: "Confluence, People (HR)". */
export function placeLine(organization: Organization, place: Place): string {
  const { app, space, site } = placeName(organization, place);
  const name = app === undefined ? { ...(site !== undefined && { site }) } : { app };
  return placeNameParts({ ...name, ...(space && { space }) }).join(", ");
}

/** Returns the name of an exception's target, see `formatTargetName`. */
export function targetName(organization: Organization, target: Target): string {
  return formatTargetName(placeName(organization, target));
}

/** Returns the name of a site. */
export function siteName(organization: Organization, id: string): string {
  return isolateBidi(siteNameOf(organization, id));
}
