import type { Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { appGroup, isPlatformApp } from "../policy/apps.ts";
import type { Context } from "./context.ts";

/** The rules that settle both data types at once, before any setting is looked at (1 to 6). */
export type GateCode =
  | "hosting-excluded"
  | "compliance-excluded"
  | "not-covered"
  | "place-unknown"
  | "deleted"
  | "no-active-plan";

/** Rules 1 to 6, in their order; `undefined` where none of them applies. */
export function gateOf(context: Context, place: Place): GateCode | undefined {
  if (context.compiled.excludedBy) return context.compiled.excludedBy;
  return placeGate(context, place) ?? (context.noActivePlan ? "no-active-plan" : undefined);
}

/** Rules 3 to 5, which look at the place alone. */
export function placeGate({ compiled, at }: Context, place: Place): GateCode | undefined {
  if (place.kind === "platform") return isPlatformApp(place.app) ? undefined : "not-covered";
  if (place.kind === "connector") {
    const connector = compiled.connectors.get(place.id);
    if (connector?.covered === false) return "not-covered";
    if (!connector) return "place-unknown";
    return connector.deletedAt <= at ? "deleted" : undefined;
  }
  if (appGroup(place.app) !== "covered") return "not-covered";
  const site = place.site === undefined ? undefined : compiled.sites.get(place.site);
  const appDeletedAt = site?.apps.get(place.app);
  if (site === undefined || appDeletedAt === undefined) return "place-unknown";
  return site.deletedAt <= at || appDeletedAt <= at ? "deleted" : undefined;
}

/** What of a place an exception can name; nothing for platform places and apps without a site. */
export function targetOf(place: Place): Target | undefined {
  if (place.kind === "platform") return undefined;
  if (place.kind !== "app") return place;
  return place.site === undefined ? undefined : { kind: "app", site: place.site, app: place.app };
}
