import { DATA_TYPES, findingOf } from "../../shared/model/assessment.ts";
import { language, messages } from "../i18n/i18n.ts";
import { decisiveFacts } from "../workspaces/decisive-facts.ts";
import { type Origin, provenanceOf } from "../workspaces/provenance.ts";
import { formatOrigin } from "./format-origin.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** The least certain origin first. */
const KINDS: readonly Origin["kind"][] = ["assumed", "said", "read"];

/** Returns the origin of the facts behind each finding: "Metadata: said by you, 29 Nov 2026". */
export function originLines(answer: SourceAnswer, now: Date): string[] {
  return DATA_TYPES.flatMap((dataType) => {
    const origin = originOfFinding(answer, dataType, now);
    if (!origin) return [];
    const text = formatOrigin(origin, messages.origin, language.locale);
    return `${language.core.dataType[dataType]}: ${text}`;
  });
}

/** Returns the least certain origin of the facts behind a finding; `undefined` if none is known. */
function originOfFinding(
  { organization, workspace, explanation }: SourceAnswer,
  dataType: (typeof DATA_TYPES)[number],
  now: Date,
): Origin | undefined {
  const { decidedBy } = findingOf(explanation.assessment, dataType);
  return decisiveFacts(organization, dataType, decidedBy, now)
    .flatMap((fact) => provenanceOf(workspace, fact) ?? [])
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0];
}
