import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { explainOrganization } from "../../../shared/rules/explain.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import { Notice } from "../../components/notice.tsx";
import { useAnswer } from "../../components/use-async.ts";
import type { Draft } from "../../state/draft.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { lineOf } from "../history/lines.ts";
import { changeName } from "./change-name.ts";

/** How many changes of others are named, newest first. */
const NAMED = 3;

interface ConflictProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly words: ChangeMessages;
}

/** Someone else was faster: what they did and what the person chose, side by side; nothing is lost. */
export function Conflict({ store, draft, words }: ConflictProps) {
  const { core, sentence } = useLanguage();
  const historyWords = useMessages()?.history;
  const current = store.snapshot.value?.organization ?? draft.base;
  const base = draft.base.revision;
  const answer = useAnswer(
    () => store.client.history({ after: base }),
    [store, base, current.revision],
  );
  const theirs = () => {
    if (answer === "loading" || !historyWords) return [];
    // Entries are numbered as the revisions are; where they are not, none may come, and nothing is said of them.
    const since =
      answer === "failed" ? [] : answer.entries.filter((entry) => entry.revision > base);
    if (since.length === 0) return settingsLines(current);
    return since
      .slice(-NAMED)
      .reverse()
      .map((entry) =>
        historyWords.entry(entry.actor.name, lineOf(entry, current, historyWords, words).what),
      );
  };
  return (
    <Notice
      tone="caution"
      title={words.conflictTitle}
      said={`${sentence(words.conflictTitle)} ${words.conflictText}`}
      about={current}
    >
      <p>{words.conflictText}</p>
      <dl>
        <dt>{words.conflictTheirs}</dt>
        {theirs().map((line) => (
          <dd>{line}</dd>
        ))}
        <dt>{words.conflictYours}</dt>
        <dd>{changeName(words, current, draft.change)}</dd>
      </dl>
      <div class="buttons">
        <button type="button" class="button" part="button" onClick={store.discard}>
          {words.discardMine}
        </button>
        <button type="button" class="button primary" part="button primary" onClick={store.rebase}>
          {words.reviewMine}
        </button>
      </div>
    </Notice>
  );

  /** What holds now, where nobody can say who made it so. */
  function settingsLines(organization: Organization): string[] {
    const { assessment, setting } = explainOrganization(organization, new Date());
    const { exceptions } = organization.settings;
    return [
      `${core.dataType.metadata}: ${core.state[assessment.metadata.contributed]}`,
      `${core.dataType["in-app-data"]}: ${setting ? core[setting] : core.notKnown}`,
      words.exceptionCount(exceptions.length),
    ];
  }
}
