import { placeLine } from "../../shared/i18n/place-name.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { StorageChanges } from "../workspaces/storage-changes.ts";
import { workspaceOfDocument } from "../workspaces/storage-keys.ts";
import { parseDocument, type Workspace } from "../workspaces/workspace.ts";
import {
  type AnswerChange,
  answerChanges,
  type DatedDocument,
  upcomingChanges,
} from "./answer-changes.ts";
import { type ChangeLog, type ChangeNotice, pruneNotices } from "./change-log.ts";
import { loadChangeLog, saveChangeLog } from "./change-log-store.ts";

const CHANGE_LOG_LOCK = "contribution-lens-changes";
/** A change is announced this long before it comes. */
export const ANNOUNCE_BEFORE_MS = 14 * DAY_MS;

/** A document that replaced another one. */
export interface Replacement {
  /** Id of the workspace. */
  readonly workspace: string;
  readonly before: Organization;
  readonly after: Organization;
  /** True if the person made the change, in this browser. */
  readonly mine: boolean;
}

/** Returns the documents that a change of the storage replaced. */
export function replacementsIn(changes: StorageChanges): Replacement[] {
  return Object.entries(changes).flatMap(([key, { oldValue, newValue }]) => {
    const workspace = workspaceOfDocument(key);
    if (workspace === undefined) return [];
    const { document: before } = parseDocument(oldValue);
    const { document: after } = parseDocument(newValue);
    if (!before || !after) return [];
    return {
      workspace,
      before: before.organization,
      after: after.organization,
      mine: after.mine ?? false,
    };
  });
}

/**
 * Records what a new document changed, unless the person changed it.
 * @returns the new notices
 */
export function recordReplacement(
  { workspace, before, after, mine }: Replacement,
  now: number,
): Promise<ChangeNotice[]> {
  return updateLog((log) => {
    const since = Math.min(log.lastCheckedAt[workspace] ?? now, now);
    const changes = mine
      ? []
      : answerChanges({ organization: before, at: since }, { organization: after, at: now });
    const notices = changes.map((change) => noticeOf(workspace, after, change, "changed", now));
    return { log, notices, checked: [workspace] };
  }, now);
}

/**
 * Records what changed by itself since the last check, and what soon will.
 * @param workspaces all of them: notices of others are removed
 * @returns the new notices
 */
export function recordTimeBasedChanges(
  workspaces: readonly Workspace[],
  now: number,
): Promise<ChangeNotice[]> {
  const readable = workspaces.flatMap(({ id, document }) =>
    document ? { id, organization: document.organization } : [],
  );
  const upcoming = new Map(
    readable.map(({ id, organization }) => [
      id,
      upcomingChanges(organization, now, now + ANNOUNCE_BEFORE_MS).map((change) =>
        noticeOf(id, organization, change, "coming", change.at),
      ),
    ]),
  );
  const ids = workspaces.map(({ id }) => id);
  return updateLog((stored) => {
    const log = pruneNotices(stored, ids, upcoming);
    const notices = readable.flatMap(({ id, organization }) => {
      const since: DatedDocument = {
        organization,
        at: Math.min(log.lastCheckedAt[id] ?? now, now),
      };
      return [
        ...answerChanges(since, { organization, at: now }).map((change) =>
          noticeOf(id, organization, change, "changed", now),
        ),
        ...(upcoming.get(id) ?? []).filter((notice) => !log.announcedIds.includes(notice.id)),
      ];
    });
    return { log, notices, checked: ids };
  }, now);
}

interface LogUpdate {
  readonly log: ChangeLog;
  /** Notices to add. */
  readonly notices: readonly ChangeNotice[];
  /** Ids of the checked workspaces. */
  readonly checked: readonly string[];
}

async function updateLog(
  update: (log: ChangeLog) => LogUpdate,
  now: number,
): Promise<ChangeNotice[]> {
  return navigator.locks.request(CHANGE_LOG_LOCK, async () => {
    const { log, notices, checked } = update(await loadChangeLog());
    await saveChangeLog({
      notices: merge(notices, log.notices),
      lastCheckedAt: {
        ...log.lastCheckedAt,
        ...Object.fromEntries(checked.map((id) => [id, now])),
      },
      announcedIds: [
        ...notices.filter(({ kind }) => kind === "coming").map(({ id }) => id),
        ...log.announcedIds.filter((id) => instantIn(id) > now),
      ],
    });
    return [...notices];
  });
}

/** Merges the notices of a place that changed again; one whose first answer is back has none. */
function merge(added: readonly ChangeNotice[], stored: readonly ChangeNotice[]): ChangeNotice[] {
  const isOfSamePlace = (one: ChangeNotice, other: ChangeNotice) =>
    one.kind === "changed" &&
    other.kind === "changed" &&
    one.workspace === other.workspace &&
    one.name === other.name;
  const merged = added.map((notice) => {
    const earlier = stored.find((item) => isOfSamePlace(item, notice));
    return earlier ? { ...notice, before: earlier.before } : notice;
  });
  return [
    ...merged.filter(({ before, after }) => before !== after),
    ...stored.filter((item) => !added.some((notice) => isOfSamePlace(notice, item))),
  ];
}

/** Returns the instant that ends the id of a notice. */
function instantIn(id: string): number {
  return Number(id.slice(id.lastIndexOf("|") + 1));
}

function noticeOf(
  workspace: string,
  organization: Organization,
  { place, before, after }: AnswerChange,
  kind: ChangeNotice["kind"],
  at: number,
): ChangeNotice {
  const name = place
    ? `${placeLine(organization, place)} · ${organization.name}`
    : organization.name;
  const id = [workspace, kind, JSON.stringify(place ?? null), after, at].join("|");
  return { id, kind, workspace, name, before, after, at };
}
