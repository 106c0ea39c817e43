import { expect, test } from "vitest";
import { recordsAt } from "./records-at.ts";
import { vendorHostsOf } from "./vendor-hosts.ts";

const acme = { hosts: ["acme.atlassian.net"], externalId: "8f2b" };
const other = { hosts: ["other.atlassian.net"] };

test("the only organization there is has an answer on all hosts of the vendor", () => {
  const hosts = vendorHostsOf(other, [other]);
  expect(hosts).toContain("admin.atlassian.com");
  expect(hosts).toContain("*.statuspage.io");
  for (const host of hosts) {
    expect(recordsAt(`https://${host.replace("*", "any")}/`, [other])).toEqual([other]);
  }
});

test("one of several has an answer only where pages name it", () => {
  expect(vendorHostsOf(other, [acme, other])).toEqual([]);
  const hosts = vendorHostsOf(acme, [acme, other]);
  expect(hosts).toEqual(["admin.atlassian.com", "home.atlassian.com", "team.atlassian.com"]);
  for (const host of hosts) {
    expect(recordsAt(`https://${host}/o/8f2b/`, [acme, other])).toEqual([acme]);
  }
});
