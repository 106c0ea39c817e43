import { browser } from "../browser.ts";
import { STORAGE_LOCK, WORKSPACES_KEY } from "./storage-keys.ts";

/** Runs `work` while no other page and no background writes the items. */
export function withStorageLock(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(STORAGE_LOCK, work);
}

/** Returns the items of the stored list unparsed, so that a rewrite keeps those that can't be read. */
export async function readStoredList(): Promise<unknown[]> {
  const list: unknown = (await browser.storage.local.get(WORKSPACES_KEY))[WORKSPACES_KEY];
  return Array.isArray(list) ? list : [];
}

/** Returns the id of an unparsed item of the stored list. */
export function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
}
