import { browser } from "../browser.ts";
import { exclusively } from "./exclusively.ts";
import { claimOf, documentKey, freshnessKey, idOf, LIST, readList, tokenKey } from "./items.ts";
import type { Policy, PolicyWorkspace } from "./policy.ts";

const PROBLEMS = "policy-problems";

/** Puts what the policy says among the workspaces; what it no longer says goes, what people added stays. */
export async function savePolicy({ workspaces, problems }: Policy): Promise<void> {
  await exclusively(async () => {
    const list = await readList();
    const managed = list.filter(isManaged);
    const known = new Map(managed.map((item) => [idOf(item), item]));
    const wanted = new Set<unknown>(workspaces.map(({ id }) => id));
    const gone = managed
      .map(idOf)
      .filter((id) => typeof id === "string" && !wanted.has(id)) as string[];
    const next = [
      ...workspaces.map((workspace) => recordOf(workspace, known.get(workspace.id))),
      ...list.filter((item) => !isManaged(item)),
    ];
    const documents = workspaces.flatMap(({ id, organization }) =>
      organization
        ? [
            [documentKey(id), { organization, role: "member" }],
            [freshnessKey(id), { confirmedAt: Date.now() }],
          ]
        : [],
    );
    const before = await browser.storage.local.get([
      PROBLEMS,
      ...documents.map(([key]) => String(key)),
    ]);
    const changes = Object.fromEntries(
      [[LIST, next] as const, [PROBLEMS, problems] as const, ...documents].filter(
        ([key, value]) =>
          JSON.stringify(key === LIST ? list : before[String(key)]) !== JSON.stringify(value),
      ),
    );
    // A policy that says what it said is not written again: whoever listens to the storage would paint anew.
    if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
    if (gone.length === 0) return;
    await browser.storage.local.remove(gone.flatMap((id) => [documentKey(id), freshnessKey(id)]));
    await browser.storage.session.remove(gone.map(tokenKey));
  });
}

/** What of the policy cannot be read. */
export async function loadPolicyProblems(): Promise<string[]> {
  const problems: unknown = (await browser.storage.local.get(PROBLEMS))[PROBLEMS];
  return Array.isArray(problems) ? problems.filter((item) => typeof item === "string") : [];
}

function recordOf({ organization, ...record }: PolicyWorkspace, before: unknown): object {
  // What a service has told of its sites is more than what the policy says of them.
  const known = Object(before) as { hosts?: unknown; externalId?: unknown };
  const told = Array.isArray(known.hosts) && known.hosts.length > 0 ? known.hosts : record.hosts;
  return {
    ...record,
    managed: true,
    hosts: told,
    ...(known.externalId !== undefined && { externalId: known.externalId }),
    ...(organization && claimOf(organization)),
  };
}

function isManaged(item: unknown): boolean {
  return Object(item).managed === true;
}
