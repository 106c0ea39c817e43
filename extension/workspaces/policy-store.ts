import { browser } from "../browser.ts";
import { hostMatchOf } from "./matching.ts";
import { type Policy, type PolicyWorkspace, parsePolicy } from "./policy.ts";
import { documentKey, freshnessKey, tokenKey, WORKSPACES_KEY } from "./storage-keys.ts";
import { idOf, readStoredList, withStorageLock } from "./stored-list.ts";

const PROBLEMS_KEY = "policy-problems";
/** The alarm that rechecks an absent policy. */
export const POLICY_ALARM = "policy";
const RECHECK_DELAY_MINUTES = 1;
/** Some browsers never answer where no policy is set; those that do are faster than this. */
const MANAGED_STORAGE_TIMEOUT_MS = 5_000;

/**
 * Stores the workspaces of the employer's policy. A browser that has just started may not have its policy yet, so an
 * absence counts only if it is confirmed a minute later.
 * @param isRecheck true when the alarm fired
 */
export async function syncPolicy(isRecheck = false): Promise<void> {
  const value = await readManagedStorage();
  const isAbsent = value === undefined || Object.keys(Object(value)).length === 0;
  if (!isAbsent) {
    await savePolicy(parsePolicy(value));
    await browser.alarms.clear(POLICY_ALARM);
  } else if (isRecheck) {
    await savePolicy({ workspaces: [], problems: [] });
  } else {
    await browser.alarms.create(POLICY_ALARM, { delayInMinutes: RECHECK_DELAY_MINUTES });
  }
}

/** Loads the faults of the policy. */
export async function loadPolicyProblems(): Promise<string[]> {
  const problems: unknown = (await browser.storage.local.get(PROBLEMS_KEY))[PROBLEMS_KEY];
  return Array.isArray(problems) ? problems.filter((item) => typeof item === "string") : [];
}

/** @returns `undefined` if the browser does not answer, or rejects because no policy is set */
async function readManagedStorage(): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), MANAGED_STORAGE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([browser.storage.managed.get(null), timeout]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Replaces the managed workspaces by those of a policy; the person's own stay. */
async function savePolicy({ workspaces, problems }: Policy): Promise<void> {
  await withStorageLock(async () => {
    const list = await readStoredList();
    const managed = list.filter(isManaged);
    const listed = new Map(managed.map((item) => [idOf(item), item]));
    const next = [
      ...workspaces.map((workspace) => recordOf(workspace, listed.get(workspace.id))),
      ...list.filter((item) => !isManaged(item)),
    ];
    const documents = workspaces.flatMap(({ id, organization }) =>
      organization
        ? [
            [documentKey(id), { organization, role: "member" }] as const,
            [freshnessKey(id), { confirmedAt: Date.now() }] as const,
          ]
        : [],
    );
    const stored = await browser.storage.local.get([
      PROBLEMS_KEY,
      ...documents.map(([key]) => key),
    ]);
    const changes = Object.fromEntries(
      [[WORKSPACES_KEY, next] as const, [PROBLEMS_KEY, problems] as const, ...documents].filter(
        ([key, value]) =>
          JSON.stringify(key === WORKSPACES_KEY ? list : stored[key]) !== JSON.stringify(value),
      ),
    );
    // An unchanged policy is not written again: every write repaints the badges.
    if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
    await removeStored(
      managed.map(idOf).filter((id) => !workspaces.some((item) => item.id === id)),
    );
  });
}

async function removeStored(ids: readonly unknown[]): Promise<void> {
  const removed = ids.filter((id) => typeof id === "string");
  if (removed.length === 0) return;
  await browser.storage.local.remove(removed.flatMap((id) => [documentKey(id), freshnessKey(id)]));
  await browser.storage.session.remove(removed.map(tokenKey));
}

function recordOf({ organization, ...record }: PolicyWorkspace, before: unknown): object {
  // A service reports more about its sites than the policy does.
  const known = Object(before) as { hosts?: unknown; externalId?: unknown };
  const hosts = Array.isArray(known.hosts) && known.hosts.length > 0 ? known.hosts : record.hosts;
  return {
    ...record,
    managed: true,
    hosts,
    ...(known.externalId !== undefined && { externalId: known.externalId }),
    ...(organization && hostMatchOf(organization)),
  };
}

function isManaged(item: unknown): boolean {
  return Object(item).managed === true;
}
