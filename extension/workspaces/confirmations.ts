import type { Snapshot } from "../../shared/client/settings-client.ts";
import { browser } from "../browser.ts";
import { hostMatchOf } from "./matching.ts";
import { documentKey, freshnessKey, savingKey, WORKSPACES_KEY } from "./storage-keys.ts";
import { idOf, readStoredList, withStorageLock } from "./stored-list.ts";
import { parseDocument, parseFreshness } from "./workspace.ts";

/** No request takes longer, retries included: an older revision that arrives later is that of a restored service. */
const LATE_AFTER_MS = 60_000;

/** A page that is closed while it saves leaves its mark, which expires. */
const SAVING_EXPIRES_AFTER_MS = 60_000;

/** Saves what a service confirmed; the document only if it is another one. */
export async function saveSnapshot(id: string, snapshot: Snapshot): Promise<void> {
  const { organization, role, confirmedAt } = snapshot;
  await withStorageLock(async () => {
    const list = await readStoredList();
    // It was removed while the service answered.
    if (!list.some((item) => idOf(item) === id)) return;
    const items = await browser.storage.local.get([documentKey(id), freshnessKey(id)]);
    const { document } = parseDocument(items[documentKey(id)]);
    const revision = document?.organization.revision ?? 0;
    const before = parseFreshness(items[freshnessKey(id)]).confirmedAt;
    // An answer from before a change can arrive after it. A time in the future proves nothing.
    const isOutdated =
      organization.revision < revision && Math.abs(confirmedAt - before) < LATE_AFTER_MS;
    if (isOutdated) return;
    const freshness = { [freshnessKey(id)]: { confirmedAt } };
    // A document from a backup can have any content under the same revision.
    if (before > 0 && organization.revision === revision && role === document?.role) {
      await browser.storage.local.set(freshness);
      return;
    }
    await browser.storage.local.set({
      [WORKSPACES_KEY]: list.map((item) =>
        idOf(item) === id ? { ...Object(item), ...hostMatchOf(organization) } : item,
      ),
      [documentKey(id)]: { organization, role, ...((await isSaving(id)) && { mine: true }) },
      ...freshness,
    });
  });
}

/** Saves the code of the error with which a service could not be read. Never rejects: the age shows it too. */
export async function saveProblem(id: string, problem: string): Promise<void> {
  await withStorageLock(async () => {
    // It was removed while the service failed.
    if (!(await readStoredList()).some((item) => idOf(item) === id)) return;
    const key = freshnessKey(id);
    const before = parseFreshness((await browser.storage.local.get(key))[key]);
    if (before.problem === problem) return;
    await browser.storage.local.set({ [key]: { ...before, problem } });
  }).catch(() => undefined);
}

/**
 * Marks a workspace while a page saves a change of the person's, so that no notice announces it. Never rejects: at
 * worst, a notice announces the person's own change.
 */
export async function markSaving(id: string, saving: boolean): Promise<void> {
  const { session } = browser.storage;
  const key = savingKey(id);
  await (saving ? session.set({ [key]: Date.now() }) : session.remove(key)).catch(() => undefined);
}

async function isSaving(id: string): Promise<boolean> {
  const key = savingKey(id);
  const since: unknown = (await browser.storage.session.get(key))[key];
  return typeof since === "number" && Date.now() - since < SAVING_EXPIRES_AFTER_MS;
}
