import type { AppInstance, Organization, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { ExceptedSpaces } from "../model/reason.ts";
import { appGroup } from "../policy/apps.ts";
import { effectInForce } from "../rules/effects.ts";

type SpaceTarget = Target & { readonly kind: "space" };

/** Counts the spaces with an exception in force that an ambiguous place may stand for, if there are any. */
export function exceptedSpaces(
  { sites, settings }: Pick<Organization, "sites" | "settings">,
  place: Place,
  setting: "on" | "off",
): ExceptedSpaces | undefined {
  if (place.kind !== "some-space" && place.kind !== "somewhere") return undefined;
  const effect = effectInForce(setting);
  const isPossibleSpace = (target: Target): target is SpaceTarget =>
    target.kind === "space" &&
    target.site === place.site &&
    (place.kind === "somewhere" || target.app === place.app);
  const excepted = settings.exceptions.flatMap(({ effect: own, target }) =>
    own === effect && isPossibleSpace(target) ? [target] : [],
  );
  if (excepted.length === 0) return undefined;
  const apps = (sites.find(({ id }) => id === place.site)?.apps ?? []).filter(({ app }) =>
    place.kind === "somewhere" ? appGroup(app) === "covered" : app === place.app,
  );
  const total = countSpaces(apps, excepted);
  return { effect, count: excepted.length, ...(total !== undefined && { total }) };
}

/** Counts the spaces of apps, listed or not; `undefined` if one of the apps has no list. */
function countSpaces(
  apps: readonly AppInstance[],
  excepted: readonly SpaceTarget[],
): number | undefined {
  const keys = new Set(excepted.map(({ app, key }) => `${app} ${key}`));
  for (const { app, spaces } of apps) {
    if (!spaces) return undefined;
    for (const { key } of spaces) keys.add(`${app} ${key}`);
  }
  return keys.size;
}
