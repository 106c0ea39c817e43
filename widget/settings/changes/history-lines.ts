import type { ChangeMessages, HistoryMessages } from "../../../shared/i18n/settings-messages.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { normalizeForSearch } from "../../components/search.ts";
import { isDecision } from "./change-kinds.ts";
import { changeName, changeNames } from "./change-name.ts";

/** An entry of the audit log as people read and find it. */
export interface HistoryLine {
  readonly entry: AuditEntry;
  /** The change as a short phrase. */
  readonly phrase: string;
  /** Returns a phrase for each change of a batch; none for other changes. */
  phrases(): readonly string[];
  /** Returns the actor and the changes, normalized for search. */
  searchText(): string;
}

/** Returns the lines of a log, newest first. */
export function historyLines(
  log: readonly AuditEntry[],
  organization: Organization,
  messages: HistoryMessages,
  changes: ChangeMessages,
): readonly HistoryLine[] {
  let { authority } = organization;
  return log
    .map((entry) => {
      const { change } = entry;
      // Inventories of the first version name no authority: changes were in force at once.
      if (change.type === "replace-inventory") {
        authority = change.inventory["authority"] === "vendor" ? "vendor" : "service";
      }
      return historyLine(entry, organization, messages, changes, authority);
    })
    .reverse();
}

/**
 * Returns the line of one entry.
 * @param authority at the time of the change
 */
export function historyLine(
  entry: AuditEntry,
  organization: Organization,
  messages: HistoryMessages,
  changes: ChangeMessages,
  authority = organization.authority,
): HistoryLine {
  const { change, actor } = entry;
  const isDecided = authority === "vendor" && !isDecision(change);
  const phraseOf = (phrase: string) => (isDecided ? messages.decided(phrase) : phrase);
  const phrase =
    change.type === "replace-inventory"
      ? messages.inventory
      : phraseOf(changeName(changes, organization, change));
  const phrases = () => changeNames(changes, organization, change).map(phraseOf);
  let text: string | undefined;
  const searchText = () => {
    // A batch has hundreds of names, so the text is built on the first search.
    text ??= normalizeForSearch([actor.name, phrase, ...phrases()].join(" "));
    return text;
  };
  return { entry, phrase, phrases, searchText };
}
