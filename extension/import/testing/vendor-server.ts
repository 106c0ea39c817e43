import { instantTimers } from "../../../shared/client/testing/samples.ts";
import {
  json,
  type Received,
  type Respond,
  type ScriptedServer,
  scriptedServer,
} from "../../../shared/client/testing/scripted-server.ts";
import type { Inventory } from "../../../shared/model/organization.ts";
import { NO_PROVENANCE } from "../../workspaces/provenance.ts";
import { AdminApi, NOTHING_READ, type Reading } from "../admin-api.ts";
import { type ImportInput, type ImportResult, importedDocument } from "../inventory.ts";
import { readPolicies } from "../policies.ts";
import { readSpaces } from "../spaces.ts";
import type { VendorEntry } from "../vendor-entry.ts";

/* A server of the vendor's public APIs, and functions that import from it. */

export const KEY = "secret-organization-key";
export const ACME = { id: "11-22", name: "Acme Robotics" };
/** The time of imports in tests. */
export const AT = Date.parse("2026-11-29T12:00:00Z");

/** Creates an entry of the list of apps as the vendor sends it. */
export function entry(typeKey: string, host: string | null, more: EntryOptions = {}): object {
  const { plan = null, site = "1", ...attributes } = more;
  return {
    id: `ari:cloud:platform::site/${site}`,
    type: "workspace",
    attributes: {
      name: typeKey,
      typeKey,
      type: "cloud",
      status: "online",
      hostUrl: host === null ? null : `https://${host}`,
      realm: null,
      regions: [],
      sandbox: null,
      ...attributes,
    },
    relationships: {
      entitlement: [{ type: "entitlement", attributes: { key: "x", planKey: "y", plan } }],
    },
  };
}

interface EntryOptions extends Readonly<Record<string, unknown>> {
  readonly plan?: string | null;
  /** The vendor's id of the site. */
  readonly site?: string;
}

/** Creates a policy as the vendor sends it. */
export function policy(type: string, status: string): object {
  const updatedAt = "2026-10-01T08:00:00Z";
  return { id: type, type: "policy", attributes: { type, name: type, status, updatedAt } };
}

/** The data of a vendor's server. */
export interface VendorData {
  /** `undefined`: the key is bound to one organization by its scopes, and lists none. */
  readonly organizations?: readonly unknown[];
  readonly entries?: readonly unknown[];
  readonly policies?: readonly unknown[];
  readonly spaces?: readonly unknown[];
  readonly projects?: readonly unknown[];
  /** The number of items on a page. */
  readonly pageSize?: number;
}

/** Starts a server of the vendor's APIs, which is as strict as the vendor about requests. */
export function vendorServer(data: VendorData): Promise<ScriptedServer> {
  return scriptedServer((response, received) => respond(data, received)(response, received));
}

/** Returns the response of a server with this data. */
export function respond(data: VendorData, { path, method, headers, body }: Received): Respond {
  const { pathname, searchParams } = new URL(path, "http://vendor");
  const { organizations = [], entries = [], policies = [], spaces, projects, pageSize = 2 } = data;
  if (/^\/(rest|wiki)\//.test(pathname))
    return siteRoute(pathname, searchParams, { spaces, projects, pageSize });
  if (headers.authorization !== `Bearer ${KEY}`) return json({}, { status: 401 });
  if (pathname === "/v1/orgs") return json({ data: organizations, links: {} });
  if (pathname === `/v1/orgs/${ACME.id}/policies`) {
    const type = searchParams.get("type");
    const found = policies.filter((item) => type === null || Object(item).id === type);
    return json({ data: found, links: {}, meta: {} });
  }
  if (pathname !== `/v2/orgs/${ACME.id}/workspaces`) return json({}, { status: 404 });
  const { cursor, ...others } = JSON.parse(body);
  const isStrict =
    method === "POST" && (cursor === undefined) !== (Object.keys(others).length === 0);
  if (!isStrict) return json({ code: "BAD_REQUEST" }, { status: 400 });
  const start = Number(cursor ?? 0);
  const end = start + pageSize;
  const links = { self: "x", prev: null, next: end < entries.length ? String(end) : null };
  return json({
    data: entries.slice(start, end),
    links,
    meta: { pageSize, total: entries.length },
  });
}

interface SiteData {
  readonly spaces: readonly unknown[] | undefined;
  readonly projects: readonly unknown[] | undefined;
  readonly pageSize: number;
}

function siteRoute(
  pathname: string,
  query: URLSearchParams,
  { spaces, projects, pageSize }: SiteData,
): Respond {
  if (pathname === "/rest/api/3/myself") return json({ accountId: "me" });
  if (pathname === "/wiki/api/v2/spaces" && spaces) {
    const start = Number(query.get("cursor") ?? 0);
    const end = start + pageSize;
    const next = `https://elsewhere.example/wiki/api/v2/spaces?limit=250&cursor=${end}`;
    return json({
      results: spaces.slice(start, end),
      _links: end < spaces.length ? { next } : {},
    });
  }
  if (pathname === "/rest/api/3/project/search" && projects) {
    const startAt = Number(query.get("startAt"));
    return json({ values: projects.slice(startAt, startAt + pageSize), startAt });
  }
  return json({}, { status: 403 });
}

/** Creates a client of a server that does not wait between tries. */
export function apiAt(server: ScriptedServer): AdminApi {
  return new AdminApi(KEY, { endpoint: server.origin }, instantTimers());
}

/** Reads the entries of a server. */
export async function readEntries(
  server: ScriptedServer,
  from = NOTHING_READ,
  onPage: (reading: Reading) => void = () => undefined,
): Promise<readonly VendorEntry[]> {
  return (await apiAt(server).entries(ACME.id, from, onPage)).entries;
}

/** Imports the organization of a server. */
export async function importFrom(
  data: VendorData,
  input: Partial<ImportInput> = {},
): Promise<ImportResult> {
  const server = await vendorServer(data);
  const entries = await readEntries(server);
  const policies = await readPolicies(apiAt(server), ACME.id, AT);
  return importedDocument({ organization: ACME, entries, policies, at: AT, ...input });
}

/** Imports entries without policies. */
export const imported = (...entries: readonly unknown[]): Promise<ImportResult> =>
  importFrom({ entries });

/** Returns a stored document with this import, as an earlier build without provenance would have. */
export const withoutProvenance = ({ organization }: ImportResult): ImportInput["before"] => ({
  organization,
  provenance: NO_PROVENANCE,
});

/** Reads the spaces of a server's site. */
export async function spacesFrom(data: VendorData): ReturnType<typeof readSpaces> {
  const { origin } = await vendorServer(data);
  return readSpaces(origin, () => undefined, undefined, {}, instantTimers());
}

/** No compliance requirement. */
export const NO_REQUIREMENT: Inventory["compliance"] = [];
