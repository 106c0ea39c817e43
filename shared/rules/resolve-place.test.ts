import { describe, expect, test } from "vitest";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { resolvePlace } from "./resolve-place.ts";
import { acme, withApp, withSite } from "./testing/documents.ts";

const SITE = "https://acme.atlassian.net";

/** A place in one word: "jira ENG", "confluence", "@rovo" for a platform app. */
function place(url: string, organizations: readonly Organization[] = [acme()]): string | null {
  const found = resolvePlace(url, organizations)?.place;
  return found ? word(found) : null;
}

function word(found: Place): string {
  if (found.kind === "platform") return `@${found.app}`;
  if (found.kind === "connector") return found.id;
  if (found.kind === "somewhere") return `${found.site} somewhere`;
  return found.kind === "space" ? `${found.app} ${found.key}` : found.app;
}

describe("on a site's host", () => {
  test.each([
    ["/wiki/spaces/HR", "confluence HR"],
    ["/wiki/display/hr/Some+Page", "confluence hr"],
    ["//wiki//spaces///HR//pages", "confluence HR"],
    ["/wiki/spaces/viewspace.action?key=HR", "confluence HR"],
    ["/wiki/pages/viewpage.action?spaceKey=&spaceKey=DOCS&key=HR", "confluence DOCS"],
    ["/wiki/spaces/HR?spaceKey=DOCS", "confluence HR"],
    ["/wiki/spaces", "confluence"],
    ["/wiki/search?text=a", "confluence"],
    ["/wiki/people/HR", "confluence"],
    ["/wiki/spaces/%E0%A4%A", "confluence %E0%A4%A"],
    ["/wiki/spaces/a%2Fb", "confluence a/b"],
    ["/WIKI/spaces/HR", "jira"],
    ["/jira/software/projects/eng/boards/1", "jira ENG"],
    ["/jira/software/c/projects/ENG", "jira ENG"],
    ["/jira/core/projects/ENG", "jira ENG"],
    ["/jira/business/c/projects/ENG", "jira ENG"],
    ["/jira/servicedesk/projects/HELP/queues", "jira-service-management HELP"],
    ["/jira/polaris/projects/IDEAS", "jira-product-discovery IDEAS"],
    ["/jira/discovery/c/projects/IDEAS", "jira-product-discovery IDEAS"],
    ["/jira/software/projects/1ABC", "jira"],
    ["/jira/software/projects", "jira"],
    ["/jira/software/boards/ENG", "jira"],
    ["/jira/your-work/projects/ENG", "jira"],
    ["/secure/software/projects/ENG", "jira"],
    ["/browse/HELP-1", "jira-service-management HELP"],
    ["/browse/IDEAS-1", "jira-product-discovery IDEAS"],
    ["/browse/ENG", "jira ENG"],
    ["/browse/NEW_1-22", "jira NEW_1"],
    ["/browse/ENG-", "jira"],
    ["/browse/ENG-1a", "jira"],
    ["/projects/HELP", "jira-service-management HELP"],
    ["/projects/HELP-1", "jira"],
    ["/issues/ENG-1", "jira ENG"],
    ["/issues/ENG", "jira"],
    ["/plans/ENG-1", "jira"],
    ["/browse/%C4%B1%C5%BF-1", "jira"],
    ["/servicedesk/customer/portals", "jira-service-management"],
    ["/servicedesk", "jira"],
    ["/assets", "@assets"],
    ["/jira/assets/1", "@assets"],
    ["/jira/servicedesk/assets", "@assets"],
    ["/people", "@teams"],
    ["/jira/people/search", "@teams"],
    ["/rovo", "@rovo"],
    ["/chat/1", "@rovo"],
    ["/analytics", "@analytics"],
    ["/goals", "@goals"],
    ["/compass/component/1", "compass"],
    ["/assetsX", "jira"],
    ["/", "jira"],
  ])("%s is %s", (path, expected) => {
    expect(place(SITE + path)).toBe(expected);
  });

  test("a key that no list has belongs to the first of Jira's apps that the site has", () => {
    const only = withSite(acme(), "main", {
      apps: [
        { app: "jira-product-discovery", plan: "free", state: "active" },
        { app: "jira-service-management", plan: "free", state: "active" },
      ],
    });
    expect(place(`${SITE}/browse/NEW-1`, [only])).toBe("jira-service-management NEW");
    expect(place(`${SITE}/browse/NEW-1`, [withSite(acme(), "main", { apps: [] })])).toBe(
      "jira NEW",
    );
  });

  test("an app with a `deletedAt` owns no key and no page", () => {
    const deletedAt = "2030-01-01";
    const deleted = withApp(acme(), "jira-service-management", { deletedAt });
    expect(place(`${SITE}/browse/HELP-1`, [deleted])).toBe("jira HELP");
    expect(place(`${SITE}/`, [withApp(acme(), "jira", { deletedAt })])).toBe(
      "jira-service-management",
    );
  });

  test("a page that no row names belongs to Jira, else to the first app there is, a platform app as such", () => {
    const app = (name: string) => ({ app: name, plan: "free", state: "active" }) as const;
    const apps = (...names: string[]) => [withSite(acme(), "main", { apps: names.map(app) })];
    expect(place(`${SITE}/x`, apps("confluence", "jira"))).toBe("jira");
    expect(place(`${SITE}/x`, apps("trello", "rovo", "confluence"))).toBe("@rovo");
    expect(place(`${SITE}/x`, apps("trello"))).toBe("trello");
    expect(place(`${SITE}/x`, apps())).toBe("jira");
  });
});

describe("hosts", () => {
  const at = (host: string, part: Partial<Organization["sites"][0]> = {}) =>
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
    ["acme.net", "ftp://acme.net/", false],
    ["localhost", "ftp://localhost/", false],
    ["acme.net", "not an address", false],
  ])("a site at %s and the address %s: %s", (host, url, matches) => {
    expect(resolvePlace(url, [at(host)]) !== null).toBe(matches);
  });

  test("a site that is not deleted wins over one that is, also of an earlier organization", () => {
    const deleted = { ...at("acme.net", { deletedAt: "2030-01-01" }), id: "old" };
    const live = { ...at("acme.net"), id: "new" };
    expect(resolvePlace("https://acme.net/", [deleted, live])?.organization.id).toBe("new");
    expect(resolvePlace("https://acme.net/", [deleted])?.organization.id).toBe("old");
  });

  test("a site's host wins over the vendor's", () => {
    const other = { ...acme(), id: "other" };
    const own = { ...at("trello.com"), id: "own" };
    expect(resolvePlace("https://trello.com/b/1", [other, own])?.organization.id).toBe("own");
  });
});

describe("on the vendor's hosts", () => {
  test.each([
    ["https://admin.atlassian.com/", "@administration"],
    ["https://admin.atlassian.com:8443/o/8f2b/users", "@administration"],
    ["https://home.atlassian.com/o/8f2b/project/1", "@projects"],
    ["https://home.atlassian.com/goal/1", "@goals"],
    ["https://home.atlassian.com/o/8f2b", "@home"],
    ["https://home.atlassian.com/o", "@home"],
    ["https://team.atlassian.com/people/1", "@teams"],
    ["https://team.atlassian.com/studio", "@rovo"],
    ["https://team.atlassian.com/x/o/none", "@home"],
    ["https://bitbucket.org/o/none", "bitbucket"],
    ["https://loom.com/share/1", "loom"],
    ["https://www.loom.com/", "loom"],
    ["https://status.acme.statuspage.io/", "statuspage"],
    ["https://acme.opsgenie.com/", "opsgenie"],
    ["https://statuspage.io/", null],
    ["https://.statuspage.io/", null],
    ["https://www.trello.com/", null],
    ["http://trello.com/", null],
    ["https://admin.atlassian.com/o/none", null],
  ])("%s is %s", (url, expected) => {
    expect(place(url)).toBe(expected);
  });

  test("an organization is meant by its id, or by being the only one", () => {
    const other = { ...acme(), id: "other", externalId: "77" };
    expect(resolvePlace("https://home.atlassian.com/o/77", [acme(), other])?.organization.id).toBe(
      "other",
    );
    expect(resolvePlace("https://home.atlassian.com/goals", [acme(), other])).toBeNull();
    expect(resolvePlace("https://trello.com/b/1", [acme(), other])).toBeNull();
    expect(resolvePlace("https://trello.com/b/1", [])).toBeNull();
  });
});
