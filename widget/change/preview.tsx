import { formatDay } from "../../shared/messages/format.ts";
import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Change, SingleChange } from "../../shared/model/change.ts";
import type { DataType, Obligation } from "../../shared/model/codes.ts";
import { ORGANIZATION_PLACE } from "../../shared/rules/coming.ts";
import { explain } from "../../shared/rules/explain.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { FailureNotice } from "../panel/notice.tsx";
import { useId } from "../panel/use-id.ts";
import type { Draft } from "../state/draft.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { changeName } from "./change-name.ts";
import { Conflict } from "./conflict.tsx";
import { movedLines } from "./moved-lines.ts";

const DATA_TYPES: readonly DataType[] = ["in-app-data", "metadata"];

/** What the open change will do, before it is saved: in place, under what was touched. */
export function ChangePreview({ store }: { store: SettingsStore }) {
  const language = useLanguage();
  const words = useWords(language.change);
  const id = useId();
  const draft = store.draft.value;
  if (!draft || !words) return null;
  const failure = store.saveFailure.value;
  return (
    <fieldset class="preview" part="preview" aria-labelledby={id}>
      <p class="preview-title" id={id}>
        {title(words, draft)}
      </p>
      <div role="status">
        <Effects draft={draft} words={words} />
      </div>
      {store.conflict.value ? (
        <Conflict store={store} draft={draft} words={words} />
      ) : (
        <>
          {failure && <FailureNotice failure={failure} />}
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
              part="button"
              aria-disabled={store.saving.value || draft.preview.violations.length > 0}
              onClick={() => void store.save()}
            >
              {store.saving.value ? words.saving : confirmWord(words, draft.change)}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );

  function title(known: ChangeWords, { change, base }: Draft): string {
    const setting = settingChange(change);
    if (setting) return known.question(setting.dataType, setting.value);
    return known.ask(changeName(known, base, change));
  }
}

function Effects({ draft, words }: { draft: Draft; words: ChangeWords }) {
  const { locale } = useLanguage();
  const { preview, base } = draft;
  if (preview.violations.length > 0) {
    return (
      <ul class="effects">
        {preview.violations.map(({ code }, index) => (
          <li key={`${code} ${index}`}>{words.violation[code]}</li>
        ))}
      </ul>
    );
  }
  const moved = movedLines(words, preview);
  const day = (instant: string) => formatDay(instant, locale);
  const { plan, metadataUnlocked } = explain(base, ORGANIZATION_PLACE, new Date());
  const setting = settingChange(draft.change);
  return (
    <ul class="effects">
      {moved.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {moved.length === 0 && <li>{words.nothingChanges}</li>}
      {firstOfEach(preview.obligations).map(({ dataType, removeBy, retrainBy, certain }) => (
        <li key={dataType}>{words.obligation(dataType, day(removeBy), day(retrainBy), certain)}</li>
      ))}
      {preview.obligations[0] && (
        <li>{words.aggregates(day(preview.obligations[0].aggregatesUntil))}</li>
      )}
      {preview.shifts.map((shift) => (
        <li key={shift.effect}>{words.shift(shift)}</li>
      ))}
      {setting?.dataType === "in-app-data" && !metadataUnlocked && (
        <li>{words.metadataStays(plan)}</li>
      )}
    </ul>
  );
}

/** The obligations of one change share their dates, so one of each data type says it. */
function firstOfEach(obligations: readonly Obligation[]): Obligation[] {
  return DATA_TYPES.flatMap(
    (dataType) => obligations.find((item) => item.dataType === dataType) ?? [],
  );
}

function confirmWord(words: ChangeWords, change: Change): string {
  const setting = settingChange(change);
  return setting ? words.confirm(setting.value) : words.save;
}

/** A change of a setting to On or Off, which has words of its own. */
function settingChange(
  change: Change | SingleChange,
): { dataType: DataType; value: "on" | "off" } | undefined {
  if (change.type !== "set-metadata" && change.type !== "set-in-app-data") return undefined;
  if (change.value === "default") return undefined;
  const dataType = change.type === "set-metadata" ? "metadata" : "in-app-data";
  return { dataType, value: change.value };
}
