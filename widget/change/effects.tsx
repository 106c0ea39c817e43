import { formatDay } from "../../shared/messages/format.ts";
import type { ChangeWords } from "../../shared/messages/words.ts";
import type { DataType, Obligation } from "../../shared/model/codes.ts";
import { explainOrganization } from "../../shared/rules/explain-organization.ts";
import { useLanguage } from "../panel/language.ts";
import type { Draft } from "../state/draft.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { Assumed, Earlier } from "./earlier.tsx";
import { movedLines } from "./moved-lines.ts";
import { settingChange } from "./setting-change.ts";

const DATA_TYPES: readonly DataType[] = ["in-app-data", "metadata"];

interface EffectsProps {
  readonly store: SettingsStore;
  readonly draft: Draft;
  readonly words: ChangeWords;
}

/** What a change moves, starts and leaves as it is; where it cannot be made, why. */
export function Effects({ store, draft, words }: EffectsProps) {
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
  const { plan, metadataUnlocked } = explainOrganization(base, store.now());
  const setting = settingChange(draft.change);
  return (
    <>
      <ul class="effects">
        {moved.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {moved.length === 0 && <li>{words.nothingChanges}</li>}
        {firstOfEach(preview.obligations).map(({ dataType, removeBy, retrainBy, certain }) => (
          <li key={dataType}>
            {words.obligation(dataType, day(removeBy), day(retrainBy), certain)}
          </li>
        ))}
        {preview.obligations[0] && (
          <li>{words.aggregates(day(preview.obligations[0].aggregatesUntil))}</li>
        )}
        {preview.obligations.some(({ assumed }) => assumed) && <Assumed />}
        {preview.shifts.map((shift) => (
          <li key={shift.effect}>{words.shift(shift)}</li>
        ))}
        {setting?.dataType === "in-app-data" && !metadataUnlocked && (
          <li>{words.metadataStays(plan)}</li>
        )}
      </ul>
      <Earlier store={store} change={draft.change} preview={preview} words={words} />
    </>
  );
}

/** The obligations of one change share their dates, so one of each data type says it. */
function firstOfEach(obligations: readonly Obligation[]): Obligation[] {
  return DATA_TYPES.flatMap(
    (dataType) => obligations.find((item) => item.dataType === dataType) ?? [],
  );
}
