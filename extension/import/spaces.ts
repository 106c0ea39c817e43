import * as v from "valibot";
import { ClientError, isClientError } from "../../shared/client/errors.ts";
import { parseResponse } from "../../shared/client/parse-response.ts";
import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import type { Space } from "../../shared/model/organization.ts";
import { asciiUpperCase } from "../../shared/model/space-key.ts";
import { createLoopGuard, parseItems, partSchema, queryOf, TextSchema } from "./responses.ts";
import { requestVendor, VENDOR_LIMITS } from "./vendor-request.ts";

/** The spaces of a site, by the app that owns them. */
export type SpacesByApp = ReadonlyMap<string, readonly Space[]>;

/** The products whose spaces are read; each can fail by itself. */
export const SPACE_LISTS = ["confluence", "jira"] as const;

export type SpaceList = (typeof SPACE_LISTS)[number];

/** The spaces of a site, and the parts that could not be read. */
export interface SpaceReading {
  readonly spaces: SpacesByApp;
  /** The errors of the lists that could not be read. */
  readonly failures: ReadonlyMap<SpaceList, unknown>;
  /** The number of entries that could not be read. */
  readonly leftOut: number;
}

const MYSELF = "rest/api/3/myself";
const CONFLUENCE = "wiki/api/v2/spaces";
const JIRA = "rest/api/3/project/search";
/** No site has as many: a longer list would fill the storage. */
const MAX_SPACES = 100_000;

const PROJECT_TYPES: Readonly<Record<string, string>> = {
  software: "jira",
  business: "jira",
  service_desk: "jira-service-management",
  product_discovery: "jira-product-discovery",
};

const KeySchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

const SpaceEntrySchema = v.object({
  key: KeySchema,
  name: TextSchema,
  /** Since keys can be renamed, addresses show this one. */
  currentActiveAlias: v.fallback(v.optional(KeySchema), undefined),
});

const ProjectEntrySchema = v.object({
  key: KeySchema,
  name: TextSchema,
  projectTypeKey: KeySchema,
});

const SpacePageSchema = v.object({
  results: v.array(v.unknown()),
  _links: partSchema({ next: v.unknown() }),
});

const ProjectPageSchema = v.object({
  values: v.array(v.unknown()),
  isLast: v.fallback(v.optional(v.boolean()), undefined),
  total: v.fallback(v.optional(v.number()), undefined),
});

/**
 * Reads the spaces of a site with the person's own session there.
 * @param origin for example `https://acme.atlassian.net`
 * @throws {ClientError} if no list could be read; `unauthenticated` without a session
 */
export async function readSpaces(
  origin: string,
  onRead: (count: number) => void,
  signal?: AbortSignal,
  options: Partial<TransportOptions> = {},
  timers: Partial<Timers> = {},
): Promise<SpaceReading> {
  const transport = new Transport(
    {
      endpoint: origin,
      credentials: "include",
      headers: () => ({ Accept: "application/json" }),
      ...VENDOR_LIMITS,
      ...options,
    },
    timers,
  );
  await requireSession(transport, signal);
  const list = new SpaceCollection(onRead);
  const failures = new Map<SpaceList, unknown>();
  for (const name of SPACE_LISTS) {
    try {
      await READERS[name](transport, list, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      failures.set(name, error);
      list.remove(name);
    }
  }
  if (failures.size === SPACE_LISTS.length) throw failures.get("jira");
  return { spaces: list.byApp(), failures, leftOut: list.leftOut };
}

/**
 * Checks that the person is signed in: to others, Jira answers with what anybody may see.
 * @throws {ClientError} `unauthenticated`, or as the request
 */
async function requireSession(
  transport: Transport,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await requestVendor(transport, MYSELF, { signal });
  } catch (error) {
    // A site may lack Jira, or the person access to it.
    if (isClientError(error) && (error.status === 403 || error.status === 404)) return;
    throw error;
  }
}

/** The spaces that were read so far. */
class SpaceCollection {
  leftOut = 0;
  readonly #lists = new Map<SpaceList, Map<string, Map<string, Space>>>();
  readonly #onRead: (count: number) => void;

  constructor(onRead: (count: number) => void) {
    this.#onRead = onRead;
  }

  /** Adds an app, and returns its spaces by key. */
  addApp(list: SpaceList, app: string): Map<string, Space> {
    const byApp = getOrInsert(this.#lists, list, () => new Map<string, Map<string, Space>>());
    return getOrInsert(byApp, app, () => new Map<string, Space>());
  }

  /** Adds the spaces of a page. */
  add(list: SpaceList, page: readonly { readonly app: string; readonly space: Space }[]): void {
    for (const { app, space } of page) {
      // A list that grows while it is read repeats entries.
      this.addApp(list, app).set(asciiUpperCase(space.key), space);
    }
    const count = [...this.#lists.values()]
      .flatMap((apps) => [...apps.values()])
      .reduce((sum, { size }) => sum + size, 0);
    if (count > MAX_SPACES) {
      throw new ClientError("invalid-response", `the site has more than ${MAX_SPACES} spaces`);
    }
    this.#onRead(count);
  }

  /** Removes what was read of a list that failed: it is not whole. */
  remove(list: SpaceList): void {
    this.#lists.delete(list);
  }

  byApp(): SpacesByApp {
    const apps = [...this.#lists.values()].flatMap((list) => [...list]);
    return new Map(apps.map(([app, spaces]) => [app, [...spaces.values()]]));
  }
}

type ReadList = (
  transport: Transport,
  list: SpaceCollection,
  signal: AbortSignal | undefined,
) => Promise<void>;

const READERS: Readonly<Record<SpaceList, ReadList>> = {
  async confluence(transport, list, signal) {
    const guard = createLoopGuard();
    let query = guard("limit=250");
    // A site without spaces was read too.
    list.addApp("confluence", "confluence");
    while (query !== undefined) {
      const { text } = await requestVendor(transport, `${CONFLUENCE}?${query}`, { signal });
      const { results, _links } = parseResponse(SpacePageSchema, text);
      const { items, leftOut } = parseItems(SpaceEntrySchema, results);
      list.leftOut += leftOut;
      const spaces = items.map(({ key, name = key, currentActiveAlias: alias = key }) => {
        const isRenamed = asciiUpperCase(alias) !== asciiUpperCase(key);
        return { app: "confluence", space: { key, name, ...(isRenamed && { aliases: [alias] }) } };
      });
      list.add("confluence", spaces);
      query = guard(queryOf(_links?.next));
    }
  },
  async jira(transport, list, signal) {
    const guard = createLoopGuard();
    let startAt = 0;
    // An app without projects was read too.
    for (const app of new Set(Object.values(PROJECT_TYPES))) list.addApp("jira", app);
    for (;;) {
      const path = `${JIRA}?startAt=${startAt}&maxResults=50`;
      const { text } = await requestVendor(transport, path, { signal });
      const { values, isLast, total } = parseResponse(ProjectPageSchema, text);
      const { items, leftOut } = parseItems(ProjectEntrySchema, values);
      list.leftOut += leftOut;
      const spaces = items.map(({ key, name = key, projectTypeKey }) => {
        return { app: appOf(projectTypeKey), space: { key, name } };
      });
      list.add("jira", spaces);
      // A server that ignores `startAt` sends the same page for ever.
      if (values.length > 0) guard(JSON.stringify(values));
      startAt += values.length;
      const isEnd = isLast ?? (total !== undefined && startAt >= total);
      if (isEnd || values.length === 0) return;
    }
  },
};

/** Returns the app of a project type; an unknown type names an app that is not covered. */
function appOf(projectType: string): string {
  return PROJECT_TYPES[projectType] ?? projectType.toLowerCase().replaceAll("_", "-");
}
