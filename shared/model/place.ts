import { isPlatformApp } from "../policy/apps.ts";
import type { Assessment } from "./codes.ts";
import { normalizeKey } from "./key.ts";
import type { Target } from "./organization.ts";

/** What a page belongs to. */
export type Place =
  /** Content of a space. */
  | { readonly kind: "space"; readonly site: string; readonly app: string; readonly key: string }
  /** An app, outside any space. */
  | { readonly kind: "app"; readonly app: string; readonly site?: string }
  | { readonly kind: "platform"; readonly app: string }
  | { readonly kind: "connector"; readonly id: string };

/** A place, and what holds there: what a settings service answers about an address. */
export interface AssessedPlace {
  readonly place: Place;
  readonly assessment: Assessment;
}

/**
 * The place as the rules read it: a space or app place that names a platform app becomes that platform
 * place, keys of Jira's apps are upper-cased, and nothing else is carried along.
 */
export function normalizePlace(place: Place): Place {
  switch (place.kind) {
    case "space":
      if (isPlatformApp(place.app)) return { kind: "platform", app: place.app };
      return {
        kind: "space",
        site: place.site,
        app: place.app,
        key: normalizeKey(place.app, place.key),
      };
    case "app":
      if (isPlatformApp(place.app)) return { kind: "platform", app: place.app };
      return place.site === undefined
        ? { kind: "app", app: place.app }
        : { kind: "app", app: place.app, site: place.site };
    case "platform":
      return { kind: "platform", app: place.app };
    case "connector":
      return { kind: "connector", id: place.id };
  }
}

/** One string per target, equal exactly when the targets are. */
export function targetId(target: Target): string {
  switch (target.kind) {
    case "space":
      return JSON.stringify(["space", target.site, target.app, target.key]);
    case "app":
      return JSON.stringify(["app", target.site, target.app]);
    case "connector":
      return JSON.stringify(["connector", target.id]);
  }
}
