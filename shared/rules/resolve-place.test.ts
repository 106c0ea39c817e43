import { describe, expect, test } from "vitest";
import type { Organization, Site } from "../model/organization.ts";
import { resolvePlace } from "./resolve-place.ts";
import { acme, withSite } from "./testing/documents.ts";
import { shortPlace } from "./testing/short-place.ts";

describe("a site's host", () => {
  const at = (host: string, part: Partial<Site> = {}) =>
    withSite(acme(), "main", { host, ...part });

  test.each([
    ["acme.net", "https://acme.net:8443/", true],
    ["acme.net:443", "https://acme.net/", true],
    ["acme.net:443", "https://acme.net:8443/", false],
    ["acme.net:8443", "https://acme.net:8443/", true],
    ["acme.net:8443", "https://acme.net/", false],
    ["localhost:80", "http://localhost/", true],
    ["localhost:80", "http://localhost:8080/", false],
    ["[::1]:4320", "http://[::1]:4320/", true],
    ["127.0.0.1", "http://127.1/", true],
    ["ACME.net", "https://acme.NET/", true],
    ["acme.net", "http://acme.net/", false],
    ["bücher.example", "https://xn--bcher-kva.example/", true],
    ["acme.net", "https://acme.net@evil.example/", false],
    ["acme.net", "https://acme.net.evil.example/", false],
    ["acme.net", "ftp://acme.net/", false],
    ["localhost", "ftp://localhost/", false],
    ["acme.net", "not an address", false],
    ["acme.net", "", false],
  ])("%s has the address %s: %s", (host, url, isFound) => {
    expect(resolvePlace(url, [at(host)]) !== null).toBe(isFound);
    expect(resolvePlace(url, [at("other.example", { aliases: ["x.net", host] })]) !== null).toBe(
      isFound,
    );
  });

  test("wins over the host of a deleted site, also of an earlier organization", () => {
    const deleted = { ...at("acme.net", { deletedAt: "2030-01-01" }), id: "old" };
    const live = { ...at("x.net", { aliases: ["acme.net"] }), id: "new" };
    expect(resolvePlace("https://acme.net/", [deleted, live])?.organization.id).toBe("new");
    expect(resolvePlace("https://acme.net/", [deleted])?.organization.id).toBe("old");
  });

  test("is that of the first site in the given order, whether as host or as alias", () => {
    const alias = { ...at("x.net", { aliases: ["acme.net"] }), id: "alias" };
    const host = { ...at("acme.net"), id: "host" };
    expect(resolvePlace("https://acme.net/", [alias, host])?.organization.id).toBe("alias");
    expect(resolvePlace("https://acme.net/", [host, alias])?.organization.id).toBe("host");
  });

  test("wins over the vendor's", () => {
    const other = { ...acme(), id: "other" };
    const own = { ...at("trello.com"), id: "own" };
    expect(resolvePlace("https://trello.com/b/1", [other, own])?.organization.id).toBe("own");
  });
});

describe("an address on the vendor's hosts", () => {
  test.each([
    ["https://admin.atlassian.com/", "@administration"],
    ["https://admin.atlassian.com:8443/o/8f2b/users", "@administration"],
    ["https://admin.atlassian-us-gov-mod.com/o/8f2b", "@administration"],
    ["https://home.atlassian.com/o/8f2b/project/1", "@projects"],
    ["https://home.atlassian.com/o/8f2b/s/site/project/ABC-1/updates", "@projects"],
    ["https://home.atlassian.com/o/8f2b/s", "@home"],
    ["https://home.atlassian.com/s/site/project", "@home"],
    ["https://home.atlassian.com/goal/1", "@goals"],
    ["https://home.atlassian.com/goals", "@goals"],
    ["https://home.atlassian.com/projects", "@projects"],
    ["https://home.atlassian.com/o/8f2b", "@home"],
    ["https://home.atlassian.com/o", "@home"],
    ["https://home.atlassian.com/constructor", "@home"],
    ["https://home.atlassian.com/?selectedIssue=ENG-1", "@home"],
    ["https://team.atlassian.com/people/1", "@teams"],
    ["https://team.atlassian.com/team/1", "@teams"],
    ["https://team.atlassian.com/teams", "@teams"],
    ["https://team.atlassian.com/studio", "@rovo"],
    ["https://team.atlassian.com/agents", "@rovo"],
    ["https://team.atlassian.com/search", "@rovo"],
    ["https://team.atlassian.com/chat", "@rovo"],
    ["https://team.atlassian.com/analytics", "@analytics"],
    ["https://team.atlassian.com/x/o/none", "@home"],
    ["https://teams.atlassian-us-gov.com/o/8f2b/rovo", "@rovo"],
    ["https://bitbucket.org/o/none", "bitbucket"],
    ["https://trello.com:444/b/1", "trello"],
    ["https://loom.com/share/1", "loom"],
    ["https://www.loom.com/", "loom"],
    ["https://status.acme.statuspage.io/", "statuspage"],
    ["https://acme.opsgenie.com/", "opsgenie"],
    ["https://acme.jiraalign.com/", "jira-align"],
    ["https://statuspage.io/", null],
    ["https://jiraalign.com/", null],
    ["https://.statuspage.io/", null],
    ["https://xstatuspage.io/", null],
    ["https://www.trello.com/", null],
    ["http://trello.com/", null],
    ["https://admin.atlassian.com/o/none", null],
    ["https://example.com/", null],
  ])("%s is %s", (url, expected) => {
    expect(shortPlace(url)).toBe(expected);
  });

  test("belongs to the organization that it names, without a name to the only one", () => {
    const other = { ...acme(), id: "other", externalId: "77" };
    const found = (url: string, ...organizations: Organization[]) =>
      resolvePlace(url, organizations)?.organization.id;
    expect(found("https://home.atlassian.com/o/77", acme(), other)).toBe("other");
    expect(found("https://home.atlassian.com/goals", acme(), other)).toBeUndefined();
    expect(found("https://trello.com/b/1", acme(), other)).toBeUndefined();
    expect(found("https://trello.com/b/1")).toBeUndefined();
    expect(found("https://bitbucket.org/o/77", acme(), other)).toBeUndefined();
    expect(found("https://bitbucket.org/o/77", acme())).toBe("acme");
  });
});
