import type { Target } from "../model/organization.ts";
import { isAmbiguous, type Place } from "../model/place.ts";
import { appGroup, isPlatformApp } from "../policy/apps.ts";
import type { Context } from "./context.ts";
import { instantOrNever } from "./timeline.ts";

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
  return context.compiled.excludedBy ?? placeGate(context, place) ?? context.gate;
}

/** Rules 3 to 5, which look at the place alone. */
export function placeGate({ compiled, at }: Context, place: Place): GateCode | undefined {
  if (place.kind === "platform") return isPlatformApp(place.app) ? undefined : "not-covered";
  let deletedAt: number | undefined;
  if (place.kind === "connector") {
    const connector = compiled.connectors.get(place.id);
    if (connector?.covered === false) return "not-covered";
    deletedAt = connector && instantOrNever(connector.deletedAt);
  } else if (place.kind === "somewhere") {
    deletedAt = compiled.sites.has(place.site) ? Number.POSITIVE_INFINITY : undefined;
  } else {
    if (appGroup(place.app) !== "covered") return "not-covered";
    deletedAt = compiled.sites.get(place.site)?.get(place.app);
  }
  if (deletedAt === undefined) return "place-unknown";
  return deletedAt <= at ? "deleted" : undefined;
}

/** What of a place an exception can name; nothing for platform places and apps without a site. */
export function targetOf(place: Place): Target | undefined {
  if (place.kind === "platform" || isAmbiguous(place)) return undefined;
  if (place.kind !== "app") return place;
  return place.site === undefined ? undefined : { kind: "app", site: place.site, app: place.app };
}
