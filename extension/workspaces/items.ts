import type { Organization } from "../../shared/model/organization.ts";
import { browser } from "../browser.ts";
import type { Claim } from "./records-at.ts";

/**
 * Where things lie in `storage.local`: the list of workspaces in one small item, each document and how fresh
 * it is in items of their own, so that confirming a document does not write it again.
 */
export const LIST = "workspaces";
export const documentKey = (id: string) => `document:${id}`;
export const freshnessKey = (id: string) => `freshness:${id}`;
/** In `storage.session`, so that a token ends with the browser. */
export const tokenKey = (id: string) => `token:${id}`;

/** The id of the workspace that an item of the storage is the document of. */
export function idOfDocument(key: string): string | undefined {
  return /^document:(.*)$/s.exec(key)?.[1];
}

/** In `storage.session`: since when the person is changing a workspace's settings. */
export const changingKey = (id: string) => `changing:${id}`;

/** The id of the workspace that an item of the storage is about. */
export function idOfItem(key: string): string | undefined {
  return /^(?:document|freshness):(.*)$/s.exec(key)?.[1];
}

/** The id of the workspace that an item of `storage.session` is the token of. */
export function tokenOwner(key: string): string | undefined {
  return /^token:(.*)$/s.exec(key)?.[1];
}

/** The stored list as it is; nothing where it is no list. */
export async function readList(): Promise<unknown[]> {
  const list: unknown = (await browser.storage.local.get(LIST))[LIST];
  return Array.isArray(list) ? list : [];
}

export function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
}

/** What the list keeps of a document, to know which addresses it answers for without reading it. */
export function claimOf({ sites, externalId }: Organization): Claim {
  return {
    hosts: sites.map(({ host }) => host),
    ...(externalId !== undefined && { externalId }),
  };
}
