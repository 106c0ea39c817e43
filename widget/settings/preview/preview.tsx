import { useId } from "preact/hooks";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import { CopyMessage } from "../../components/copy-message.tsx";
import { useMessages } from "../../components/language.ts";
import { useAnnouncement } from "../../components/live-region.tsx";
import { Lines } from "../../components/message-list.tsx";
import { FailureNotice } from "../../components/notice.tsx";
import type { Draft } from "../../state/draft.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { changeName } from "./change-name.ts";
import { Conflict } from "./conflict.tsx";
import { Earlier } from "./earlier.tsx";
import { settingChange } from "./setting-change.ts";
import { useEffects } from "./use-effects.ts";

/** What the open change will do, before it is saved: in place, under what was touched. */
export function ChangePreview({ store }: { store: SettingsStore }) {
  const words = useMessages()?.change;
  const draft = store.draft.value;
  return draft && words ? <Preview store={store} draft={draft} words={words} /> : null;
}

interface PreviewProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly words: ChangeMessages;
}

function Preview({ store, draft, words }: PreviewProps) {
  const id = useId();
  const { change, base, preview } = draft;
  const setting = settingChange(change);
  const name = changeName(words, base, change);
  const question = setting ? words.question(setting.dataType, setting.value) : words.ask(name);
  const effects = useEffects(draft, words);
  const saving = store.saving.value;
  const refused = !store.canChange.value;
  const failure = store.saveFailure.value;
  // What is being saved may be heard of before the answer to it is there.
  const overtaken = store.conflict.value && !saving;
  useAnnouncement(overtaken ? undefined : `${question} ${effects[0]}`, draft);
  return (
    <fieldset class="preview" part="preview" aria-labelledby={id}>
      <p class="strong" id={id}>
        {question}
      </p>
      {overtaken ? (
        <Conflict store={store} draft={draft} words={words} />
      ) : (
        <>
          <Lines class="stack" lines={effects} />
          {preview.violations.length === 0 && (
            <Earlier store={store} change={change} preview={preview} words={words} />
          )}
          {failure && <FailureNotice failure={failure} />}
          {refused && <CopyMessage message={() => words.request(name, base.name)} />}
          <div class="buttons">
            <button
              type="button"
              class="button"
              part="button"
              aria-disabled={saving}
              onClick={store.discard}
            >
              {words.cancel}
            </button>
            <button
              type="button"
              class="button primary"
              part="button primary"
              aria-disabled={refused || saving || preview.violations.length > 0}
              onClick={() => void store.save()}
            >
              {saving ? words.saving : setting ? words.confirm(setting.value) : words.save}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
