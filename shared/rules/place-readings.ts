import type { Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { canonicalSpaceKey } from "../model/space-key.ts";
import { appGroup, isPlatformApp } from "../policy/apps.ts";
import type { CompiledSite } from "./compiled-organization.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { DELETED, NOT_COVERED, NOT_IN_DOCUMENT, type ReadingSet, withEffects } from "./reading.ts";

/** Returns the readings of a place: one, or several if the place is ambiguous. */
export function readingsOf({ compiled, at }: EvaluationContext, place: Place): ReadingSet {
  switch (place.kind) {
    case "platform":
      return isPlatformApp(place.app) ? withEffects(0) : NOT_COVERED;
    case "connector": {
      const connector = compiled.connectors.get(place.id);
      if (!connector) return NOT_IN_DOCUMENT;
      if (!connector.isCovered) return NOT_COVERED;
      return connector.deletedAt <= at ? DELETED : withEffects(connector.effects);
    }
    case "somewhere": {
      const site = compiled.sites.get(place.site);
      if (!site) return NOT_IN_DOCUMENT;
      return site.deletedAt <= at ? DELETED : readingsOfSomewhere(site, at);
    }
  }
  const app =
    place.site === undefined ? undefined : compiled.sites.get(place.site)?.apps.get(place.app);
  const group = app?.group ?? appGroup(place.app);
  if (group === "platform") return withEffects(0);
  if (group !== "covered") return NOT_COVERED;
  if (!app) return NOT_IN_DOCUMENT;
  if (app.deletedAt <= at) return DELETED;
  switch (place.kind) {
    case "app":
      return withEffects(app.effects.own);
    case "some-space":
      return app.someSpace;
    case "space": {
      // Effects are found by keys in any case; only an alias needs the list of spaces.
      const key = app.hasAliases ? canonicalSpaceKey(app.app, place.key) : place.key;
      return withEffects(app.effects.at(key));
    }
  }
}

/** Returns the readings of a page of a site: of the platform app Home, of an app, or of a space of an app. */
function readingsOfSomewhere({ apps }: CompiledSite, at: number): ReadingSet {
  let readings = withEffects(0);
  for (const { group, deletedAt, someSpace } of apps.values()) {
    if (deletedAt <= at || group === "platform") continue;
    // An app has the same reading as one of its spaces that no exception names.
    readings |= group === "covered" ? someSpace : NOT_COVERED;
  }
  return readings;
}

/**
 * Returns the place as the target of an exception; `undefined` for platform and ambiguous places, and apps of no site.
 */
export function targetOf(place: Place): Target | undefined {
  switch (place.kind) {
    case "connector":
      return place;
    case "space":
      return isPlatformApp(place.app) ? undefined : place;
    case "app": {
      const { site, app } = place;
      return site === undefined || isPlatformApp(app) ? undefined : { kind: "app", site, app };
    }
    default:
      return undefined;
  }
}
