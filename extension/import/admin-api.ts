import * as v from "valibot";
import { ClientError, isClientError } from "../../shared/client/errors.ts";
import { parseResponse } from "../../shared/client/parse-response.ts";
import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import type { Output } from "../../shared/model/schema.ts";
import { createLoopGuard, cursorOf, parseItems, partSchema, TextSchema } from "./responses.ts";
import { parseEntry, type VendorEntry } from "./vendor-entry.ts";
import { requestVendor, VENDOR_LIMITS } from "./vendor-request.ts";

/** The only address that an organization API key is sent to. */
export const ADMIN_API = "https://api.atlassian.com/admin";

const PAGE_SIZE = 1_000;
/** No organization has as many apps: a longer list would fill the memory. */
const MAX_ENTRIES = 200_000;

/** An organization that a key can read; its name is missing if the key can't list organizations. */
export interface VendorOrganization {
  readonly id: string;
  readonly name?: string;
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

const OrganizationSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  attributes: partSchema({ name: TextSchema }),
});

const PolicySchema = v.object({
  attributes: v.object({
    type: v.string(),
    status: v.string(),
    name: TextSchema,
    updatedAt: TextSchema,
  }),
});

/** A policy of an organization. */
export type VendorPolicy = Output<typeof PolicySchema>["attributes"];

const PageSchema = v.object({
  data: v.array(v.unknown()),
  links: partSchema({ next: v.unknown() }),
  meta: partSchema({ total: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0))), undefined) }),
});

/** Client of the vendor's admin API, for the key of one import. */
export class AdminApi {
  readonly #transport: Transport;

  constructor(key: string, options: Partial<TransportOptions> = {}, timers: Partial<Timers> = {}) {
    this.#transport = new Transport(
      { endpoint: ADMIN_API, token: () => key, ...VENDOR_LIMITS, ...options },
      timers,
    );
  }

  /**
   * Reads the organizations that the key can list; none for a key that is bound to one organization by its scopes.
   * @throws {ClientError} with the HTTP status, or `invalid-response`, `unreachable`, `aborted`
   */
  async organizations(signal?: AbortSignal): Promise<readonly VendorOrganization[]> {
    try {
      const { items } = parseItems(OrganizationSchema, await this.#list("v1/orgs", signal));
      return items.map(({ id, attributes }) => ({
        id,
        ...(attributes?.name !== undefined && { name: attributes.name }),
      }));
    } catch (error) {
      // A key with scopes may lack the one that lists organizations.
      if (isClientError(error) && error.status === 403) return [];
      throw error;
    }
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
    const guard = createLoopGuard();
    guard(from.cursor);
    let reading = from;
    do {
      const page = await this.#entryPage(organization, reading.cursor, signal).catch((error) => {
        // The vendor forgets cursors after a while: the list is read from its start.
        if (reading !== from || from.cursor === undefined || !isRefused(error)) throw error;
        reading = NOTHING_READ;
        return this.#entryPage(organization, undefined, signal);
      });
      const next = guard(cursorOf(page.links?.next));
      const total = page.meta?.total;
      const entries = [...reading.entries, ...page.data.map(parseEntry)];
      if (entries.length > MAX_ENTRIES) throw listTooLong();
      reading = {
        entries,
        ...(next !== undefined && { cursor: next }),
        ...(total !== undefined && { total }),
      };
      onPage(reading);
    } while (reading.cursor !== undefined);
    return reading;
  }

  /**
   * Reads the policies of one type.
   * @throws {ClientError} as `organizations`
   */
  async policies(
    organization: string,
    type: string,
    signal?: AbortSignal,
  ): Promise<readonly VendorPolicy[]> {
    const path = `v1/orgs/${encodeURIComponent(organization)}/policies`;
    const found = parseItems(PolicySchema, await this.#list(path, signal, { type }));
    const policies = found.items.map(({ attributes }) => attributes);
    return policies.filter((policy) => policy.type.toLowerCase() === type);
  }

  /** Reads all pages of a list. */
  async #list(
    path: string,
    signal: AbortSignal | undefined,
    query: Readonly<Record<string, string>> = {},
  ): Promise<unknown[]> {
    const found: unknown[] = [];
    const guard = createLoopGuard();
    let cursor: string | undefined;
    do {
      const parameters = new URLSearchParams(query);
      if (cursor !== undefined) parameters.set("cursor", cursor);
      const address = [path, parameters.toString()].filter((part) => part !== "").join("?");
      const { text } = await requestVendor(this.#transport, address, { signal });
      const { data, links } = parseResponse(PageSchema, text);
      found.push(...data);
      if (found.length > MAX_ENTRIES) throw listTooLong();
      cursor = guard(cursorOf(links?.next));
    } while (cursor !== undefined);
    return found;
  }

  async #entryPage(organization: string, cursor: string | undefined, signal?: AbortSignal) {
    const path = `v2/orgs/${encodeURIComponent(organization)}/workspaces`;
    const { text } = await requestVendor(this.#transport, path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // Beside a cursor, the vendor takes nothing else.
      body: JSON.stringify(cursor === undefined ? { limit: PAGE_SIZE } : { cursor }),
      signal,
    });
    return parseResponse(PageSchema, text);
  }
}

function isRefused(error: unknown): boolean {
  return isClientError(error) && error.status === 400;
}

function listTooLong(): ClientError {
  return new ClientError("invalid-response", `the list has more than ${MAX_ENTRIES} entries`);
}
