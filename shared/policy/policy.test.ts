import { describe, expect, test } from "vitest";
import { appGroup, appName } from "./apps.ts";
import { siteHosting } from "./eligibility.ts";

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

describe("appGroup", () => {
  test.each([
    ["confluence", "covered"],
    ["administration", "platform"],
    ["jira-product-discovery", "other"],
    ["some-marketplace-app", "other"],
    ["constructor", "other"],
  ])("returns the group of %s: %s", (app, group) => {
    expect(appGroup(app)).toBe(group);
  });
});

test("appName returns the id of an unknown app", () => {
  expect(appName("jira-align")).toBe("Jira Align");
  expect(appName("some-marketplace-app")).toBe("some-marketplace-app");
});
