import type { Language } from "../../shared/i18n/language.ts";
import { DATA_TYPES, type DataType, findingOf } from "../../shared/model/assessment.ts";
import type { OriginMessages } from "../i18n/popup-messages.ts";
import { decisiveFacts } from "../workspaces/decisive-facts.ts";
import { type Origin, provenanceOf } from "../workspaces/provenance.ts";
import { formatOrigin } from "./format-origin.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** The least certain origin first. */
const KINDS: readonly Origin["kind"][] = ["assumed", "said", "read"];

/** Returns the origin of the facts behind each finding: "Metadata: said by you, 29 Nov 2026". */
export function originLines(
  answer: SourceAnswer,
  now: Date,
  { core, locale }: Language,
  messages: OriginMessages,
): string[] {
  return DATA_TYPES.flatMap((dataType) => {
    const origin = originOfFinding(answer, dataType, now);
    if (!origin) return [];
    return `${core.dataType[dataType]}: ${formatOrigin(origin, messages, locale)}`;
  });
}

/** Returns the least certain origin of the facts behind a finding; `undefined` if none is known. */
function originOfFinding(
  { organization, workspace, explanation }: SourceAnswer,
  dataType: DataType,
  now: Date,
): Origin | undefined {
  const { decidedBy } = findingOf(explanation.assessment, dataType);
  return decisiveFacts(organization, dataType, decidedBy, now)
    .flatMap((fact) => provenanceOf(workspace, fact) ?? [])
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0];
}
