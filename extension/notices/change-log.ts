import * as v from "valibot";
import { PARTIAL_SUMMARIES } from "../../shared/model/place-status.ts";

/* The items of `storage.local`. */
export const NOTICES_KEY = "noticed";
export const CHECKS_KEY = "looked";

const ChangeNoticeSchema = v.object({
  /** Stays the same for the same change, so that it is announced once. */
  id: v.string(),
  kind: v.picklist(["changed", "coming"]),
  /** Id of the workspace. */
  workspace: v.string(),
  /** The organization, or a place and the organization, as they were called. */
  name: v.string(),
  before: v.picklist(PARTIAL_SUMMARIES),
  after: v.picklist(PARTIAL_SUMMARIES),
  /** The time of the check that found the change, or of the change to come. Milliseconds since the epoch. */
  at: v.number(),
});

/** A change of an answer that the person is notified of. */
export type ChangeNotice = Readonly<v.InferOutput<typeof ChangeNoticeSchema>>;

/** The stored notices, and what was checked for them. */
export interface ChangeLog {
  /** Newest first. */
  readonly notices: readonly ChangeNotice[];
  /** The time of the last check by workspace. Milliseconds since the epoch. */
  readonly lastCheckedAt: Readonly<Record<string, number>>;
  /** Ids of announced changes that are still to come. */
  readonly announcedIds: readonly string[];
}

/** Parses the stored log; entries that can't be read are left out. */
export function parseChangeLog(items: Readonly<Record<string, unknown>>): ChangeLog {
  const checks = Object(items[CHECKS_KEY]) as { at?: unknown; announced?: unknown };
  const times = Object.entries(Object(checks.at) as Record<string, unknown>);
  return {
    notices: validItems(ChangeNoticeSchema, items[NOTICES_KEY]),
    lastCheckedAt: Object.fromEntries(
      times.filter((entry): entry is [string, number] => typeof entry[1] === "number"),
    ),
    announcedIds: validItems(v.string(), checks.announced),
  };
}

function validItems<const S extends v.GenericSchema>(schema: S, list: unknown): v.InferOutput<S>[] {
  return Array.isArray(list) ? list.filter((item) => v.is(schema, item)) : [];
}

/**
 * Drops notices of removed workspaces and of upcoming changes that will no longer come. A dropped notice can be
 * announced again.
 * @param workspaces ids of all workspaces
 * @param upcoming the upcoming changes of each workspace whose document can be read
 */
export function pruneNotices(
  log: ChangeLog,
  workspaces: readonly string[],
  upcoming: ReadonlyMap<string, readonly ChangeNotice[]>,
): ChangeLog {
  const stillApplies = ({ id, kind, workspace }: ChangeNotice) => {
    const own = upcoming.get(workspace);
    return kind === "changed" || own === undefined || own.some((change) => change.id === id);
  };
  const isKept = (notice: ChangeNotice) =>
    workspaces.includes(notice.workspace) && stillApplies(notice);
  const dropped = log.notices.filter((notice) => !isKept(notice));
  const droppedIds = new Set(dropped.map(({ id }) => id));
  return {
    ...log,
    notices: log.notices.filter(isKept),
    announcedIds: log.announcedIds.filter((id) => !droppedIds.has(id)),
  };
}
