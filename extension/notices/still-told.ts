import type { ChangeLog, Noticed } from "./change-log.ts";

/** What is about to change by itself, by the id of the workspace; of each one that can be read. */
export type Coming = ReadonlyMap<string, readonly Noticed[]>;

/**
 * What of a log is still to be told: nothing that will not come after all, nor anything of a workspace that was taken
 * away. What is taken back so is told again once it holds again.
 * @param workspaces the ids of all that there are
 */
export function stillTold(
  log: ChangeLog,
  workspaces: readonly string[],
  coming: Coming,
): ChangeLog {
  const holds = ({ id, kind, workspace }: Noticed) => {
    const own = coming.get(workspace);
    return kind === "changed" || own === undefined || own.some((change) => change.id === id);
  };
  const noticed = log.noticed.filter(
    (change) => workspaces.includes(change.workspace) && holds(change),
  );
  const gone = new Set(log.noticed.filter((item) => !noticed.includes(item)).map(({ id }) => id));
  return { ...log, noticed, announced: log.announced.filter((id) => !gone.has(id)) };
}
