import type { Timers } from "../../shared/client/timers.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import {
  fitting,
  lenient,
  listOf,
  matching,
  object,
  type Reader,
  readIf,
  refined,
  text,
  withDefault,
} from "../../shared/model/shape.ts";
import { createLoopGuard, cursorOf } from "./cursor.ts";
import { readAnswer } from "./read-answer.ts";

/** Where an organization API key is sent, and nowhere else. */
export const ADMIN_API = "https://api.atlassian.com/admin";
/** Limits of some tens of requests a minute are usual: one waits for them rather than give up. */
const RETRY = { tries: 6, baseDelayMs: 1_000, maxDelayMs: 60_000 };
const PAGE = 1_000;

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
  /** Absent for what is on no site. */
  readonly host?: string;
  /** Where it is pinned. */
  readonly region?: string;
  readonly online: boolean;
}

/** How far a list was read; from here it can be read on. */
export interface Reading {
  readonly entries: readonly VendorEntry[];
  /** Where to read on; absent once everything was read. */
  readonly cursor?: string;
  /** How many there are, where the vendor says so. */
  readonly total?: number;
}

/** What is read before the first page. */
export const NOTHING_READ: Reading = { entries: [] };

const organization: Reader<VendorOrganization> = refined(
  object({ id: text, attributes: object({ name: text }) }),
  ({ id, attributes }) => ({ id, ...attributes }),
);

const word = matching("a word", (value) => value !== "");

const app: Reader<VendorEntry> = refined(
  object({
    typeKey: text,
    "name?": lenient(text),
    "hostUrl?": lenient(refined(text, hostOf)),
    "realm?": lenient(word),
    "regions?": ({ value }) => (Array.isArray(value) ? readIf(word, value[0]) : undefined),
    "status?": lenient(text),
  }),
  ({ typeKey, name = typeKey, hostUrl: host, realm, regions: first, status = "online" }) => {
    const region = realm ?? first;
    return {
      typeKey,
      name,
      online: status.toLowerCase() === "online",
      ...(host !== undefined && { host }),
      ...(region !== undefined && { region }),
    };
  },
);

const entry = refined(object({ attributes: app }), ({ attributes }) => attributes);

const total = fitting(
  "a number of 0 or more",
  (value): value is number => typeof value === "number" && value >= 0,
);

function pageOf<T>(item: Reader<T>) {
  return object({
    data: listOf(item),
    links: withDefault(object({ "next?": ({ value }) => cursorOf(value) }), {}),
    "meta?": lenient(object({ total })),
  });
}

const organizationPage = pageOf(organization);
const entryPage = pageOf(entry);

/** The vendor's API for organizations, asked with one key for one import. */
export class AdminApi {
  readonly #transport: Transport;

  constructor(key: string, options: Partial<TransportOptions> = {}, timers: Partial<Timers> = {}) {
    this.#transport = new Transport(
      { endpoint: ADMIN_API, token: () => key, retry: RETRY, timeoutMs: 30_000, ...options },
      timers,
    );
  }

  /**
   * The organizations that the key can read.
   * @throws {ClientError} with the HTTP status, or `invalid-response`, `unreachable`, `aborted`
   */
  async organizations(signal?: AbortSignal): Promise<VendorOrganization[]> {
    const found: VendorOrganization[] = [];
    const moved = createLoopGuard();
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const answer = await this.#transport.request(`v1/orgs${query}`, { signal });
      const { data, links } = readAnswer(organizationPage, answer.text);
      found.push(...data);
      cursor = moved(links.next);
    } while (cursor !== undefined);
    return found;
  }

  /**
   * Every app on every site of an organization, page by page.
   * @param from how far it was read before
   * @param onPage hears each step; what it hears last can be given as `from` after a failure
   * @throws {ClientError} as `organizations`
   */
  async entries(
    organization: string,
    from: Reading,
    onPage: (reading: Reading) => void,
    signal?: AbortSignal,
  ): Promise<Reading> {
    const path = `v2/orgs/${encodeURIComponent(organization)}/workspaces`;
    const moved = createLoopGuard();
    moved(from.cursor);
    let reading = from;
    do {
      const { cursor } = reading;
      const answer = await this.#transport.request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ limit: PAGE, cursor }),
        signal,
      });
      const { data, links, meta } = readAnswer(entryPage, answer.text);
      const next = moved(links.next);
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
