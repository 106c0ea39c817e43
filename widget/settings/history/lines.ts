import type { ChangeMessages, HistoryMessages } from "../../../shared/i18n/settings-messages.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { fold } from "../exceptions/search.ts";
import { changeName, changeNames } from "../preview/change-name.ts";

/** An entry of the log as people read and find it. */
export interface Line {
  readonly entry: AuditEntry;
  /** What was done, in one short phrase. */
  readonly what: string;
  /** Each thing that was done at once; nothing where it was one. */
  all(): readonly string[];
  /** Who did what, and to what, folded for a search. */
  searched(): string;
}

/** The lines of a log, newest first. */
export function linesOf(
  log: readonly AuditEntry[],
  organization: Organization,
  words: HistoryMessages,
  changes: ChangeMessages,
): readonly Line[] {
  return log.map((entry) => lineOf(entry, organization, words, changes)).reverse();
}

/** An entry as a line. */
export function lineOf(
  entry: AuditEntry,
  organization: Organization,
  words: HistoryMessages,
  changes: ChangeMessages,
): Line {
  const { change, actor } = entry;
  const inventory = change.type === "replace-inventory";
  const what = inventory ? words.inventory : changeName(changes, organization, change);
  const all = () => changeNames(changes, organization, change);
  let folded: string | undefined;
  const searched = () => {
    // Hundreds of names, for a search only.
    folded ??= fold([actor.name, what, ...all()].join(" "));
    return folded;
  };
  return { entry, what, all, searched };
}
