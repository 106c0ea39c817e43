import { ClientError } from "../../shared/client/errors.ts";
import { Transport, type TransportOptions } from "../../shared/client/transport.ts";
import { type Faults, optional } from "../../shared/model/read.ts";
import { cursorOf } from "./cursor.ts";
import { readAnswer } from "./read-answer.ts";

/** Where an organization API key is sent, and nowhere else. */
export const ADMIN_API = "https://api.atlassian.com/admin";
/** Limits of some tens of requests a minute are usual: one waits for them rather than give up. */
const RETRY = { tries: 6, base: 1_000, cap: 60_000 };
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

/** The vendor's API for organizations, asked with one key for one import. */
export class AdminApi {
  readonly #transport: Transport;

  constructor(key: string, options: Partial<TransportOptions> = {}) {
    this.#transport = new Transport({
      endpoint: ADMIN_API,
      token: () => key,
      retry: RETRY,
      timeoutMs: 30_000,
      ...options,
    });
  }

  /**
   * The organizations that the key can read.
   * @throws {ClientError} with the HTTP status, or `invalid-response`, `unreachable`, `aborted`
   */
  async organizations(signal?: AbortSignal): Promise<VendorOrganization[]> {
    const found: VendorOrganization[] = [];
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const { text } = await this.#transport.request(`v1/orgs${query}`, { signal });
      const page = readAnswer(text, (fields, faults) => ({
        items: faults.array(fields["data"], "/data", (item, path) =>
          readOrganization(item, path, faults),
        ),
        next: nextOf(fields["links"], faults),
      }));
      found.push(...(page.items ?? []));
      cursor = moved(cursor, page.next);
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
    let reading = from;
    do {
      const { cursor } = reading;
      const { text } = await this.#transport.request(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ limit: PAGE, ...optional("cursor", cursor) }),
        signal,
      });
      const page = readAnswer(text, (fields, faults) => ({
        items: faults.array(fields["data"], "/data", (item, at) => readEntry(item, at, faults)),
        next: nextOf(fields["links"], faults),
        total: totalOf(fields["meta"]),
      }));
      reading = {
        entries: [...reading.entries, ...(page.items ?? [])],
        ...optional("cursor", moved(cursor, page.next)),
        ...optional("total", page.total),
      };
      onPage(reading);
    } while (reading.cursor !== undefined);
    return reading;
  }
}

/** A list that gives the same cursor again would be read for ever. */
function moved(before: string | undefined, next: string | undefined): string | undefined {
  if (next === undefined || next !== before) return next;
  throw new ClientError("invalid-response", "the list leads back to where it was");
}

function nextOf(links: unknown, faults: Faults): string | undefined {
  return cursorOf(faults.object(links ?? {}, "/links")?.["next"]);
}

function totalOf(meta: unknown): number | undefined {
  const total: unknown = Object(meta).total;
  return typeof total === "number" && total >= 0 ? total : undefined;
}

function readOrganization(
  value: unknown,
  path: string,
  faults: Faults,
): VendorOrganization | undefined {
  const fields = faults.object(value, path);
  const id = faults.string(fields?.["id"], `${path}/id`);
  const attributes = faults.object(fields?.["attributes"], `${path}/attributes`);
  const name = faults.string(attributes?.["name"], `${path}/attributes/name`);
  return id === undefined || name === undefined ? undefined : { id, name };
}

function readEntry(value: unknown, path: string, faults: Faults): VendorEntry | undefined {
  const at = `${path}/attributes`;
  const fields = faults.object(faults.object(value, path)?.["attributes"], at);
  const typeKey = faults.string(fields?.["typeKey"], `${at}/typeKey`);
  if (!fields || typeKey === undefined) return undefined;
  const { name, hostUrl, realm, regions, status } = fields;
  const [first]: unknown[] = Array.isArray(regions) ? regions : [];
  const region = [realm, first].find((part) => typeof part === "string" && part !== "");
  return {
    typeKey,
    name: typeof name === "string" ? name : typeKey,
    online: typeof status !== "string" || status.toLowerCase() === "online",
    ...optional("host", hostOf(hostUrl)),
    ...(typeof region === "string" && { region }),
  };
}

function hostOf(address: unknown): string | undefined {
  if (typeof address !== "string" || address === "") return undefined;
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(text) ? new URL(text).host : undefined;
}
