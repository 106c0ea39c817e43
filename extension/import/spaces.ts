import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import {
  type Organization,
  parseOrganization,
  type Space,
} from "../../shared/model/organization.ts";
import {
  flag,
  lenient,
  listOf,
  object,
  type Reader,
  refined,
  text,
} from "../../shared/model/shape.ts";
import { createLoopGuard } from "./cursor.ts";
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

const space = { key: text, name: text };

/** Only the query: the address itself stays the one that was asked. */
const query: Reader<string> = ({ value }) =>
  typeof value === "string" ? /\?(.*)$/s.exec(value)?.[1] : undefined;

const spacePage = object({
  results: listOf(object(space)),
  "_links?": lenient(object({ "next?": query })),
});

const project = refined(
  object({ ...space, projectTypeKey: text }),
  ({ projectTypeKey: type, ...read }) => ({
    // A kind of project that we do not know is in an app that we do not know: not covered.
    app: PROJECT_TYPES[type] ?? type.replaceAll("_", "-"),
    space: read,
  }),
);

const projectPage = object({ values: listOf(project), isLast: lenient(flag, true) });

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
  const moved = createLoopGuard();
  let at = moved("limit=250");
  while (at !== undefined) {
    const answer = await transport.request(`${CONFLUENCE}?${at}`, { signal });
    const { results, _links } = readAnswer(spacePage, answer.text);
    for (const item of results) take("confluence", item);
    onPage();
    at = moved(_links?.next);
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
    const path = `${JIRA}?startAt=${startAt}&maxResults=50`;
    const answer = await transport.request(path, { signal });
    const { values, isLast } = readAnswer(projectPage, answer.text);
    for (const item of values) take(item.app, item.space);
    onPage();
    startAt += values.length;
    if (isLast || values.length === 0) return;
  }
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
