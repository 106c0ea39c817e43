import type { Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { canonicalSpaceKey } from "../model/space-key.ts";
import { appGroup, isPlatformApp } from "../policy/apps.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import type { AppEffects } from "./exception-index.ts";
import { DELETED, NOT_COVERED, NOT_IN_DOCUMENT, type ReadingSet, withEffects } from "./reading.ts";

/** Returns the readings of a place: one, or several if the place is ambiguous. */
export function readingsOf(context: EvaluationContext, place: Place): ReadingSet {
  const { compiled, at } = context;
  switch (place.kind) {
    case "platform":
      return isPlatformApp(place.app) ? withEffects(0) : NOT_COVERED;
    case "somewhere":
      return readingsOfSomewhere(context, place.site);
    case "connector": {
      const connector = compiled.connectors.get(place.id);
      if (!connector) return NOT_IN_DOCUMENT;
      if (!connector.isCovered) return NOT_COVERED;
      return connector.deletedAt <= at
        ? DELETED
        : withEffects(compiled.exceptions.effectsOn(place));
    }
  }
  const group = appGroup(place.app);
  if (group === "platform") return withEffects(0);
  if (group !== "covered") return NOT_COVERED;
  if (place.site === undefined) return NOT_IN_DOCUMENT;
  const app = compiled.sites.get(place.site)?.apps.get(place.app);
  if (!app) return NOT_IN_DOCUMENT;
  if (app.deletedAt <= at) return DELETED;
  const effects = compiled.exceptions.appEffects(place.site, place.app);
  if (place.kind === "app") return withEffects(effects.own);
  if (place.kind === "some-space") return readingsOfSomeSpace(effects);
  return withEffects(effects.at(canonicalSpaceKey(app.app, place.key)));
}

/** A page of the site: of the platform app Home, of an app outside any space, or of a space of an app. */
function readingsOfSomewhere({ compiled, at }: EvaluationContext, id: string): ReadingSet {
  const site = compiled.sites.get(id);
  if (!site) return NOT_IN_DOCUMENT;
  if (site.deletedAt <= at) return DELETED;
  let readings = withEffects(0);
  for (const [app, { deletedAt }] of site.apps) {
    if (deletedAt <= at || isPlatformApp(app)) continue;
    const effects = compiled.exceptions.appEffects(id, app);
    readings |= appGroup(app) === "covered" ? readingsOfSomeSpace(effects) : NOT_COVERED;
  }
  return readings;
}

/** An app place reads like a space of the app that no exception names. */
function readingsOfSomeSpace({ distinct }: AppEffects): ReadingSet {
  return distinct.reduce((readings, effects) => readings | withEffects(effects), 0);
}

/** Returns the target that names the place, or `undefined` for platform places, ambiguous ones and apps of no site. */
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
