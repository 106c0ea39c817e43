import { getOrInsert } from "../model/get-or-insert.ts";
import type { AppInstance, Site } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { canonicalSpaceKey, findSpace } from "../model/space-key.ts";
import {
  type AddressRow,
  ANY_OTHER_ADDRESS,
  KEY_OWNERS,
  MAIN_JIRA_APPS,
  SITE_ADDRESSES,
} from "../policy/addresses.ts";
import {
  type AddressPattern,
  matchPattern,
  parsePattern,
  queryValue,
  workItemKey,
} from "./address-pattern.ts";
import { homePlace } from "./resolve-place-on-vendor-host.ts";

/** Returns the place of a URL on a site's host. */
export function placeOnSite(site: Site, segments: readonly string[], url: URL): Place {
  const { row, key } = findRow(segments, url);
  if (row.hasSelectedIssue) {
    const selected = workItemKey(queryValue(url, "selectedIssue") ?? "");
    if (selected !== undefined) return spaceOfOwner(site, selected, row.app);
  }
  switch (row.place) {
    case "space":
      return row.app === undefined ? spaceOfOwner(site, key) : space(site, row.app, key);
    case "somewhere":
      return { kind: "somewhere", site: site.id };
    case "platform":
      return { kind: "platform", app: row.app };
    case "home":
      return homePlace(segments);
    default:
      return { kind: row.place, site: site.id, app: row.app ?? mainJiraApp(site) };
  }
}

interface IndexedPattern {
  readonly row: AddressRow;
  readonly pattern: AddressPattern;
}

/** Returns the first row that matches, and the key in the address. */
function findRow(
  segments: readonly string[],
  url: URL,
): { readonly row: AddressRow; readonly key: string } {
  rowIndex ??= indexRows();
  for (const { row, pattern } of rowIndex.get(segments[0] ?? "") ?? []) {
    const key = matchPattern(pattern, segments, url);
    if (key !== undefined) return { row, key };
  }
  return { row: ANY_OTHER_ADDRESS, key: "" };
}

/** The patterns by their first segment, in the table's order; compiled on first use. */
let rowIndex: ReadonlyMap<string, readonly IndexedPattern[]> | undefined;

function indexRows(): ReadonlyMap<string, readonly IndexedPattern[]> {
  const index = new Map<string, IndexedPattern[]>();
  for (const row of SITE_ADDRESSES) {
    for (const pattern of row.patterns.flatMap(parsePattern)) {
      getOrInsert(index, pattern.tokens[0]?.literal ?? "", () => []).push({ row, pattern });
    }
  }
  return index;
}

function space(site: Site, app: string, key: string): Place {
  const instance = site.apps.find((candidate) => candidate.app === app) ?? { app };
  return { kind: "space", site: site.id, app, key: canonicalSpaceKey(instance, key) };
}

/** Returns the space of a Jira key in the app that owns the key. */
function spaceOfOwner(site: Site, key: string, rowApp?: string): Place {
  const owner = KEY_OWNERS.find((app) => {
    const { spaces } = presentApp(site, app) ?? {};
    return spaces !== undefined && findSpace(spaces, key) !== undefined;
  });
  return space(site, owner ?? rowApp ?? mainJiraApp(site), key);
}

function mainJiraApp(site: Site): string {
  return MAIN_JIRA_APPS.find((app) => presentApp(site, app)) ?? MAIN_JIRA_APPS[0];
}

/** Returns an app of a site unless it has a `deletedAt`, past or future. */
function presentApp({ apps }: Site, app: string): AppInstance | undefined {
  return apps.find((candidate) => candidate.app === app && candidate.deletedAt === undefined);
}
