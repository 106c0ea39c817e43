import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { explainOrganization } from "../../../shared/rules/explain.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import { Notice } from "../../components/notice.tsx";
import { useAsync } from "../../components/use-async.ts";
import type { Draft } from "../../state/draft.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { changeName } from "../changes/change-name.ts";
import { historyLine } from "../changes/history-lines.ts";

/** The number of changes by others, newest first. */
const MAX_ENTRIES = 3;

interface ConflictProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly messages: ChangeMessages;
}

/** The changes by others and the person's own, side by side, after another person saved first. */
export function Conflict({ store, draft, messages }: ConflictProps) {
  const { core, sentence } = useLanguage();
  const historyMessages = useMessages()?.history;
  const current = store.snapshot.value?.organization ?? draft.base;
  const base = draft.base.revision;
  const log = useAsync(
    () => store.client.history({ after: base }),
    [store, base, current.revision],
  );
  const theirs = () => {
    if (log === "loading" || !historyMessages) return [];
    // A host's client may number entries differently from revisions, so that none match.
    const entries = log === "failed" ? [] : log.entries.filter(({ revision }) => revision > base);
    if (entries.length === 0) return settingsLines(current);
    return entries
      .slice(-MAX_ENTRIES)
      .reverse()
      .map((entry) =>
        historyMessages.entry(
          entry.actor.name,
          historyLine(entry, current, historyMessages, messages).phrase,
        ),
      );
  };
  return (
    <Notice
      tone="caution"
      title={messages.conflictTitle}
      announcement={`${sentence(messages.conflictTitle)} ${messages.conflictText}`}
      subject={current}
    >
      <p>{messages.conflictText}</p>
      <dl>
        <dt>{messages.conflictTheirs}</dt>
        {theirs().map((line) => (
          <dd>{line}</dd>
        ))}
        <dt>{messages.conflictYours}</dt>
        <dd>{changeName(messages, current, draft.change)}</dd>
      </dl>
      <div class="buttons">
        <button type="button" class="button" part="button" onClick={store.discard}>
          {messages.discardMine}
        </button>
        <button type="button" class="button primary" part="button primary" onClick={store.rebase}>
          {messages.reviewMine}
        </button>
      </div>
    </Notice>
  );

  /** Returns the current settings, shown if the log has no entry for the change. */
  function settingsLines(organization: Organization): string[] {
    const { assessment, setting } = explainOrganization(organization, new Date());
    const { exceptions } = organization.settings;
    return [
      `${core.dataType.metadata}: ${core.state[assessment.metadata.contributed]}`,
      `${core.dataType["in-app-data"]}: ${setting ? core[setting] : core.notKnown}`,
      messages.exceptionCount(exceptions.length),
    ];
  }
}
