import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { hostMatchOf, matchWorkspaces, vendorHostsOf } from "./matching.ts";

const acme = { hosts: ["acme.atlassian.net"], externalId: "8f2b" };
const other = { hosts: ["other.atlassian.net"] };

test("matches the aliases of a site like its host", () => {
  const organization = parseOrganization(fixture("acme"));
  const [site, ...rest] = organization.sites;
  if (!site) throw new Error("the fixture has no site");
  const sites = [{ ...site, aliases: ["jira.acme.example"] }, ...rest];
  const record = hostMatchOf({ ...organization, sites });
  expect(matchWorkspaces("https://jira.acme.example/browse/ENG-1", [other, record])).toEqual([
    record,
  ]);
});

test("has answers of the only organization on all of the vendor's hosts", () => {
  const hosts = vendorHostsOf(other, [other]);
  expect(hosts).toContain("admin.atlassian.com");
  expect(hosts).toContain("*.statuspage.io");
  for (const host of hosts) {
    expect(matchWorkspaces(`https://${host.replace("*", "any")}/`, [other])).toEqual([other]);
  }
});

test("has answers of one of several organizations only on hosts whose pages name it", () => {
  expect(vendorHostsOf(other, [acme, other])).toEqual([]);
  const hosts = vendorHostsOf(acme, [acme, other]);
  expect(hosts).toEqual([
    "admin.atlassian.com",
    "admin.atlassian-us-gov-mod.com",
    "home.atlassian.com",
    "team.atlassian.com",
    "teams.atlassian-us-gov.com",
  ]);
  for (const host of hosts) {
    expect(matchWorkspaces(`https://${host}/o/8f2b/`, [acme, other])).toEqual([acme]);
  }
});
