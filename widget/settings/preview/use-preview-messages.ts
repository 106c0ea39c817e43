import { formatDay } from "../../../shared/i18n/format.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import { DATA_TYPES } from "../../../shared/model/assessment.ts";
import { explainOrganization } from "../../../shared/rules/explain.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import type { Draft } from "../../state/draft.ts";
import { impactMessages } from "./impact-messages.ts";

/** Returns the messages of a preview, most important first; the violations if the change is invalid. */
export function usePreviewMessages(draft: Draft, messages: ChangeMessages) {
  const { locale } = useLanguage();
  const assumed = useMessages()?.dates.assumed;
  const { preview, base, change } = draft;
  const { violations, obligations } = preview;
  if (violations.length > 0) return violations.map(({ code }) => messages.violation[code]);
  const impact = impactMessages(messages, preview);
  const day = (instant: string) => formatDay(instant, locale);
  const { plan, isMetadataUnlocked } = explainOrganization(base, new Date());
  const [first] = obligations;
  return [
    ...(impact.length > 0 ? impact : [messages.nothingChanges]),
    // The obligations of one change have the same dates: one of each data type is enough.
    ...DATA_TYPES.map((dataType) => {
      const item = obligations.find((obligation) => obligation.dataType === dataType);
      return (
        item && messages.obligation(dataType, day(item.removeBy), day(item.retrainBy), item.certain)
      );
    }),
    first && messages.aggregateRetention(day(first.aggregatesUntil)),
    // Assumption A3.
    obligations.some((item) => item.assumed) && assumed,
    ...preview.activations.map((activation) => messages.activation(activation)),
    change.type === "set-in-app-data" &&
      change.value !== "default" &&
      !isMetadataUnlocked &&
      messages.metadataStays(plan),
  ];
}
