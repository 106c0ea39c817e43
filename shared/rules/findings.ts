import type { Assessment, Finding, NoteCode, Summary } from "../model/assessment.ts";
import { effectInForce } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import type { GateCode } from "./gates.ts";
import { MARK, type Marks } from "./marks.ts";
import type { Verdict } from "./settle.ts";
import { EFFECTIVE, type StandingContext } from "./standing.ts";

/**
 * What holds of a place.
 * @param marks of the exceptions that hit it
 * @param selectable whether an exception can name it
 */
export function assessmentOf(
  context: StandingContext,
  gate: GateCode | undefined,
  marks: Marks,
  selectable: boolean,
): Assessment {
  const { organization, setting, metadataUnlocked } = context;
  const finding = (
    verdict: Verdict,
    note: NoteCode | false,
    changeable: boolean,
    exception: boolean,
  ): Finding => {
    const { contributed, decidedBy } = decide(context, gate, verdict);
    return {
      contributed,
      decidedBy,
      notes: note ? [note] : [],
      ...(decidedBy === "not-yet-effective" && { startsAt: EFFECTIVE_AT }),
      control: { organization: changeable && !context.gate, exception },
    };
  };
  const choiceWaits =
    !gate && context.metadata.decidedBy === "plan-lock" && organization.settings.metadata === "off";
  const waiting = !gate && setting && marks & ~MARK[effectInForce(setting)];
  const metadata = finding(
    context.metadata,
    choiceWaits && "choice-dormant",
    metadataUnlocked,
    false,
  );
  const inAppData = finding(
    context.inAppData[marks] ?? UNSETTLED,
    waiting ? "exceptions-dormant" : false,
    true,
    selectable && !gate && setting !== undefined,
  );
  return { metadata, inAppData, summary: summarize(metadata, inAppData, gate) };
}

/** Two findings in one word. */
function summarize(metadata: Finding, inAppData: Finding, gate: GateCode | undefined): Summary {
  if (gate && gate !== "place-unknown") return "not-eligible";
  return SUMMARY[`${metadata.contributed} ${inAppData.contributed}`] ?? "unknown";
}

/** By what holds of metadata, and of in-app data. */
const SUMMARY: Readonly<Record<string, Summary>> = {
  "yes yes": "all",
  "yes no": "metadata-only",
  "no yes": "in-app-only",
  "no no": "none",
};

/** Rule 11 on top of what the others settled. */
function decide(context: StandingContext, gate: GateCode | undefined, verdict: Verdict): Verdict {
  if (gate) return { contributed: gate === "place-unknown" ? "unknown" : "no", decidedBy: gate };
  return verdict.contributed === "yes" && context.at < EFFECTIVE ? NOT_YET : verdict;
}

const NOT_YET: Verdict = { contributed: "no", decidedBy: "not-yet-effective" };

const UNSETTLED: Verdict = { contributed: "unknown", decidedBy: "setting-unknown" };
