import { instantTimers } from "../../../shared/client/testing/samples.ts";
import {
  json,
  type Respond,
  scriptedServer,
} from "../../../shared/client/testing/scripted-server.ts";
import { AdminApi, NOTHING_READ, type Reading, type VendorEntry } from "../admin-api.ts";

/* Responses of the vendor's admin API, and functions that import them. */

export const KEY = "secret-organization-key";
export const ACME = { id: "11-22", name: "Acme Robotics" };

/** Creates an entry of a page as the vendor sends it. */
export const entry = (typeKey: string, host: string, more: object = {}) => ({
  id: "ari:cloud:1",
  type: "workspace",
  attributes: { name: typeKey, typeKey, hostUrl: `https://${host}`, status: "online", ...more },
});

/** Creates a page of entries. */
export const page = (data: object[], next?: string, total?: number): Respond =>
  json({ data, links: { self: "x", next }, meta: { total } });

/** Reads the entries of a server without waiting between retries. */
export const read = (endpoint: string, from = NOTHING_READ, onPage = (_: Reading) => {}) =>
  new AdminApi(KEY, { endpoint }, instantTimers()).entries(ACME.id, from, onPage);

/** Reads one page with these entries. */
export async function imported(...data: object[]): Promise<readonly VendorEntry[]> {
  const server = await scriptedServer(page(data));
  return (await read(server.origin)).entries;
}
