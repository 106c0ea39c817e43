import { useEffect, useId } from "preact/hooks";
import type { SettingsMessages } from "../../../shared/i18n/settings-messages.ts";
import { CopyMessage } from "../../components/copy-message.tsx";
import { retryMessages, useLanguage, useMessagesStatus } from "../../components/language.ts";
import { useAnnouncement } from "../../components/live-region.tsx";
import { LoadFailure } from "../../components/load-failure.tsx";
import { MessageList } from "../../components/message-list.tsx";
import { FailureNotice } from "../../components/notice.tsx";
import { retryLater } from "../../components/retry-later.ts";
import type { Draft } from "../../state/draft.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { isDecision, settingChange } from "../changes/change-kinds.ts";
import { changeName } from "../changes/change-name.ts";
import { Conflict } from "./conflict.tsx";
import { OngoingRemovals } from "./ongoing-removals.tsx";
import { usePreviewMessages } from "./use-preview-messages.ts";

/** The preview of the open change, under the control that opened it. */
export function ChangePreview({ store }: { store: SettingsStore }) {
  const { core } = useLanguage();
  const messages = useMessagesStatus();
  const hasFailed = messages === "failed";
  useEffect(() => (hasFailed ? retryLater(retryMessages) : undefined), [hasFailed]);
  const draft = store.draft.value;
  if (!draft || messages === "loading") return null;
  if (messages === "failed") {
    return <LoadFailure core={core} onRetry={retryMessages} onCancel={store.discard} />;
  }
  return <DraftPreview store={store} draft={draft} messages={messages} />;
}

interface DraftPreviewProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly messages: SettingsMessages;
}

function DraftPreview({
  store,
  draft,
  messages: { change: messages, decision },
}: DraftPreviewProps) {
  const id = useId();
  const { core } = useLanguage();
  const { change, base, preview } = draft;
  const setting = settingChange(change);
  const name = changeName(messages, base, change);
  const outcome = isDecision(change) ? change.type : undefined;
  const question = outcome
    ? decision.question[outcome]
    : setting
      ? messages.question(setting.dataType, setting.value)
      : messages.questionAbout(name);
  const lines = usePreviewMessages(draft, messages);
  // Only Atlassian's console puts a setting in force: a change is a decision first.
  const isDecided = base.authority === "vendor" && !outcome;
  const action = isDecided
    ? decision.decide[setting?.value ?? "other"]
    : outcome
      ? decision[outcome === "confirm" ? "done" : "discard"]
      : setting
        ? messages.confirm(setting.value)
        : messages.save;
  const isSaving = store.saving.value;
  const isRefused = !store.canChange.value;
  const failure = store.saveFailure.value;
  // The event of the change itself may arrive before the response to it.
  const hasConflict = store.conflict.value && !isSaving;
  useAnnouncement(hasConflict ? undefined : `${question} ${lines[0]}`, draft);
  return (
    <fieldset class="preview" part="preview" aria-labelledby={id}>
      <p class="bold" id={id}>
        {question}
      </p>
      {hasConflict ? (
        <Conflict store={store} draft={draft} messages={messages} />
      ) : (
        <>
          <MessageList class="stack" messages={lines} />
          {isDecided && (
            <p>
              {decision.hint} {preview.obligations.length > 0 && decision.datesStart}
            </p>
          )}
          {preview.violations.length === 0 && (
            <OngoingRemovals store={store} change={change} preview={preview} messages={messages} />
          )}
          {failure && <FailureNotice failure={failure} />}
          {isRefused && <CopyMessage getMessage={() => messages.request(name, base.name)} />}
          <div class="buttons">
            <button
              type="button"
              class="button"
              part="button"
              aria-disabled={isSaving}
              onClick={store.discard}
            >
              {core.cancel}
            </button>
            <button
              type="button"
              class="button primary"
              part="button primary"
              aria-disabled={isRefused || isSaving || preview.violations.length > 0}
              onClick={() => void store.save()}
            >
              {isSaving ? messages.saving : action}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
