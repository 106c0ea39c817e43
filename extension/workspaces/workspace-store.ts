import type { Snapshot } from "../../shared/client/types.ts";
import { readIf } from "../../shared/model/shape.ts";
import { browser, type Storage } from "../browser.ts";
import { exclusively } from "./exclusively.ts";
import {
  changingKey,
  claimOf,
  documentKey,
  freshnessKey,
  idOf,
  LIST,
  readList,
  tokenKey,
} from "./items.ts";
import { recordsAt } from "./records-at.ts";
import { serviceOf } from "./source.ts";
import {
  type Freshness,
  type KnownDocument,
  type KnownRecords,
  readDocument,
  readFreshness,
  record,
  recordsIn,
  type Workspace,
  type WorkspaceRecord,
} from "./workspace.ts";

/** What is known, read once; in the order in which sources are believed. */
export interface KnownState {
  readonly workspaces: readonly Workspace[];
  /** What of the stored list cannot be read. */
  readonly fault?: string;
}

/** A workspace with all that is kept of it. */
export interface WorkspaceEntry {
  readonly record: WorkspaceRecord;
  readonly document: KnownDocument;
  readonly freshness: Freshness;
}

/** Reads the list of workspaces; a record that is faulty is told of and kept. */
export async function loadRecords(): Promise<KnownRecords> {
  return recordsIn(await browser.storage.local.get(LIST));
}

/** Reads what is known of these workspaces; a document that is faulty is told of and kept. */
export async function loadWorkspaces(records: readonly WorkspaceRecord[]): Promise<Workspace[]> {
  if (records.length === 0) return [];
  const keys = records.flatMap(({ id }) => [documentKey(id), freshnessKey(id)]);
  const items = await browser.storage.local.get(keys);
  return records.map((record) => workspaceIn(items, record));
}

/** Reads all workspaces. */
export async function loadState(): Promise<KnownState> {
  const { records, ...rest } = await loadRecords();
  return { workspaces: await loadWorkspaces(records), ...rest };
}

/**
 * Reads the workspaces that an address can belong to; none where the address cannot be seen.
 * @param address while it is not known yet, the list is read already
 */
export async function loadAt(address: Promise<string | undefined>): Promise<KnownState> {
  const [url, { records, ...rest }] = await Promise.all([address, loadRecords()]);
  return {
    workspaces: url === undefined ? [] : await loadWorkspaces(recordsAt(url, records)),
    ...rest,
  };
}

function workspaceIn(items: Readonly<Record<string, unknown>>, record: WorkspaceRecord): Workspace {
  return {
    ...record,
    ...readDocument(items[documentKey(record.id)]),
    freshness: readFreshness(items[freshnessKey(record.id)]),
  };
}

/** Adds a workspace with what is known of it, or takes the place of the one with its id. */
export async function saveWorkspace(record: WorkspaceRecord, snapshot: Snapshot): Promise<void> {
  const { organization, role, confirmedAt } = snapshot;
  await exclusively(async () => {
    const list = await readList();
    const kept = { ...record, ...claimOf(organization) };
    const known = list.some((item) => idOf(item) === record.id);
    await dropTokens(list, [record]);
    await browser.storage.local.set({
      [LIST]: known
        ? list.map((item) => (idOf(item) === record.id ? kept : item))
        : [...list, kept],
      [documentKey(record.id)]: { organization, role, mine: true },
      [freshnessKey(record.id)]: { confirmedAt },
    });
  });
}

/** Adds several workspaces, or takes the place of those with their ids: all of them or, if that fails, none. */
export async function saveWorkspaces(entries: readonly WorkspaceEntry[]): Promise<void> {
  await exclusively(async () => {
    const saved = new Map(
      entries.map(({ record, document }) => [
        record.id,
        { ...record, ...claimOf(document.organization) },
      ]),
    );
    const list = await readList();
    const known = new Set(list.map(idOf));
    await dropTokens(
      list,
      entries.map((entry) => entry.record),
    );
    await browser.storage.local.set({
      [LIST]: [
        ...list.map((item) => saved.get(String(idOf(item))) ?? item),
        ...[...saved.values()].filter(({ id }) => !known.has(id)),
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

/** A token is for the service that it was given for: whatever takes the place of that starts without one. */
async function dropTokens(list: readonly unknown[], next: readonly WorkspaceRecord[]) {
  const before = new Map(list.map((item) => [idOf(item), readIf(record, item)?.source]));
  const others = next.filter(({ id, source }) => {
    const was = before.get(id);
    return before.has(id) && (!was || serviceOf(was) !== serviceOf(source));
  });
  if (others.length > 0) await browser.storage.session.remove(others.map(({ id }) => tokenKey(id)));
}

/** Forgets everything: workspaces, tokens, preferences, what was noticed. */
export async function eraseAll(): Promise<void> {
  await exclusively(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}

/**
 * Takes a workspace away with everything that is kept of it.
 * @returns what brings it back as it was, whether or not it can be read; but for its token
 */
export async function removeWorkspace(id: string): Promise<() => Promise<void>> {
  const keys = [documentKey(id), freshnessKey(id)];
  let items: Record<string, unknown> = {};
  let own: unknown[] = [];
  const others = async () => (await readList()).filter((item) => idOf(item) !== id);
  await exclusively(async () => {
    own = (await readList()).filter((item) => idOf(item) === id);
    items = await browser.storage.local.get(keys);
    await browser.storage.local.set({ [LIST]: await others() });
    await browser.storage.local.remove(keys);
    await browser.storage.session.remove(tokenKey(id));
  });
  return () =>
    exclusively(async () => {
      await browser.storage.local.set({ ...items, [LIST]: [...(await others()), ...own] });
    });
}

/** Longer than a request is waited for, however often it is tried. Milliseconds. */
const LATE = 60_000;

/** Keeps what a service confirmed: the document only where it is another one. */
export async function saveSnapshot(id: string, snapshot: Snapshot): Promise<void> {
  await exclusively(async () => {
    const list = await readList();
    // It was taken away while the service answered.
    if (!list.some((item) => idOf(item) === id)) return;
    const items = await browser.storage.local.get([documentKey(id), freshnessKey(id)]);
    const { document } = readDocument(items[documentKey(id)]);
    const known = document?.organization.revision ?? 0;
    // An answer of before a change can come after it; one that comes much later is of a service that was set back.
    const { confirmedAt } = readFreshness(items[freshnessKey(id)]);
    if (snapshot.organization.revision < known && snapshot.confirmedAt - confirmedAt < LATE) return;
    const freshness: Freshness = { confirmedAt: snapshot.confirmedAt };
    if (snapshot.organization.revision === known && snapshot.role === document?.role) {
      await browser.storage.local.set({ [freshnessKey(id)]: freshness });
      return;
    }
    const { organization, role } = snapshot;
    await browser.storage.local.set({
      [LIST]: list.map((item) =>
        idOf(item) === id ? { ...Object(item), ...claimOf(organization) } : item,
      ),
      [documentKey(id)]: { organization, role, ...(await isChanging(id)) },
      [freshnessKey(id)]: freshness,
    });
  });
}

/** Keeps why a service could not be read; what was known stays. Never rejects: its age tells what this cannot. */
export async function saveProblem(id: string, problem: string): Promise<void> {
  await exclusively(async () => {
    // It was taken away while the service failed.
    if (!(await readList()).some((item) => idOf(item) === id)) return;
    const key = freshnessKey(id);
    const before = readFreshness((await browser.storage.local.get(key))[key]);
    if (before.problem !== problem)
      await browser.storage.local.set({ [key]: { ...before, problem } });
  }).catch(() => undefined);
}

/**
 * Keeps whether the person is changing a workspace's settings right now, in any page of the extension. Never rejects:
 * at worst the person is told of a change of their own.
 */
export async function saveChanging(id: string, changing: boolean): Promise<void> {
  const { session } = browser.storage;
  const key = changingKey(id);
  await (changing ? session.set({ [key]: Date.now() }) : session.remove(key)).catch(
    () => undefined,
  );
}

/** A page that was closed while it waited says no more that it does: after this it no longer counts. Milliseconds. */
const PATIENCE = 60_000;

async function isChanging(id: string): Promise<{ mine?: true }> {
  const key = changingKey(id);
  const since: unknown = (await browser.storage.session.get(key))[key];
  return typeof since === "number" && Date.now() - since < PATIENCE ? { mine: true } : {};
}

/** The bearer token of a workspace; null once the browser was closed. */
export async function loadToken(id: string): Promise<string | null> {
  const key = tokenKey(id);
  const token: unknown = (await browser.storage.session.get(key))[key];
  return typeof token === "string" ? token : null;
}

export async function saveToken(id: string, token: string): Promise<void> {
  await browser.storage.session.set({ [tokenKey(id)]: token });
}

/** Whether a change of the storage tells that a service can no longer be reached, or can again. */
export function changesReach(changes: Readonly<Record<string, Storage.StorageChange>>): boolean {
  return Object.entries(changes).some(
    ([key, { oldValue, newValue }]) =>
      key.startsWith("freshness:") &&
      readFreshness(oldValue).problem !== readFreshness(newValue).problem,
  );
}

/** Whether a change of the storage can change an answer, and not only its age. */
export function changesAnswers(changes: Readonly<Record<string, Storage.StorageChange>>): boolean {
  return Object.keys(changes).some((key) => key === LIST || key.startsWith("document:"));
}
