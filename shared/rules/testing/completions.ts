import type { AppInstance, Organization } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import { appGroup } from "../../policy/apps.ts";
import { isDeleted } from "./oracle-places.ts";

/** Returns, for each unknown of a document, the documents with one of its possible values in its place. */
export function alternatives(organization: Organization): Organization[][] {
  const { hosting, compliance, settings, sites } = organization;
  const found: Organization[][] = [];
  if (hosting === "unknown") {
    found.push(
      (["commercial", "government"] as const).map((value) => ({ ...organization, hosting: value })),
    );
  }
  if (compliance === "unknown") {
    found.push([[], ["hipaa" as const]].map((value) => ({ ...organization, compliance: value })));
  }
  for (const field of ["metadata", "inAppData"] as const) {
    if (settings[field] !== "unknown") continue;
    found.push(
      (["on", "off"] as const).map((value) => ({
        ...organization,
        settings: { ...settings, [field]: value },
      })),
    );
  }
  for (const [index, site] of sites.entries()) {
    for (const [position, app] of site.apps.entries()) {
      const withApp = (part: Partial<AppInstance>): Organization => {
        const apps = site.apps.with(position, { ...app, ...part });
        return { ...organization, sites: sites.with(index, { ...site, apps }) };
      };
      if (app.plan === "unknown") {
        const plans = ["free", "standard", "premium", "enterprise"] as const;
        found.push(plans.map((plan) => withApp({ plan })));
      }
      if (app.state === "unknown") {
        found.push((["active", "inactive"] as const).map((state) => withApp({ state })));
      }
    }
  }
  return found;
}

/** Returns every document that results from filling in all unknowns. */
export function completions(organization: Organization): Organization[] {
  const [first] = alternatives(organization);
  return first ? first.flatMap(completions) : [organization];
}

/** Returns the places that an ambiguous place may be; the place itself if it is not ambiguous. */
export function readings(
  { sites, settings }: Pick<Organization, "sites" | "settings">,
  place: Place,
  at: Date,
): Place[] {
  if (place.kind === "some-space") {
    const { site, app } = place;
    const named = settings.exceptions
      .map(({ target }) => target)
      .filter((target) => target.kind === "space" && target.site === site && target.app === app);
    return [{ kind: "space", site, app, key: "NOT-NAMED" }, ...named];
  }
  if (place.kind !== "somewhere") return [place];
  const site = sites.find(({ id }) => id === place.site);
  // All pages of a site that the document lacks, or that was deleted, have the same answer.
  if (!site || isDeleted(site, at)) return [place];
  const apps = site.apps.filter((app) => !isDeleted(app, at));
  return [
    { kind: "platform", app: "home" },
    ...apps.flatMap(({ app }): Place[] => [
      { kind: "app", site: site.id, app },
      ...(appGroup(app) === "covered"
        ? readings({ sites, settings }, { kind: "some-space", site: site.id, app }, at)
        : []),
    ]),
  ];
}
