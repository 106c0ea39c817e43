import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Change } from "../../shared/model/change.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { FailureNotice } from "../panel/notice.tsx";
import { useId } from "../panel/use-id.ts";
import { useSaid } from "../panel/voice.tsx";
import { CopyMessage } from "../place/copy-message.tsx";
import type { Draft } from "../state/draft.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { changeName } from "./change-name.ts";
import { Conflict } from "./conflict.tsx";
import { Effects } from "./effects.tsx";
import { movedLines } from "./moved-lines.ts";
import { settingChange } from "./setting-change.ts";

/** What the open change will do, before it is saved: in place, under what was touched. */
export function ChangePreview({ store }: { store: SettingsStore }) {
  const language = useLanguage();
  const words = useWords(language.change);
  const id = useId();
  const draft = store.draft.value;
  // What is being saved may be heard of before the answer to it is there.
  const overtaken = store.conflict.value && !store.saving.value;
  const question = draft && words && title(words, draft);
  const said = question && !overtaken ? `${question} ${firstEffect(words, draft)}` : undefined;
  useSaid(said, draft);
  if (!draft || !words) return null;
  const failure = store.saveFailure.value;
  const refused = !store.canChange.value;
  return (
    <fieldset class="preview" part="preview" aria-labelledby={id}>
      <p class="preview-title" id={id}>
        {question}
      </p>
      {!overtaken && <Effects store={store} draft={draft} words={words} />}
      {overtaken ? (
        <Conflict store={store} draft={draft} words={words} />
      ) : (
        <>
          {failure && <FailureNotice failure={failure} />}
          {refused && (
            <CopyMessage
              message={() =>
                words.request(changeName(words, draft.base, draft.change), draft.base.name)
              }
            />
          )}
          <div class="preview-buttons">
            <button
              type="button"
              class="button"
              part="button"
              aria-disabled={store.saving.value}
              onClick={store.discard}
            >
              {words.cancel}
            </button>
            <button
              type="button"
              class="button primary"
              part="button primary"
              aria-disabled={refused || store.saving.value || draft.preview.violations.length > 0}
              onClick={() => void store.save()}
            >
              {store.saving.value ? words.saving : confirmWord(words, draft.change)}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}

function title(words: ChangeWords, { change, base }: Draft): string {
  const setting = settingChange(change);
  if (setting) return words.question(setting.dataType, setting.value);
  return words.ask(changeName(words, base, change));
}

/** The first line of `Effects`: what matters most. */
function firstEffect(words: ChangeWords, { preview }: Draft): string {
  const [violation] = preview.violations;
  if (violation) return words.violation[violation.code];
  return movedLines(words, preview)[0] ?? words.nothingChanges;
}

function confirmWord(words: ChangeWords, change: Change): string {
  const setting = settingChange(change);
  return setting ? words.confirm(setting.value) : words.save;
}
