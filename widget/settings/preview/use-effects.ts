import { formatDay } from "../../../shared/i18n/format.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import { DATA_TYPES } from "../../../shared/model/assessment.ts";
import { explainOrganization } from "../../../shared/rules/explain.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import type { Draft } from "../../state/draft.ts";
import { movedLines } from "./moved-lines.ts";

/** What a change moves, starts and leaves as it is, what matters most first; where it cannot be made, why. */
export function useEffects(draft: Draft, words: ChangeMessages) {
  const { locale } = useLanguage();
  const assumed = useMessages()?.dates?.assumed;
  const { preview, base, change } = draft;
  const { violations, obligations } = preview;
  if (violations.length > 0) return violations.map(({ code }) => words.violation[code]);
  const moved = movedLines(words, preview);
  const day = (instant: string) => formatDay(instant, locale);
  const { plan, metadataUnlocked } = explainOrganization(base, new Date());
  const [any] = obligations;
  return [
    ...(moved.length > 0 ? moved : [words.nothingChanges]),
    // The obligations of one change share their dates, so one of each data type says it.
    ...DATA_TYPES.map((dataType) => {
      const first = obligations.find((item) => item.dataType === dataType);
      return (
        first &&
        words.obligation(dataType, day(first.removeBy), day(first.retrainBy), first.certain)
      );
    }),
    any && words.aggregateRetention(day(any.aggregatesUntil)),
    // Assumption A3.
    obligations.some((item) => item.assumed) && assumed,
    ...preview.activations.map((shift) => words.activation(shift)),
    change.type === "set-in-app-data" &&
      change.value !== "default" &&
      !metadataUnlocked &&
      words.metadataStays(plan),
  ];
}
