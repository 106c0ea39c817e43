import { getOrInsert } from "../model/get-or-insert.ts";
import type { AppInstance, Site, Space } from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import {
  DEFAULT_APP,
  JIRA_PROJECT_SECTIONS,
  KEY_OWNERS_BY_APP,
  KEY_OWNERS_BY_LIST,
  SITE_SECTIONS,
} from "../policy/addresses.ts";
import { appGroup } from "../policy/apps.ts";

// Not upper-cased first: some letters of other alphabets become A to Z.
const JIRA_KEY = /^[A-Z][A-Z0-9_]*$/i;
const WORK_ITEM = /^(.+)-[0-9]+$/s;

/** The place of a page on a site's host. */
export function placeOnSite(
  site: Site,
  segments: readonly string[],
  query: URLSearchParams,
): Place {
  return (
    confluencePlace(site, segments, query) ??
    jiraProject(site, segments) ??
    sharedKey(site, segments) ??
    section(site, segments) ??
    fallback(site)
  );
}

function confluencePlace(
  site: Site,
  [first, second, third]: readonly string[],
  query: URLSearchParams,
): Place | undefined {
  if (first !== "wiki") return undefined;
  const inPath = second === "spaces" || second === "display" ? third : undefined;
  const key =
    inPath !== undefined && !inPath.endsWith(".action")
      ? inPath
      : (firstValue(query, "spaceKey") ?? firstValue(query, "key"));
  if (key === undefined) return { kind: "app", site: site.id, app: "confluence" };
  return { kind: "space", site: site.id, app: "confluence", key };
}

function firstValue(query: URLSearchParams, name: string): string | undefined {
  return query.getAll(name).find((value) => value !== "");
}

function jiraProject(site: Site, segments: readonly string[]): Place | undefined {
  const [first, second, ...rest] = segments;
  const app = first === "jira" ? JIRA_PROJECT_SECTIONS.get(second ?? "") : undefined;
  if (app === undefined) return undefined;
  const [projects, candidate] = rest[0] === "c" ? rest.slice(1) : rest;
  const key = projects === "projects" ? jiraKey(candidate) : undefined;
  return key === undefined ? undefined : { kind: "space", site: site.id, app, key };
}

/** Addresses that Jira's apps share: the key alone tells which of them owns the space. */
function sharedKey(site: Site, [first, second]: readonly string[]): Place | undefined {
  const inItem = WORK_ITEM.exec(second ?? "")?.[1];
  let key: string | undefined;
  if (first === "browse") key = jiraKey(inItem) ?? jiraKey(second);
  else if (first === "projects") key = jiraKey(second);
  else if (first === "issues") key = jiraKey(inItem);
  if (key === undefined) return undefined;
  return { kind: "space", site: site.id, app: ownerOf(site, key), key };
}

function jiraKey(segment: string | undefined): string | undefined {
  return segment && JIRA_KEY.test(segment) ? segment.toUpperCase() : undefined;
}

function ownerOf(site: Site, key: string): string {
  const present = new Map(
    site.apps.filter((app) => app.deletedAt === undefined).map((app) => [app.app, app]),
  );
  return (
    KEY_OWNERS_BY_LIST.find((app) => lists(present.get(app), key)) ??
    KEY_OWNERS_BY_APP.find((app) => present.has(app)) ??
    KEY_OWNERS_BY_APP[0]
  );
}

const keySets = new WeakMap<readonly Space[], ReadonlySet<string>>();

function lists(app: AppInstance | undefined, key: string): boolean {
  const spaces = app?.spaces;
  if (!spaces) return false;
  return getOrInsert(keySets, spaces, () => new Set(spaces.map((space) => space.key))).has(key);
}

function section(site: Site, segments: readonly string[]): Place | undefined {
  const row = SITE_SECTIONS.find((candidate) =>
    candidate.segments.every((segment, index) => segments[index] === segment),
  );
  return row && appPlace(site, row.app);
}

/** Any other page belongs to the app that most of a site's pages belong to. */
function fallback(site: Site): Place {
  const present = site.apps.filter((app) => app.deletedAt === undefined);
  const app =
    present.find((candidate) => candidate.app === DEFAULT_APP) ??
    present.find((candidate) => appGroup(candidate.app) !== "other") ??
    site.apps[0];
  return appPlace(site, app?.app ?? DEFAULT_APP);
}

function appPlace(site: Site, app: string): Place {
  return normalizePlace({ kind: "app", site: site.id, app });
}
