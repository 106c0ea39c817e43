import { fixture } from "../../../test/fixtures.ts";
import {
  type AppInstance,
  type Organization,
  parseOrganization,
  type Settings,
  type Site,
} from "../../model/organization.ts";

/** The instant at which the tests look, after the effective date. */
export const NOW = new Date("2026-11-23T09:00:00.000Z");

/** The contract's sample organization, with other settings. */
export function acme(
  settings: Partial<Settings> = {},
  rest: Partial<Organization> = {},
): Organization {
  const document = fixture<Organization>("acme");
  return parseOrganization({
    ...document,
    ...rest,
    settings: { ...document.settings, ...settings },
  });
}

/** A document with one site changed. */
export function withSite(
  organization: Organization,
  id: string,
  part: Partial<Site>,
): Organization {
  const sites = organization.sites.map((site) => (site.id === id ? { ...site, ...part } : site));
  return parseOrganization({ ...organization, sites });
}

/** A document with one app of its main site changed. */
export function withApp(
  organization: Organization,
  app: string,
  part: Partial<AppInstance>,
): Organization {
  const apps = organization.sites[0]?.apps.map((item) =>
    item.app === app ? { ...item, ...part } : item,
  );
  return withSite(organization, "main", { apps: apps ?? [] });
}

/** A document in which every app has this plan. */
export function onPlan(organization: Organization, plan: AppInstance["plan"]): Organization {
  const sites = organization.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({ ...app, plan })),
  }));
  return parseOrganization({ ...organization, sites });
}
