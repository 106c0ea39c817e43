import type { AppInstance, Organization, Site } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import { COVERED, canonicalPlace, isDeleted } from "./oracle-places.ts";

/* The worlds of the contract, enumerated one by one. */

const PLANS = ["none", "free", "standard", "premium", "enterprise"];

export interface World {
  plan: string;
  choice: string;
  reading: Place;
  leftOut: boolean;
}

export type DataField = "metadata" | "inAppData";

export function worldsOf(
  organization: Organization,
  place: Place,
  at: Date,
  field: DataField,
): World[] {
  const choice = organization.settings[field];
  const readings = readingsOf(organization, place, at);
  const worlds: World[] = [];
  for (const plan of highestPlans(organization, at)) {
    for (const possible of choice === "unknown" ? ["on", "off"] : [choice]) {
      for (const reading of readings) {
        for (const leftOut of isEligibilityUnknown(organization) ? [true, false] : [false]) {
          worlds.push({ plan, choice: possible, reading, leftOut });
        }
      }
    }
  }
  return worlds;
}

/** The highest plan for every combination of what each app may be. */
export function highestPlans(organization: Organization, at: Date): string[] {
  let possible = ["none"];
  for (const site of organization.sites) {
    for (const app of site.apps) {
      const cases = casesOf(site, app, at);
      const next = possible.flatMap((highest) =>
        cases.map((plan) => (PLANS.indexOf(plan) > PLANS.indexOf(highest) ? plan : highest)),
      );
      possible = [...new Set(next)];
    }
  }
  return possible;
}

function casesOf(site: Site, app: AppInstance, at: Date): string[] {
  const plans = app.plan === "unknown" ? ["free", "standard", "premium", "enterprise"] : [app.plan];
  if (isDeleted(site, at) || isDeleted(app, at)) return ["none"];
  if (app.state === "unknown") return ["none", ...plans];
  const isTrial =
    app.state === "trial" &&
    (app.trialEndsAt === undefined || Date.parse(app.trialEndsAt) > at.getTime());
  return app.state === "active" || isTrial ? plans : ["none"];
}

function readingsOf(organization: Organization, place: Place, at: Date): Place[] {
  if (place.kind === "some-space") return readingsOfApp(organization, place.site, place.app);
  if (place.kind !== "somewhere") return [place];
  const readings: Place[] = [{ kind: "platform", app: "home" }];
  const site = organization.sites.find(({ id }) => id === place.site);
  for (const { app, ...rest } of site?.apps ?? []) {
    if (isDeleted(site, at) || isDeleted(rest, at)) continue;
    readings.push(canonicalPlace(organization, { kind: "app", site: place.site, app }));
    if (COVERED.includes(app)) readings.push(...readingsOfApp(organization, place.site, app));
  }
  return readings;
}

const NO_EXCEPTION_NAMES = "a space that no exception names";

function readingsOfApp(organization: Organization, site: string, app: string): Place[] {
  const spaces = organization.settings.exceptions
    .map(({ target }) => target)
    .filter((target) => target.kind === "space" && target.site === site && target.app === app);
  return [{ kind: "space", site, app, key: NO_EXCEPTION_NAMES }, ...spaces];
}

export function isCertainlyLeftOut({ hosting, compliance }: Organization): boolean {
  return (
    hosting === "government" ||
    hosting === "isolated" ||
    (compliance !== "unknown" && compliance.length > 0)
  );
}

function isEligibilityUnknown(organization: Organization): boolean {
  const isUnknown = organization.hosting === "unknown" || organization.compliance === "unknown";
  return isUnknown && !isCertainlyLeftOut(organization);
}
