import { isPlatformApp } from "../policy/apps.ts";
import type { Assessment } from "./assessment.ts";
import type { Exception, Settings, Target } from "./organization.ts";
import { asciiUpperCase, normalizeKey } from "./space-key.ts";

/** The part of an organization that a page belongs to. */
export type Place =
  /** Content of a space. */
  | { readonly kind: "space"; readonly site: string; readonly app: string; readonly key: string }
  /** An app, outside any space. */
  | { readonly kind: "app"; readonly app: string; readonly site?: string }
  | { readonly kind: "platform"; readonly app: string }
  | { readonly kind: "connector"; readonly id: string }
  /** Content of a space of the app; the address does not say of which. */
  | { readonly kind: "some-space"; readonly site: string; readonly app: string }
  /** A page of the site; the address does not say of which app. */
  | { readonly kind: "somewhere"; readonly site: string };

/** The place with the organization-level answers: no exception can name it. */
export const ORGANIZATION_PLACE: Place = { kind: "platform", app: "administration" };

/** A place that stands for several readings of an address. */
export type AmbiguousPlace = Extract<Place, { readonly kind: "some-space" | "somewhere" }>;

/** Returns true for a place that stands for several readings of an address. */
export function isAmbiguous(place: Place): place is AmbiguousPlace {
  return place.kind === "some-space" || place.kind === "somewhere";
}

/** A place and its assessment, as a settings service answers about an address. */
export interface AssessedPlace {
  readonly place: Place;
  readonly assessment: Assessment;
}

/**
 * Returns the place as the rules read it: a space, some space or an app that names a platform app becomes that
 * platform place, keys of Jira's apps are in upper case, and fields that the kind does not have are dropped.
 */
export function normalizePlace(place: Place): Place {
  switch (place.kind) {
    case "connector":
      return { kind: "connector", id: place.id };
    case "somewhere":
      return { kind: "somewhere", site: place.site };
    case "platform":
      return { kind: "platform", app: place.app };
  }
  const { app, kind, site } = place;
  if (isPlatformApp(app)) return { kind: "platform", app };
  if (kind === "space") return { kind, site, app, key: normalizeKey(app, place.key) };
  if (kind === "some-space") return { kind, site, app };
  return site === undefined ? { kind, app } : { kind, app, site };
}

/** Returns a string for a target; two are equal exactly if the targets are. Keys are compared without case. */
export function targetId(target: Target): string {
  if (target.kind === "connector") return JSON.stringify([target.kind, target.id]);
  const { kind, site, app } = target;
  if (target.kind === "app") return JSON.stringify([kind, site, app]);
  return JSON.stringify([kind, site, app, asciiUpperCase(target.key)]);
}

/** Returns true for settings with the same choices and the same exceptions, in any order. */
export function sameSettings(a: Settings, b: Settings): boolean {
  if (a.metadata !== b.metadata || a.inAppData !== b.inAppData) return false;
  if (a.exceptions === b.exceptions) return true;
  if (a.exceptions.length !== b.exceptions.length) return false;
  const ids = new Set(a.exceptions.map(exceptionId));
  return b.exceptions.every((exception) => ids.has(exceptionId(exception)));
}

/** Returns a string for an exception; two are equal exactly if the exceptions are. */
export function exceptionId({ effect, target }: Exception): string {
  return `${effect} ${targetId(target)}`;
}
