import { ClientError } from "../../shared/client/errors.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import type { Organization, Space } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import type { Faults } from "../../shared/model/read.ts";
import { readAnswer } from "./read-answer.ts";

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

/**
 * Reads the spaces of a site with the person's own session there; of each app that answers.
 * @param origin such as `https://acme.atlassian.net`
 * @throws {ClientError} if none of the apps could be read: `unauthenticated` where nobody is signed in
 */
export async function readSpaces(
  origin: string,
  onRead: (count: number) => void,
  signal?: AbortSignal,
  options: Partial<TransportOptions> = {},
): Promise<SpacesByApp> {
  const transport = new Transport({
    endpoint: origin,
    credentials: "include",
    headers: () => ({ Accept: "application/json" }),
    retry: { tries: 4, base: 1_000, cap: 60_000 },
    ...options,
  });
  let count = 0;
  const found = new Map<string, Map<string, Space>>();
  const take = (app: string, space: Space) => {
    const spaces = found.get(app) ?? new Map<string, Space>();
    // A list that grows while it is read shows some of it twice.
    found.set(app, spaces.set(space.key, space));
    count += 1;
  };
  const failures: unknown[] = [];
  for (const read of [readConfluence, readJira]) {
    try {
      await read(transport, take, () => onRead(count), signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      // A site without Confluence, or without Jira, has nothing there to read.
      failures.push(error);
    }
  }
  if (failures.length === 2) throw failures[0];
  return new Map([...found].map(([app, spaces]) => [app, [...spaces.values()]]));
}

type Take = (app: string, space: Space) => void;

async function readConfluence(
  transport: Transport,
  take: Take,
  onPage: () => void,
  signal?: AbortSignal,
): Promise<void> {
  let query: string | undefined = "limit=250";
  const seen = new Set<string>();
  while (query !== undefined) {
    seen.add(query);
    const { text } = await transport.request(`${CONFLUENCE}?${query}`, { signal });
    const page = readAnswer(text, (fields, faults) => ({
      spaces: faults.array(fields["results"], "/results", (item, path) =>
        readSpace(item, path, faults),
      ),
      // Only the query: the address itself stays the one that was asked.
      next: queryOf(Object(fields["_links"]).next),
    }));
    for (const space of page.spaces ?? []) take("confluence", space);
    onPage();
    if (page.next !== undefined && seen.has(page.next)) {
      throw new ClientError("invalid-response", "the list leads back to where it was");
    }
    query = page.next;
  }
}

async function readJira(
  transport: Transport,
  take: Take,
  onPage: () => void,
  signal?: AbortSignal,
): Promise<void> {
  let startAt = 0;
  for (;;) {
    const { text } = await transport.request(`${JIRA}?startAt=${startAt}&maxResults=50`, {
      signal,
    });
    const page = readAnswer(text, (fields, faults) => ({
      projects: faults.array(fields["values"], "/values", (item, path) =>
        readProject(item, path, faults),
      ),
      last: fields["isLast"] !== false,
    }));
    const projects = page.projects ?? [];
    for (const { app, space } of projects) take(app, space);
    onPage();
    startAt += projects.length;
    if (page.last || projects.length === 0) return;
  }
}

function readSpace(value: unknown, path: string, faults: Faults): Space | undefined {
  const fields = faults.object(value, path);
  const key = faults.string(fields?.["key"], `${path}/key`);
  const name = faults.string(fields?.["name"], `${path}/name`);
  return key === undefined || name === undefined ? undefined : { key, name };
}

function readProject(value: unknown, path: string, faults: Faults) {
  const space = readSpace(value, path, faults);
  const type = faults.string(faults.object(value, path)?.["projectTypeKey"], `${path}/type`);
  if (!space || type === undefined) return undefined;
  // A kind of project that we do not know is in an app that we do not know: not covered.
  return { app: PROJECT_TYPES[type] ?? type.replaceAll("_", "-"), space };
}

function queryOf(next: unknown): string | undefined {
  if (typeof next !== "string") return undefined;
  const at = next.indexOf("?");
  return at < 0 ? undefined : next.slice(at + 1);
}

/** The document with these spaces at a site; apps that were not read keep theirs. */
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
            return read ? { ...app, spaces: read } : app;
          }),
        }
      : item,
  );
  return parseOrganization({ ...organization, sites, revision: organization.revision + 1 });
}
