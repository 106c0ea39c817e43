import * as v from "valibot";
import { isPlatformApp } from "../policy/apps.ts";
import { canonicalTarget, type Organization } from "./organization.ts";
import type { Output } from "./schema.ts";

/** The part of an organization that a page belongs to. */
export const PlaceSchema = v.variant("kind", [
  /** Content of a space. */
  v.object({ kind: v.literal("space"), site: v.string(), app: v.string(), key: v.string() }),
  /** An app, outside any space. */
  v.object({
    kind: v.literal("app"),
    app: v.string(),
    site: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal("platform"), app: v.string() }),
  v.object({ kind: v.literal("connector"), id: v.string() }),
  /** Content of a space of the app; the address does not say of which. */
  v.object({ kind: v.literal("some-space"), site: v.string(), app: v.string() }),
  /** A page of the site; the address does not say of which app. */
  v.object({ kind: v.literal("somewhere"), site: v.string() }),
]);

export type Place = Output<typeof PlaceSchema>;

/** The place with the organization-level answers: no exception can name it. */
export const ORGANIZATION_PLACE: Place = { kind: "platform", app: "administration" };

/** A place that stands for several readings of an address. */
export type AmbiguousPlace = Extract<Place, { readonly kind: "some-space" | "somewhere" }>;

/** Returns true for a place that stands for several readings of an address. */
export function isAmbiguous(place: Place): place is AmbiguousPlace {
  return place.kind === "some-space" || place.kind === "somewhere";
}

/**
 * Returns the place as the rules read it: a space, some space or an app that names a platform app becomes that
 * platform place, and a space key is written as the document writes it.
 */
export function canonicalPlace({ sites }: Pick<Organization, "sites">, place: Place): Place {
  const isInPlatformApp = "app" in place && place.kind !== "platform" && isPlatformApp(place.app);
  if (isInPlatformApp) return { kind: "platform", app: place.app };
  return place.kind === "space" ? canonicalTarget(sites, place) : place;
}
