import { describe, expect, test } from "vitest";
import { appGroup, appName, hasUpperCaseKeys, isPlatformApp } from "./apps.ts";
import { siteHosting } from "./eligibility.ts";
import { highestPlan } from "./plans.ts";
import { SAFEGUARDS } from "./safeguards.ts";
import * as exported from "./sources.ts";

describe("siteHosting", () => {
  test.each([
    ["acme.atlassian.net", "commercial"],
    ["acme.jira.com", "commercial"],
    ["jira.acme.example", "commercial"],
    ["acme.atlassian-us-gov-mod.net", "government"],
    ["acme.atlassian-us-gov.net", "government"],
    ["acme.atlassian-isolated.net", "isolated"],
    ["evil-atlassian-isolated.net", "commercial"],
    ["atlassian-us-gov.net.acme.example", "commercial"],
  ])("returns the hosting of %s: %s", (hostname, hosting) => {
    expect(siteHosting(hostname)).toBe(hosting);
  });
});

/** The apps of the contract with the names of their products. */
const APPS = {
  covered: {
    jira: "Jira",
    "jira-service-management": "Jira Service Management",
    confluence: "Confluence",
  },
  platform: {
    rovo: "Rovo",
    home: "Home",
    teams: "Teams",
    projects: "Projects",
    assets: "Assets",
    goals: "Goals",
    analytics: "Analytics",
    administration: "Administration",
  },
  other: {
    "jira-product-discovery": "Jira Product Discovery",
    bitbucket: "Bitbucket",
    trello: "Trello",
    loom: "Loom",
    compass: "Compass",
    statuspage: "Statuspage",
    opsgenie: "Opsgenie",
    "jira-align": "Jira Align",
    "some-marketplace-app": "some-marketplace-app",
    constructor: "constructor",
  },
};

describe.each(Object.entries(APPS))("an app of the group `%s`", (group, apps) => {
  test.each(Object.entries(apps))("is %s, named %s", (app, name) => {
    expect([appGroup(app), isPlatformApp(app), appName(app)]).toEqual([
      group,
      group === "platform",
      name,
    ]);
  });
});

test("only Jira's apps write space keys in upper case", () => {
  const apps = Object.values(APPS).flatMap((group) => Object.keys(group));
  expect(apps.filter(hasUpperCaseKeys)).toEqual([
    "jira",
    "jira-service-management",
    "jira-product-discovery",
  ]);
});

test("the safeguards cover both data types, except residency", () => {
  expect(SAFEGUARDS.map(({ id, covers }) => [id, covers])).toEqual([
    ["de-identification", "both"],
    ["access", "both"],
    ["encryption", "both"],
    ["residency", "in-app-data"],
    ["retention", "both"],
  ]);
});

describe("a source", () => {
  const sources = Object.entries(exported).map(([, source]) => source);

  test("has a title of its own", () => {
    const titles = sources.map(({ title }) => title);
    expect(new Set(titles).size).toBe(sources.length);
    expect(titles).not.toContain("");
  });

  test("leads to a page of the vendor, unless there is no single page", () => {
    const withoutPage = [exported.PRESS_REPORTS, exported.OBSERVED_ADDRESSES];
    for (const source of sources) {
      if (withoutPage.includes(source)) expect(source.url).toBeUndefined();
      else
        expect(source.url).toMatch(/^https:\/\/(www|support)\.atlassian\.com\/[a-z/-]+[a-z]\/?$/);
    }
  });
});

test("the highest plan is the last one in the order of plans", () => {
  expect(highestPlan(new Set(["free", "enterprise", "standard"]))).toBe("enterprise");
  expect(highestPlan(new Set(["none", "premium"]))).toBe("premium");
  expect(highestPlan(new Set())).toBeUndefined();
});
