import { describe, expect, test } from "vitest";
import { vendorPageAt } from "./vendor-page.ts";

const at = (address: string) => vendorPageAt(address, new Date("2026-11-23"));

describe("a page of no workspace", () => {
  test.each([
    ["https://acme.atlassian.net/browse/ENG-1", "space", "unknown"],
    ["https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=1", "some-space", "unknown"],
    ["https://acme.atlassian.net/", "somewhere", "unknown"],
    ["https://acme.atlassian.net/jira/discovery/share/1", "app", "not-eligible"],
    ["https://acme.atlassian-us-gov-mod.net/browse/ENG-1", "space", "not-eligible"],
  ])("on the site's address %s has the place %s and is %s", (address, kind, summary) => {
    const vendorPage = at(address);
    expect(vendorPage?.place.kind).toBe(kind);
    expect(vendorPage?.explanation.assessment.summary).toBe(summary);
    expect(vendorPage?.isOnSite).toBe(true);
  });

  test.each([
    ["https://home.atlassian.com/o/abc/goals", "platform", "unknown"],
    ["https://trello.com/b/1", "app", "not-eligible"],
  ])("on the vendor's own address %s has the place %s and is %s", (address, kind, summary) => {
    const vendorPage = at(address);
    expect(vendorPage?.place.kind).toBe(kind);
    expect(vendorPage?.explanation.assessment.summary).toBe(summary);
    expect(vendorPage?.isOnSite).toBe(false);
  });

  test.each([
    "https://example.com/",
    "https://notatlassian.net/",
    "http://acme.atlassian.net/",
    "",
  ])("on %s is none of the vendor's", (address) => {
    expect(at(address)).toBeUndefined();
  });
});
