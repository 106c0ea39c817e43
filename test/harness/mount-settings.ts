import { onTestFinished } from "vitest";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import "../../widget/define.ts";
import acmeJson from "../fixtures/acme.json";
import { MemorySettings } from "./memory-client.ts";

/** The sample organization without exceptions, on the Standard plan. */
export const acme: Organization = parseOrganization({
  ...acmeJson,
  settings: { ...acmeJson.settings, exceptions: [] },
  revision: 1,
});

/** Mounts `<contribution-settings>` until the test ends. Returns its settings in memory. */
export function mountSettings(
  organization: Organization = acme,
  prepare: (settings: MemorySettings) => void = () => {},
): MemorySettings {
  const settings = new MemorySettings(organization);
  prepare(settings);
  const element = document.createElement("contribution-settings");
  element.client = settings.client;
  const main = document.body.appendChild(document.createElement("main"));
  main.append(element);
  onTestFinished(() => main.remove());
  return settings;
}

/** Returns the organization with other fields in each of its apps. */
export function withApps(
  fields: Partial<Organization["sites"][number]["apps"][number]>,
): Organization {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({ ...app, ...fields })),
  }));
  return { ...acme, sites };
}

/** Returns the organization with a number of spaces, spread over its sites: half in Confluence, half in Jira. */
export function withSpaces(spaces: number, sites: number): Organization {
  const perApp = Math.ceil(spaces / sites / 2);
  const list = (site: number, prefix: string) =>
    Array.from({ length: perApp }, (_, index) => ({
      key: `${prefix}${site}X${index}`,
      name: `Team ${index} of ${site}`,
    }));
  return {
    ...acme,
    sites: Array.from({ length: sites }, (_, site) => ({
      id: `s${site}`,
      host: `acme-${site}.atlassian.net`,
      name: `Acme ${site}`,
      apps: [
        { app: "confluence", plan: "standard", state: "active", spaces: list(site, "C") },
        { app: "jira", plan: "standard", state: "active", spaces: list(site, "J") },
      ],
    })),
  };
}
