import { decisiveType, reasonFor } from "../../shared/view-models/reason.ts";
import { UNKNOWN_REASONS, type UnknownReason } from "../i18n/popup-messages.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** Returns the reason why an answer is not known; of both data types, the one of metadata. */
export function unknownReason({
  organization,
  explanation,
  place,
}: Pick<SourceAnswer, "organization" | "explanation" | "place">): UnknownReason | undefined {
  const dataType = decisiveType(explanation.assessment);
  const { key } = reasonFor(organization, explanation, dataType, place);
  return UNKNOWN_REASONS.find((reason) => reason === key);
}
