import browser, { type Storage } from "webextension-polyfill";
import type { Snapshot } from "../../shared/client/types.ts";
import { Faults } from "../../shared/model/read.ts";
import {
  type Freshness,
  readDocument,
  readFreshness,
  readRecord,
  type Workspace,
  type WorkspaceRecord,
} from "./workspace.ts";

/**
 * Where things lie in `storage.local`: the list of workspaces in one small item, each document and how fresh
 * it is in items of their own, so that confirming a document does not write it again.
 */
const LIST = "workspaces";
const documentKey = (id: string) => `document:${id}`;
const freshnessKey = (id: string) => `freshness:${id}`;
/** In `storage.session`, so that a token ends with the browser. */
const tokenKey = (id: string) => `token:${id}`;

/** Everything that is known, read once. */
export interface KnownState {
  readonly workspaces: readonly Workspace[];
  /** What of the stored list cannot be read. */
  readonly fault?: string;
}

/** Reads all workspaces; what is faulty is told and kept. */
export async function loadState(): Promise<KnownState> {
  return readState(await browser.storage.local.get(null));
}

/** The state in what the storage holds. */
export function readState(items: Readonly<Record<string, unknown>>): KnownState {
  const faults = new Faults();
  const records =
    items[LIST] === undefined
      ? []
      : (faults.array(items[LIST], "/workspaces", (item, path) => readRecord(item, path, faults)) ??
        []);
  const workspaces = records.map((record) => ({
    ...record,
    ...readDocument(items[documentKey(record.id)]),
    freshness: readFreshness(items[freshnessKey(record.id)]),
  }));
  const [problem] = faults.problems;
  return { workspaces, ...(problem && { fault: `${problem.path}: ${problem.message}` }) };
}

/** Adds a workspace with what is known of it, or takes the place of the one with its id. */
export async function saveWorkspace(record: WorkspaceRecord, snapshot: Snapshot): Promise<void> {
  await exclusively(async () => {
    const list = await readList();
    const others = list.filter((item) => idOf(item) !== record.id);
    const hosts = snapshot.organization.sites.map(({ host }) => host);
    await browser.storage.local.set({
      [LIST]: [...others, { ...record, hosts }],
      [documentKey(record.id)]: { organization: snapshot.organization, role: snapshot.role },
      [freshnessKey(record.id)]: { confirmedAt: snapshot.confirmedAt },
    });
  });
}

/** Takes a workspace away with everything that is kept of it. */
export async function removeWorkspace(id: string): Promise<void> {
  await exclusively(async () => {
    const list = await readList();
    await browser.storage.local.set({ [LIST]: list.filter((item) => idOf(item) !== id) });
    await browser.storage.local.remove([documentKey(id), freshnessKey(id)]);
    await browser.storage.session.remove(tokenKey(id));
  });
}

/** Keeps what a service confirmed: the document only where it is another one. */
export async function saveSnapshot(id: string, snapshot: Snapshot): Promise<void> {
  await exclusively(async () => {
    const items = await browser.storage.local.get([documentKey(id), freshnessKey(id)]);
    const { document } = readDocument(items[documentKey(id)]);
    const known = document?.organization.revision ?? 0;
    if (snapshot.organization.revision < known) return;
    const same = snapshot.organization.revision === known && snapshot.role === document?.role;
    const freshness: Freshness = { confirmedAt: snapshot.confirmedAt };
    await browser.storage.local.set({
      [freshnessKey(id)]: freshness,
      ...(!same && {
        [documentKey(id)]: { organization: snapshot.organization, role: snapshot.role },
      }),
    });
  });
}

/** Keeps why a service could not be read; what was known stays. */
export async function saveProblem(id: string, problem: string): Promise<void> {
  await exclusively(async () => {
    const key = freshnessKey(id);
    const before = readFreshness((await browser.storage.local.get(key))[key]);
    if (before.problem !== problem)
      await browser.storage.local.set({ [key]: { ...before, problem } });
  });
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

/** Whether a change of the storage can change an answer, and not only its age. */
export function changesAnswers(changes: Readonly<Record<string, Storage.StorageChange>>): boolean {
  return Object.keys(changes).some((key) => key === LIST || key.startsWith("document:"));
}

async function readList(): Promise<unknown[]> {
  const list: unknown = (await browser.storage.local.get(LIST))[LIST];
  return Array.isArray(list) ? list : [];
}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
}

/** Pages and the worker write to the same items: one after the other, over all of them. */
function exclusively(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request("contribution-lens-workspaces", work);
}
