import type { Snapshot } from "../../shared/client/settings-client.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { browser } from "../browser.ts";
import { hostMatchOf, matchWorkspaces } from "./matching.ts";
import { type Provenance, parseProvenance } from "./provenance.ts";
import { documentKey, freshnessKey, tokenKey, WORKSPACES_KEY } from "./storage-keys.ts";
import { idOf, readStoredList, withStorageLock } from "./stored-list.ts";
import { removeReplacedTokens } from "./tokens.ts";
import {
  type Freshness,
  type KnownDocument,
  parseDocument,
  parseFreshness,
  parseRecords,
  type StoredRecords,
  type Workspace,
  type WorkspaceRecord,
} from "./workspace.ts";

/** The stored workspaces; the most trusted source first. */
export interface StoredWorkspaces {
  readonly workspaces: readonly Workspace[];
  /** The first fault of the list's records that can't be read. */
  readonly fault?: string;
}

/** A workspace to store, with its document. */
export interface WorkspaceEntry {
  readonly record: WorkspaceRecord;
  readonly document: KnownDocument;
  readonly freshness: Freshness;
}

/** Loads the list of workspaces without their documents. */
export async function loadRecords(): Promise<StoredRecords> {
  return parseRecords(await browser.storage.local.get(WORKSPACES_KEY));
}

/** Loads the documents of records. */
export async function loadDocuments(records: readonly WorkspaceRecord[]): Promise<Workspace[]> {
  if (records.length === 0) return [];
  const keys = records.flatMap(({ id }) => [documentKey(id), freshnessKey(id)]);
  const items = await browser.storage.local.get(keys);
  return records.map((record) => ({
    ...record,
    ...parseDocument(items[documentKey(record.id)]),
    freshness: parseFreshness(items[freshnessKey(record.id)]),
  }));
}

/** Loads all workspaces. */
export async function loadWorkspaces(): Promise<StoredWorkspaces> {
  const { records, ...rest } = await loadRecords();
  return { workspaces: await loadDocuments(records), ...rest };
}

/**
 * Loads the workspaces that an address can belong to; none if the address is hidden.
 * @param address may still be loading; the list is read meanwhile
 */
export async function loadWorkspacesFor(
  address: Promise<string | undefined>,
): Promise<StoredWorkspaces> {
  const [url, { records, ...rest }] = await Promise.all([address, loadRecords()]);
  const matching = url === undefined ? [] : matchWorkspaces(url, records);
  return { workspaces: await loadDocuments(matching), ...rest };
}

/**
 * Adds a workspace, or replaces the one with its id.
 * @param provenance the origins of the document's values, if they are known
 */
export function saveWorkspace(
  record: WorkspaceRecord,
  snapshot: Snapshot,
  provenance?: Provenance,
): Promise<void> {
  const { organization, role, confirmedAt } = snapshot;
  const document = { organization, role, ...(provenance && { provenance }) };
  return saveWorkspaces([{ record, document, freshness: { confirmedAt } }]);
}

/** Adds workspaces, or replaces those with their ids: all of them or, on failure, none. */
export async function saveWorkspaces(entries: readonly WorkspaceEntry[]): Promise<void> {
  await withStorageLock(async () => {
    const records = new Map<unknown, WorkspaceRecord>(
      entries.map(({ record, document }) => [
        record.id,
        { ...record, ...hostMatchOf(document.organization) },
      ]),
    );
    const list = await readStoredList();
    const listed = new Set(list.map(idOf));
    await removeReplacedTokens(
      list,
      entries.map(({ record }) => record),
    );
    await browser.storage.local.set({
      [WORKSPACES_KEY]: [
        ...list.map((item) => records.get(idOf(item)) ?? item),
        ...[...records.values()].filter(({ id }) => !listed.has(id)),
      ],
      ...Object.fromEntries(
        entries.flatMap(({ record: { id }, document, freshness }) => [
          [documentKey(id), { ...document, mine: true }],
          [freshnessKey(id), freshness],
        ]),
      ),
    });
  });
}

/**
 * Changes the stored document of a workspace, unless the workspace was removed meanwhile.
 * @param updateProvenance changes the origins of its values
 */
export async function updateDocument(
  id: string,
  update: (organization: Organization) => Organization,
  updateProvenance?: (provenance: Provenance) => Provenance,
): Promise<void> {
  await withStorageLock(async () => {
    const key = documentKey(id);
    const { document } = parseDocument((await browser.storage.local.get(key))[key]);
    if (!document || !(await readStoredList()).some((item) => idOf(item) === id)) return;
    const organization = update(document.organization);
    const provenance = updateProvenance?.(parseProvenance(document));
    await browser.storage.local.set({
      [key]: { ...document, organization, mine: true, ...(provenance && { provenance }) },
    });
  });
}

/**
 * Removes a workspace with everything stored for it.
 * @returns a function that restores all but its token, also what can't be read
 */
export async function removeWorkspace(id: string): Promise<() => Promise<void>> {
  const keys = [documentKey(id), freshnessKey(id)];
  let items: Record<string, unknown> = {};
  let removed: unknown[] = [];
  const others = async () => (await readStoredList()).filter((item) => idOf(item) !== id);
  await withStorageLock(async () => {
    removed = (await readStoredList()).filter((item) => idOf(item) === id);
    items = await browser.storage.local.get(keys);
    await browser.storage.local.set({ [WORKSPACES_KEY]: await others() });
    await browser.storage.local.remove(keys);
    await browser.storage.session.remove(tokenKey(id));
  });
  return () =>
    withStorageLock(async () => {
      const list = [...(await others()), ...removed];
      await browser.storage.local.set({ ...items, [WORKSPACES_KEY]: list });
    });
}

/** Erases workspaces, tokens, preferences and change notices. */
export async function eraseAll(): Promise<void> {
  await withStorageLock(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
