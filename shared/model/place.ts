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
  if (place.kind === "connector") return { kind: "connector", id: place.id };
  const { app } = place;
  if (place.kind === "platform" || isPlatformApp(app)) return { kind: "platform", app };
  const { kind, site } = place;
  if (kind === "space") return { kind, site, app, key: normalizeKey(app, place.key) };
  return site === undefined ? { kind, app } : { kind, app, site };
}

/** One string per target, equal exactly when the targets are. */
export function targetId(target: Target): string {
  if (target.kind === "connector") return JSON.stringify([target.kind, target.id]);
  const { kind, site, app } = target;
  return JSON.stringify(kind === "space" ? [kind, site, app, target.key] : [kind, site, app]);
}
