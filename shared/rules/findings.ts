import type { DataType, Finding, NoteCode, Summary } from "../model/codes.ts";
import type { Choice } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import type { GateCode } from "./gates.ts";
import type { Verdict } from "./settle.ts";
import { EFFECTIVE, type StandingContext } from "./standing.ts";

/** What holds of metadata: it is the same at every place that rules 1 to 6 let through. */
export function metadataFinding(
  context: StandingContext,
  choice: Choice,
  gate: GateCode | undefined,
): Finding {
  const verdict = context.verdicts.metadata;
  const dormant = !gate && verdict.decidedBy === "plan-lock" && choice === "off";
  const changeable = settingExists(context) && context.verdicts.metadataUnlocked;
  return finding(
    decide(context, gate, verdict),
    dormant ? ["choice-dormant"] : [],
    changeable,
    false,
  );
}

/** What holds of in-app data where these exceptions hit (see `MARK`). */
export function inAppFinding(
  context: StandingContext,
  gate: GateCode | undefined,
  marks: number,
  notes: NoteCode[],
  selectable: boolean,
): Finding {
  const verdict = decide(context, gate, context.verdicts.inAppData[marks]);
  return finding(verdict, notes, settingExists(context), selectable);
}

/** The organization-level answer: rules 1, 2, 7, 9, 10 and 11; no place, no exceptions. */
export function organizationAnswer(context: StandingContext, dataType: DataType): Verdict {
  const { metadata, inAppData } = context.verdicts;
  const verdict = dataType === "metadata" ? metadata : inAppData[0];
  return decide(context, context.compiled.excludedBy, verdict);
}

/** Two findings in one word. */
export function summarize(
  metadata: Finding,
  inAppData: Finding,
  gate: GateCode | undefined,
): Summary {
  if (gate && gate !== "place-unknown") return "not-eligible";
  if (metadata.contributed === "unknown" || inAppData.contributed === "unknown") return "unknown";
  if (metadata.contributed === "yes") {
    return inAppData.contributed === "yes" ? "all" : "metadata-only";
  }
  return inAppData.contributed === "yes" ? "in-app-only" : "none";
}

/** Rule 11 on top of what the others settled. */
function decide(
  context: StandingContext,
  gate: GateCode | undefined,
  verdict: Verdict | undefined,
): Verdict {
  if (gate) return { contributed: gate === "place-unknown" ? "unknown" : "no", decidedBy: gate };
  const settled = verdict ?? UNSETTLED;
  return settled.contributed === "yes" && context.at < EFFECTIVE ? NOT_YET : settled;
}

function finding(
  { contributed, decidedBy }: Verdict,
  notes: NoteCode[],
  organization: boolean,
  exception: boolean,
): Finding {
  const control = { organization, exception };
  return decidedBy === "not-yet-effective"
    ? { contributed, decidedBy, notes, startsAt: EFFECTIVE_AT, control }
    : { contributed, decidedBy, notes, control };
}

const NOT_YET: Verdict = { contributed: "no", decidedBy: "not-yet-effective" };

const UNSETTLED: Verdict = { contributed: "unknown", decidedBy: "setting-unknown" };

/** Rules 1, 2 and 6 leave no setting that anyone could change. */
function settingExists(context: StandingContext): boolean {
  return !context.compiled.excludedBy && !context.noActivePlan;
}
