import * as v from "valibot";
import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import { createLoopGuard, cursorOf, parseResponse } from "./responses.ts";

/** The only address that an organization API key is sent to. */
export const ADMIN_API = "https://api.atlassian.com/admin";
/** The vendor allows a few dozen requests a minute. */
const RETRY = { tries: 6, baseDelayMs: 1_000, maxDelayMs: 60_000 };
const PAGE_SIZE = 1_000;

/** An organization that a key can read. */
export interface VendorOrganization {
  readonly id: string;
  readonly name: string;
}

/** One app on one site. */
export interface VendorEntry {
  /** The vendor's name of the app. */
  readonly typeKey: string;
  readonly name: string;
  /** Absent for an app without a site. */
  readonly host?: string;
  /** The region that its data is pinned to. */
  readonly region?: string;
  readonly online: boolean;
}

/** The part of a list that was read. */
export interface Reading {
  readonly entries: readonly VendorEntry[];
  /** The cursor of the next page; absent at the end. */
  readonly cursor?: string;
  /** The number of entries, if the vendor says it. */
  readonly total?: number;
}

/** The reading before the first page. */
export const NOTHING_READ: Reading = { entries: [] };

const OrganizationSchema = v.pipe(
  v.object({ id: v.string(), attributes: v.object({ name: v.string() }) }),
  v.transform(({ id, attributes }): VendorOrganization => ({ id, ...attributes })),
);

const AppSchema = v.object({
  typeKey: v.string(),
  // Fields that a person can do without are never an error.
  name: v.optional(v.unknown()),
  hostUrl: v.optional(v.unknown()),
  realm: v.optional(v.unknown()),
  regions: v.optional(v.unknown()),
  status: v.optional(v.unknown()),
});

const EntrySchema = v.pipe(
  v.object({ attributes: AppSchema }),
  v.transform(({ attributes }) => toEntry(attributes)),
);

function toEntry(app: v.InferOutput<typeof AppSchema>): VendorEntry {
  const { typeKey, name, hostUrl, realm, regions, status } = app;
  const host = hostOf(hostUrl);
  const region = nonEmpty(realm) ?? (Array.isArray(regions) ? nonEmpty(regions[0]) : undefined);
  return {
    typeKey,
    name: typeof name === "string" ? name : typeKey,
    online: typeof status !== "string" || status.toLowerCase() === "online",
    ...(host !== undefined && { host }),
    ...(region !== undefined && { region }),
  };
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function pageSchema<const S extends v.GenericSchema>(item: S) {
  return v.object({
    data: v.array(item),
    links: v.optional(v.object({ next: v.optional(v.unknown()) }), {}),
    meta: v.fallback(v.optional(v.object({ total: v.pipe(v.number(), v.minValue(0)) })), undefined),
  });
}

const OrganizationPageSchema = pageSchema(OrganizationSchema);
const EntryPageSchema = pageSchema(EntrySchema);

/** Client of the vendor's admin API, for the key of one import. */
export class AdminApi {
  readonly #transport: Transport;

  constructor(key: string, options: Partial<TransportOptions> = {}, timers: Partial<Timers> = {}) {
    this.#transport = new Transport(
      { endpoint: ADMIN_API, token: () => key, retry: RETRY, timeoutMs: 30_000, ...options },
      timers,
    );
  }

  /**
   * Reads the organizations that the key gives access to.
   * @throws {ClientError} with the HTTP status, or `invalid-response`, `unreachable`, `aborted`
   */
  async organizations(signal?: AbortSignal): Promise<VendorOrganization[]> {
    const found: VendorOrganization[] = [];
    const guard = createLoopGuard();
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const answer = await this.#transport.request(`v1/orgs${query}`, { signal });
      const { data, links } = parseResponse(OrganizationPageSchema, answer.text);
      found.push(...data);
      cursor = guard(cursorOf(links.next));
    } while (cursor !== undefined);
    return found;
  }

  /**
   * Reads every app on every site of an organization, page by page.
   * @param from the reading to continue
   * @param onPage receives the reading after each page; the last one can be continued after a failure
   * @throws {ClientError} as `organizations`
   */
  async entries(
    organization: string,
    from: Reading,
    onPage: (reading: Reading) => void,
    signal?: AbortSignal,
  ): Promise<Reading> {
    const path = `v2/orgs/${encodeURIComponent(organization)}/workspaces`;
    const guard = createLoopGuard();
    guard(from.cursor);
    let reading = from;
    do {
      const { cursor } = reading;
      const answer = await this.#transport.request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ limit: PAGE_SIZE, cursor }),
        signal,
      });
      const { data, links, meta } = parseResponse(EntryPageSchema, answer.text);
      const next = guard(cursorOf(links.next));
      reading = {
        entries: [...reading.entries, ...data],
        ...(next !== undefined && { cursor: next }),
        ...meta,
      };
      onPage(reading);
    } while (reading.cursor !== undefined);
    return reading;
  }
}

function hostOf(address: unknown): string | undefined {
  if (typeof address !== "string" || address === "") return undefined;
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(text) ? new URL(text).host : undefined;
}
