import type { Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { placeName, siteNameOf } from "../view-models/place-name.ts";
import { isolateBidi } from "./bidi.ts";
import { formatTargetName, placeNameParts } from "./format-place-name.ts";

export { formatSpace, formatTargetName, placeNameParts } from "./format-place-name.ts";

/** Formats a place in one line, without its site: "Confluence, People (HR)". */
export function placeLine(organization: Organization, place: Place): string {
  const { app, space, site } = placeName(organization, place);
  const name = app === undefined ? { ...(site !== undefined && { site }) } : { app };
  return placeNameParts({ ...name, ...(space && { space }) }).join(", ");
}

/** Formats the name of an exception's target, see `formatTargetName`. */
export function targetName(organization: Organization, target: Target): string {
  return formatTargetName(placeName(organization, target));
}

/** Formats the name of a site. */
export function siteName(organization: Organization, id: string): string {
  return isolateBidi(siteNameOf(organization, id));
}
