import { describe, expect, test } from "vitest";
import type { Site } from "../model/organization.ts";
import { ANY_OTHER_ADDRESS, SITE_ADDRESSES } from "../policy/addresses.ts";
import { resolvePlace } from "./resolve-place.ts";
import { acme, withApp, withSite } from "./testing/documents.ts";
import { shortPlace } from "./testing/short-place.ts";

const SITE = "https://acme.atlassian.net";

const app = (name: string, rest: object = {}) =>
  ({ app: name, plan: "free", state: "active", ...rest }) as const;

const withApps = (...apps: Site["apps"]) => withSite(acme(), "main", { apps });

describe("an address on a site's host", () => {
  test.each([
    [1, "/o/8f2b/goal/1", "@goals"],
    [1, "/o/other/s/main/project/ABC-1", "@projects"],
    [1, "/o/8f2b", "@home"],
    [1, "/o/8f2b/s", "@home"],
    [1, "/o/8f2b/s/main", "@home"],
    [1, "/o/8f2b/wiki/spaces/HR?selectedIssue=ENG-1", "@home"],
    [2, "/wiki/spaces/HR", "confluence HR"],
    [2, "/wiki/display/hr/Some+Page", "confluence HR"],
    [2, "/wiki/label/hr/a-label", "confluence HR"],
    [2, "//wiki//spaces///HR//pages", "confluence HR"],
    [2, "/wiki/spaces/HR?spaceKey=DOCS&selectedIssue=ENG-1", "confluence HR"],
    [2, "/wiki/spaces/~712020%3Aab/overview", "confluence ~712020:ab"],
    [2, "/wiki/spaces/New", "confluence New"],
    [2, "/wiki/spaces/%E0%A4%A", "confluence %E0%A4%A"],
    [2, "/wiki/spaces/%FF", "confluence %FF"],
    [2, "/wiki/spaces/a%2Fb", "confluence a/b"],
    [2, "/wiki/spaces/HR/pages/x.action", "confluence HR"],
    [3, "/wiki/spaces/viewspace.action?key=HR", "confluence HR"],
    [3, "/wiki/spaces/flyingpdf/viewpdfstyleconfig.action?key=HR", "confluence HR"],
    [3, "/wiki/label/flyingpdf/x.action?key=HR", "confluence HR"],
    [3, "/wiki/label/HR?key=DOCS", "confluence DOCS"],
    [3, "/wiki/pages/viewpage.action?spaceKey=&spaceKey=docs&key=HR", "confluence DOCS"],
    [3, "/wiki/search?key=HR", "confluence HR"],
    [3, "/wiki?space%4Bey=HR", "confluence HR"],
    [3, "/wiki/x?key=a.action", "confluence a.action"],
    [4, "/wiki", "confluence"],
    [4, "/wiki/?x=1", "confluence"],
    [4, "/wiki/spaces", "confluence"],
    [4, "/wiki/spaces?key=", "confluence"],
    [4, "/wiki/home", "confluence"],
    [4, "/wiki/search?text=a", "confluence"],
    [4, "/wiki/people/HR", "confluence"],
    [4, "/wiki/templates", "confluence"],
    [4, "/wiki/admin/x", "confluence"],
    [4, "/wiki/settings", "confluence"],
    [4, "/wiki/discover", "confluence"],
    [5, "/wiki/pages/viewpage.action?pageId=1", "confluence *"],
    [5, "/wiki/external/token", "confluence *"],
    [5, "/wiki/x/AbC", "confluence *"],
    [5, "/wiki/display", "confluence *"],
    [5, "/wiki/label/HR", "confluence *"],
    [5, "/wiki/spaces/viewspace.action", "confluence *"],
    [5, "/wiki/homes", "confluence *"],
    [5, "/l/cp/AbC", "confluence *"],
    [6, "/jira/software/projects/eng/boards/1", "jira ENG"],
    [6, "/jira/software/c/projects/ENG", "jira ENG"],
    [6, "/jira/core/projects/ENG", "jira ENG"],
    [6, "/jira/business/c/projects/HELP", "jira HELP"],
    [6, "/jira/software/projects/ENG?selectedIssue=HELP-7", "jira-service-management HELP"],
    [6, "/jira/software/projects/ENG?selectedIssue=new-7", "jira NEW"],
    [6, "/jira/software/projects/ENG?selectedIssue=&selectedIssue=LEGAL-1", "jira LEGAL"],
    [6, "/jira/software/projects/ENG?selectedIssue=x&selectedIssue=LEGAL-1", "jira ENG"],
    [6, "/jira/software/projects/ENG?selectedIssue=LEGAL", "jira ENG"],
    [7, "/jira/servicedesk/projects/HELP/queues", "jira-service-management HELP"],
    [7, "/jira/servicedesk/c/projects/NEW", "jira-service-management NEW"],
    [7, "/servicedesk/agent/help/queues", "jira-service-management HELP"],
    [7, "/servicedesk/agent/HELP?selectedIssue=NEW-1", "jira-service-management NEW"],
    [8, "/jira/polaris/projects/IDEAS", "jira-product-discovery IDEAS"],
    [8, "/jira/discovery/c/projects/IDEAS", "jira-product-discovery IDEAS"],
    [8, "/jira/polaris/projects/IDEAS?selectedIssue=NEW-1", "jira-product-discovery NEW"],
    [9, "/servicedesk/customer/portal/2/help-7", "jira-service-management HELP"],
    [9, "/helpcenter/main/portal/4/HELP-123/x", "jira-service-management HELP"],
    [9, "/helpcenter/main/portal/4/ENG-1", "jira-service-management ENG"],
    [9, "/helpcenter/main/portal/4/HELP-1?selectedIssue=ENG-1", "jira-service-management HELP"],
    [10, "/servicedesk/customer/portal/2", "jira-service-management *"],
    [10, "/servicedesk/customer/portal/2/group/HELP-7", "jira-service-management *"],
    [10, "/helpcenter/main/portal/2/create/1", "jira-service-management *"],
    [11, "/servicedesk", "jira-service-management"],
    [11, "/servicedesk/customer/portals", "jira-service-management"],
    [11, "/servicedesk/customer/portal?selectedIssue=ENG-1", "jira-service-management"],
    [11, "/servicedesk/agent/1", "jira-service-management"],
    [11, "/helpcenter/main", "jira-service-management"],
    [11, "/jira/ops/alerts", "jira-service-management"],
    [12, "/assets", "@assets"],
    [12, "/jira/assets/1", "@assets"],
    [12, "/jira/servicedesk/assets?selectedIssue=ENG-1", "@assets"],
    [13, "/rovo", "@rovo"],
    [13, "/chat/1", "@rovo"],
    [13, "/people/agent/1", "@rovo"],
    [13, "/jira/apps/rovo", "@rovo"],
    [14, "/people", "@teams"],
    [14, "/jira/people/search", "@teams"],
    [15, "/analytics", "@analytics"],
    [15, "/avpviz/c/1", "@analytics"],
    [16, "/goals", "@goals"],
    [16, "/compass/component/1", "compass"],
    [17, "/jira/polaris/share/x", "jira-product-discovery"],
    [17, "/jira/discovery", "jira-product-discovery"],
    [17, "/jira/polaris/projects", "jira-product-discovery"],
    [17, "/jira/discovery/share/views/1?selectedIssue=IDEAS-2", "jira-product-discovery IDEAS"],
    [17, "/jira/discovery/share/views/1?selectedIssue=NEW-2", "jira-product-discovery NEW"],
    [17, "/jira/polaris/x?projectKey=ENG", "jira-product-discovery"],
    [17, "/secure/JiraProductDiscoveryAnonymous.jspa?id=1", "jira-product-discovery"],
    [18, "/jira/servicedesk", "jira-service-management *"],
    [18, "/jira/servicedesk/projects/1", "jira-service-management *"],
    [18, "/jira/servicedesk?selectedIssue=NEW-1", "jira-service-management NEW"],
    [19, "/browse/HELP-1", "jira-service-management HELP"],
    [19, "/browse/ideas-1", "jira-product-discovery IDEAS"],
    [19, "/browse/ENG", "jira ENG"],
    [19, "/browse/NEW_1-22", "jira NEW_1"],
    [19, "/issues/ENG-1", "jira ENG"],
    [19, "/projects/HELP/issues", "jira-service-management HELP"],
    [19, "/browse/ENG-1?selectedIssue=LEGAL-1", "jira LEGAL"],
    [20, "/secure/RapidBoard.jspa?rapidView=4&projectKey=legal", "jira LEGAL"],
    [20, "/secure/RapidBoard.jspa?projectKey=ENG&selectedIssue=LEGAL-1", "jira LEGAL"],
    [20, "/jira?projectKey=HELP", "jira-service-management HELP"],
    [20, "/jira/dashboards?projectKey=ENG", "jira ENG"],
    [21, "/jira", "jira"],
    [21, "/jira/?projectKey=", "jira"],
    [21, "/jira/your-work/projects/ENG", "jira"],
    [21, "/jira/for-you", "jira"],
    [21, "/jira/dashboards/10", "jira"],
    [21, "/jira/projects?projectKey=1", "jira"],
    [21, "/jira/filters", "jira"],
    [21, "/jira/settings/x", "jira"],
    [21, "/jira/apps", "jira"],
    [21, "/secure/Dashboard.jspa", "jira"],
    [21, "/secure/admin/x", "jira"],
    [21, "/jira/your-work?selectedIssue=HELP-1", "jira-service-management HELP"],
    [22, "/jira/boards/4", "jira *"],
    [22, "/jira/software/projects/1ABC", "jira *"],
    [22, "/jira/software/projects", "jira *"],
    [22, "/jira/software/boards/ENG", "jira *"],
    [22, "/jira/boards/4?projectKey=1&projectKey=ENG", "jira *"],
    [22, "/secure", "jira *"],
    [22, "/secure/software/projects/ENG", "jira *"],
    [22, "/browse", "jira *"],
    [22, "/browse/ENG-", "jira *"],
    [22, "/browse/ENG-1a", "jira *"],
    [22, "/browse/%C4%B1%C5%BF-1", "jira *"],
    [22, "/issues/ENG", "jira *"],
    [22, "/issues?selectedIssue=ENG-1", "jira ENG"],
    [22, "/projects/HELP-1", "jira *"],
    [23, "/", "somewhere"],
    [23, "/o", "somewhere"],
    [23, "/l", "somewhere"],
    [23, "/WIKI/spaces/HR", "somewhere"],
    [23, "/assetsX", "somewhere"],
    [23, "/plans/ENG-1?projectKey=ENG", "somewhere"],
    [23, "/something/new?selectedIssue=IDEAS-1", "jira-product-discovery IDEAS"],
    [23, "/constructor", "somewhere"],
  ])("of row %i: %s is %s", (_row, path, expected) => {
    expect(shortPlace(SITE + path)).toBe(expected);
  });

  test("names the site", () => {
    const found = (path: string) => resolvePlace(SITE + path, [acme()])?.place;
    expect(found("/jira/boards")).toEqual({ kind: "some-space", site: "main", app: "jira" });
    expect(found("/x")).toEqual({ kind: "somewhere", site: "main" });
    expect(found("/compass")).toEqual({ kind: "app", site: "main", app: "compass" });
    expect(found("/goals")).toEqual({ kind: "platform", app: "goals" });
  });

  test("gets the key that the space of an alias has", () => {
    const spaces = [
      { key: "DO", name: "dotfiles", aliases: ["DOT"] },
      { key: "X", name: "Old", aliases: ["dot", "DO"] },
    ];
    const apps = withApps(app("confluence", { spaces }), app("jira", { spaces }));
    expect(shortPlace(`${SITE}/wiki/spaces/DOT/pages/1/T`, [apps])).toBe("confluence DO");
    expect(shortPlace(`${SITE}/wiki/spaces/do`, [apps])).toBe("confluence DO");
    expect(shortPlace(`${SITE}/browse/dot-1`, [apps])).toBe("jira DO");
  });

  test("belongs to the first Jira app that lists the key, as key or alias", () => {
    const listing = (...spaces: { key: string; aliases?: string[] }[]) => ({
      spaces: spaces.map((space) => ({ name: "", ...space })),
    });
    const site = withApps(
      app("jira", listing({ key: "A" }, { key: "B" }, { key: "C" })),
      app("jira-product-discovery", listing({ key: "B" }, { key: "C" })),
      app("jira-service-management", listing({ key: "SD", aliases: ["C"] })),
    );
    expect(shortPlace(`${SITE}/browse/A-1`, [site])).toBe("jira A");
    expect(shortPlace(`${SITE}/browse/B-1`, [site])).toBe("jira-product-discovery B");
    expect(shortPlace(`${SITE}/browse/C-1`, [site])).toBe("jira-service-management SD");
  });

  test("belongs to the main Jira app if no list has the key", () => {
    const site = withApps(app("jira-product-discovery"), app("jira-service-management"));
    expect(shortPlace(`${SITE}/browse/NEW-1`, [site])).toBe("jira-service-management NEW");
    expect(shortPlace(`${SITE}/jira/boards`, [site])).toBe("jira-service-management *");
    expect(shortPlace(`${SITE}/jira`, [site])).toBe("jira-service-management");
    expect(shortPlace(`${SITE}/browse/NEW-1`, [withApps(app("confluence"))])).toBe("jira NEW");
  });

  test("does not belong to an app that has a deletedAt", () => {
    const deletedAt = "2030-01-01";
    const noDesk = withApp(acme(), "jira-service-management", { deletedAt });
    expect(shortPlace(`${SITE}/browse/HELP-1`, [noDesk])).toBe("jira HELP");
    expect(shortPlace(`${SITE}/servicedesk/agent/HELP`, [noDesk])).toBe(
      "jira-service-management HELP",
    );
    const noJira = withApp(acme(), "jira", { deletedAt });
    expect(shortPlace(`${SITE}/jira`, [noJira])).toBe("jira-service-management");
  });
});

test("the table has the contract's 23 rows in their order", () => {
  const rows = [...SITE_ADDRESSES, ANY_OTHER_ADDRESS].map(({ row }) => row);
  expect([...new Set(rows)]).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});
