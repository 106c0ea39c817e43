import type { Site } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";

/* The contract's table of addresses, row by row as conditions. Tests compare the table of patterns with it. */

const isKey = (text = "") => /^[A-Za-z][A-Za-z0-9_]*$/.test(text);
const keyOfItem = (text = "") => {
  const dash = text.lastIndexOf("-");
  const key = text.slice(0, Math.max(dash, 0));
  return isKey(key) && /^[0-9]+$/.test(text.slice(dash + 1)) ? key : undefined;
};

/** Returns the place of an address on a site's host; `path` has no empty segments. */
export function expectedPlace(site: Site, path: readonly string[], query: URLSearchParams): Place {
  const [a, b, c, d, e] = path;
  const alone = path.length;
  const value = (name: string) => query.getAll(name).find((text) => text !== "");
  const present = (id: string) => site.apps.find((app) => app.app === id && !app.deletedAt);
  const main =
    ["jira", "jira-service-management", "jira-product-discovery"].find(present) ?? "jira";
  const spaces = (id: string) => site.apps.find((app) => app.app === id)?.spaces ?? [];
  const upperCase = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const listed = (id: string, key: string) =>
    spaces(id).find((space) => upperCase(space.key) === upperCase(key)) ??
    spaces(id).find((space) => space.aliases?.some((alias) => upperCase(alias) === upperCase(key)));
  const space = (id: string, key: string): Place => {
    const written = id === "confluence" ? key : upperCase(key);
    return { kind: "space", site: site.id, app: id, key: listed(id, key)?.key ?? written };
  };
  const owned = (key: string, named?: string): Place => {
    const owner = ["jira-service-management", "jira-product-discovery", "jira"].find(
      (id) => present(id) && listed(id, key),
    );
    return space(owner ?? named ?? main, key);
  };
  const app = (id: string): Place => ({ kind: "app", site: site.id, app: id });
  const someSpace = (id: string): Place => ({ kind: "some-space", site: site.id, app: id });
  const platform = (id: string): Place => ({ kind: "platform", app: id });
  const selected = (place: Place, named?: string): Place => {
    const key = keyOfItem(value("selectedIssue"));
    return key === undefined ? place : owned(key, named);
  };
  const isAction = (text = "") => text.endsWith(".action");
  const [jsm, jpd] = ["jira-service-management", "jira-product-discovery"] as const;

  // 1
  if (a === "o" && b !== undefined) {
    const section = c === "s" && d !== undefined ? e : c;
    if (section === "goal" || section === "goals") return platform("goals");
    if (section === "project" || section === "projects") return platform("projects");
    if (["people", "team", "teams"].includes(section ?? "")) return platform("teams");
    if (["chat", "rovo", "search", "studio", "agents"].includes(section ?? "")) {
      return platform("rovo");
    }
    return platform(section === "analytics" ? "analytics" : "home");
  }
  // 2 to 5
  if (a === "wiki") {
    const hasKey = b === "spaces" || b === "display" || (b === "label" && d !== undefined);
    if (hasKey && c !== undefined && !isAction(c) && !isAction(d)) return space("confluence", c);
    const key = value("spaceKey") ?? value("key");
    if (key !== undefined) return space("confluence", key);
    const pages = ["home", "search", "people", "templates", "admin", "settings", "discover"];
    if (alone === 1 || (b === "spaces" && alone === 2) || pages.includes(b ?? "")) {
      return app("confluence");
    }
    return someSpace("confluence");
  }
  if (a === "l" && b === "cp") return someSpace("confluence");
  // 6 to 8
  const [projects, key] = c === "c" ? [d, e] : [c, d];
  const project = a === "jira" && projects === "projects" && isKey(key) ? key : undefined;
  if (project && ["software", "core", "business"].includes(b ?? "")) {
    return selected(space("jira", project), "jira");
  }
  if (project && b === "servicedesk") return selected(space(jsm, project), jsm);
  if (a === "servicedesk" && b === "agent" && c && isKey(c)) return selected(space(jsm, c), jsm);
  if (project && (b === "polaris" || b === "discovery")) return selected(space(jpd, project), jpd);
  // 9 to 11
  const portal =
    (a === "servicedesk" && b === "customer" && c === "portal" && d !== undefined) ||
    (a === "helpcenter" && c === "portal" && d !== undefined);
  const request = keyOfItem(e);
  if (portal && request) return space(jsm, request);
  if (portal) return someSpace(jsm);
  if (a === "servicedesk" || a === "helpcenter" || (a === "jira" && b === "ops")) return app(jsm);
  // 12 to 16
  if (a === "assets" || (a === "jira" && b === "assets")) return platform("assets");
  if (a === "jira" && b === "servicedesk" && c === "assets") return platform("assets");
  if (a === "rovo" || a === "chat" || (a === "people" && b === "agent")) return platform("rovo");
  if (a === "jira" && b === "apps" && c === "rovo") return platform("rovo");
  if (a === "people" || (a === "jira" && b === "people")) return platform("teams");
  if (a === "analytics" || a === "avpviz") return platform("analytics");
  if (a === "goals") return platform("goals");
  if (a === "compass") return app("compass");
  // 17, 18
  const anonymous = a === "secure" && b === "JiraProductDiscoveryAnonymous.jspa";
  if ((a === "jira" && (b === "polaris" || b === "discovery")) || anonymous) {
    return selected(app(jpd), jpd);
  }
  if (a === "jira" && b === "servicedesk") return selected(someSpace(jsm), jsm);
  // 19
  const item = keyOfItem(b);
  if ((a === "browse" || a === "issues") && item) return selected(owned(item));
  if ((a === "browse" || a === "projects") && b && isKey(b)) return selected(owned(b));
  // 20 to 22
  if (a === "jira" || a === "secure") {
    const named = value("projectKey");
    if (named && isKey(named)) return selected(owned(named));
    const pages = {
      jira: ["your-work", "for-you", "dashboards", "projects", "filters", "settings", "apps"],
      secure: ["Dashboard.jspa", "admin"],
    };
    if ((a === "jira" && alone === 1) || pages[a].includes(b ?? "")) return selected(app(main));
    return selected(someSpace(main));
  }
  if (a === "browse" || a === "issues" || a === "projects") return selected(someSpace(main));
  // 23
  return selected({ kind: "somewhere", site: site.id });
}
