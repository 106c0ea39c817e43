import { placeLine } from "../../shared/i18n/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { type AnswerChange, answerChanges, comingChanges, type Known } from "./answer-changes.ts";
import type { ChangeLog, Noticed } from "./change-log.ts";
import { loadChangeLog, saveChangeLog } from "./change-log-store.ts";
import { stillTold } from "./still-told.ts";

/** How long before it comes a change is told of. Milliseconds. */
export const NOTICE = 14 * 86_400_000;

/** A document that took the place of another one. */
export interface Replacement {
  readonly workspace: string;
  readonly before: Organization;
  readonly after: Organization;
  /** Whether the person changed it here. */
  readonly mine: boolean;
}

/**
 * Notices what a new document changed, unless the person did it.
 * @returns what is new to tell
 */
export function noticeReplacement(replacement: Replacement, now: number): Promise<Noticed[]> {
  const { workspace, before, after, mine } = replacement;
  return noticing((log) => {
    const since = Math.min(log.looked[workspace] ?? now, now);
    const changes = mine
      ? []
      : answerChanges({ organization: before, at: since }, { organization: after, at: now });
    const told = changes.map((change) => noticed(workspace, after, change, "changed", now));
    return { log, told, looked: [workspace] };
  }, now);
}

/**
 * Notices what became something else by itself since it was last looked at, and what soon will; what will not after
 * all is told no more.
 * @param workspaces all that there are
 */
export function noticeTime(workspaces: readonly Workspace[], now: number): Promise<Noticed[]> {
  const readable = workspaces.flatMap(({ id, document }) =>
    document ? { id, organization: document.organization } : [],
  );
  const coming = new Map(
    readable.map(({ id, organization }) => [
      id,
      comingChanges(organization, now, now + NOTICE).map((change) =>
        noticed(id, organization, change, "coming", change.at),
      ),
    ]),
  );
  const ids = workspaces.map(({ id }) => id);
  return noticing((kept) => {
    const log = stillTold(kept, ids, coming);
    const told = readable.flatMap(({ id, organization }) => {
      const since: Known = { organization, at: Math.min(log.looked[id] ?? now, now) };
      return [
        ...answerChanges(since, { organization, at: now }).map((change) =>
          noticed(id, organization, change, "changed", now),
        ),
        ...(coming.get(id) ?? []).filter((change) => !log.announced.includes(change.id)),
      ];
    });
    return { log, told, looked: ids };
  }, now);
}

interface Outcome {
  /** What of the log is still to be told. */
  readonly log: ChangeLog;
  readonly told: readonly Noticed[];
  /** Ids of the workspaces that were looked at. */
  readonly looked: readonly string[];
}

/** Reads the log, adds to it and writes it, one after the other. */
async function noticing(look: (log: ChangeLog) => Outcome, now: number): Promise<Noticed[]> {
  return navigator.locks.request("contribution-lens-changes", async () => {
    const { log, told, looked } = look(await loadChangeLog());
    await saveChangeLog({
      noticed: merged(told, log.noticed),
      looked: { ...log.looked, ...Object.fromEntries(looked.map((id) => [id, now])) },
      announced: [
        ...told.filter(({ kind }) => kind === "coming").map(({ id }) => id),
        ...log.announced.filter((id) => comesAt(id) > now),
      ],
    });
    return [...told];
  });
}

/** A place that changed twice is told of once, from what it was first; one that is back where it was, not at all. */
function merged(told: readonly Noticed[], known: readonly Noticed[]): Noticed[] {
  const isSame = (one: Noticed, other: Noticed) =>
    one.kind === "changed" &&
    other.kind === "changed" &&
    one.workspace === other.workspace &&
    one.name === other.name;
  const fresh = told.map((change) => {
    const earlier = known.find((item) => isSame(item, change));
    return earlier ? { ...change, before: earlier.before } : change;
  });
  return [
    ...fresh.filter(({ before, after }) => before !== after),
    ...known.filter((item) => !told.some((change) => isSame(change, item))),
  ];
}

/** When a coming change comes, of its id. Milliseconds since the epoch. */
function comesAt(id: string): number {
  return Number(id.slice(id.lastIndexOf("|") + 1));
}

function noticed(
  workspace: string,
  organization: Organization,
  { place, before, after }: AnswerChange,
  kind: Noticed["kind"],
  at: number,
): Noticed {
  const { name: whole } = organization;
  const name = place ? `${placeLine(organization, place)} · ${whole}` : whole;
  const id = [workspace, kind, JSON.stringify(place ?? null), after, at].join("|");
  return { id, kind, workspace, name, before, after, at };
}
