import type { Storage } from "../browser.ts";
import { WORKSPACES_KEY } from "./storage-keys.ts";
import { parseFreshness } from "./workspace.ts";

/** The changes of a storage area that `storage.onChanged` reports, by key. */
export type StorageChanges = Readonly<Record<string, Storage.StorageChange>>;

/** Returns true if a change can change an answer, and not only its age. */
export function affectsAnswers(changes: StorageChanges): boolean {
  return Object.keys(changes).some((key) => key === WORKSPACES_KEY || key.startsWith("document:"));
}

/** Returns true if a change reports that a service failed, or that it answers again. */
export function affectsConnections(changes: StorageChanges): boolean {
  return Object.entries(changes).some(
    ([key, { oldValue, newValue }]) =>
      key.startsWith("freshness:") &&
      parseFreshness(oldValue).problem !== parseFreshness(newValue).problem,
  );
}
