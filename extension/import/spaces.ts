import * as v from "valibot";
import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import {
  type Organization,
  parseInventory,
  type Space,
  withInventory,
} from "../../shared/model/organization.ts";
import { createLoopGuard, parseResponse } from "./responses.ts";

/** The spaces of a site, by the app that owns them. */
export type SpacesByApp = ReadonlyMap<string, readonly Space[]>;

const CONFLUENCE = "wiki/api/v2/spaces";
const JIRA = "rest/api/3/project/search";
const PROJECT_TYPES: Readonly<Record<string, string>> = {
  software: "jira",
  business: "jira",
  service_desk: "jira-service-management",
  product_discovery: "jira-product-discovery",
};

const SPACE_ENTRIES = { key: v.string(), name: v.string() };

const SpacePageSchema = v.object({
  results: v.array(v.object(SPACE_ENTRIES)),
  _links: v.fallback(v.optional(v.object({ next: v.optional(v.unknown()) })), undefined),
});

const ProjectPageSchema = v.object({
  values: v.array(v.object({ ...SPACE_ENTRIES, projectTypeKey: v.string() })),
  isLast: v.fallback(v.optional(v.boolean(), true), true),
});

/** Returns the app of a project type; an unknown type names an app that is not covered. */
function appOf(projectType: string): string {
  return PROJECT_TYPES[projectType] ?? projectType.replaceAll("_", "-");
}

/** Returns the query of a link; its address is ignored, so that requests stay on the site. */
function queryOf(link: unknown): string | undefined {
  return typeof link === "string" ? /\?(.*)$/s.exec(link)?.[1] : undefined;
}

/**
 * Reads the spaces of a site with the person's own session there, of each app that answers.
 * @param origin for example `https://acme.atlassian.net`
 * @throws {ClientError} if no app could be read; `unauthenticated` without a session
 */
export async function readSpaces(
  origin: string,
  onRead: (count: number) => void,
  signal?: AbortSignal,
  options: Partial<TransportOptions> = {},
  timers: Partial<Timers> = {},
): Promise<SpacesByApp> {
  const transport = new Transport(
    {
      endpoint: origin,
      credentials: "include",
      headers: () => ({ Accept: "application/json" }),
      retry: { tries: 4, baseDelayMs: 1_000, maxDelayMs: 60_000 },
      ...options,
    },
    timers,
  );
  let count = 0;
  const found = new Map<string, Map<string, Space>>();
  const addSpace = (app: string, space: Space) => {
    const spaces = found.get(app) ?? new Map<string, Space>();
    // A list that grows while it is read repeats entries.
    found.set(app, spaces.set(space.key, space));
    count += 1;
  };
  const failures: unknown[] = [];
  for (const read of [readConfluence, readJira]) {
    try {
      await read(transport, addSpace, () => onRead(count), signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      // A site may lack Confluence or Jira.
      failures.push(error);
    }
  }
  if (failures.length === 2) throw failures[0];
  return new Map([...found].map(([app, spaces]) => [app, [...spaces.values()]]));
}

type AddSpace = (app: string, space: Space) => void;

async function readConfluence(
  transport: Transport,
  addSpace: AddSpace,
  onPage: () => void,
  signal?: AbortSignal,
): Promise<void> {
  const guard = createLoopGuard();
  let query = guard("limit=250");
  while (query !== undefined) {
    const answer = await transport.request(`${CONFLUENCE}?${query}`, { signal });
    const { results, _links } = parseResponse(SpacePageSchema, answer.text);
    for (const item of results) addSpace("confluence", item);
    onPage();
    query = guard(queryOf(_links?.next));
  }
}

async function readJira(
  transport: Transport,
  addSpace: AddSpace,
  onPage: () => void,
  signal?: AbortSignal,
): Promise<void> {
  let startAt = 0;
  for (;;) {
    const path = `${JIRA}?startAt=${startAt}&maxResults=50`;
    const answer = await transport.request(path, { signal });
    const { values, isLast } = parseResponse(ProjectPageSchema, answer.text);
    for (const { projectTypeKey, ...space } of values) addSpace(appOf(projectTypeKey), space);
    onPage();
    startAt += values.length;
    if (isLast || values.length === 0) return;
  }
}

/** Returns the document with these spaces at a site; apps that were not read keep theirs. */
export function withSpaces(
  organization: Organization,
  site: string,
  spaces: SpacesByApp,
): Organization {
  const sites = organization.sites.map((item) =>
    item.id === site
      ? {
          ...item,
          apps: item.apps.map((app) => {
            const read = spaces.get(app.app);
            return read ? { ...app, spaces: withKnownAliases(read, app.spaces) } : app;
          }),
        }
      : item,
  );
  return withInventory(organization, parseInventory({ ...organization, sites }));
}

/** The vendor's APIs do not list the aliases of spaces. */
function withKnownAliases(read: readonly Space[], known: readonly Space[] = []): Space[] {
  const aliasesByKey = new Map(known.map(({ key, aliases }) => [key, aliases]));
  return read.map((space) => {
    const aliases = aliasesByKey.get(space.key);
    return aliases ? { ...space, aliases } : space;
  });
}
