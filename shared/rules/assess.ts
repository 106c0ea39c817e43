import type { Assessment, DataType, Finding, NoteCode, Summary } from "../model/codes.ts";
import type { Organization } from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import { DATES } from "../policy/dates.ts";
import { type Context, contextOf, EFFECTIVE } from "./context.ts";
import { MARK } from "./exception-index.ts";
import { type GateCode, gateOf, targetOf } from "./gates.ts";
import type { Verdict } from "./settle.ts";

/**
 * Whether a place contributes metadata and in-app data at an instant, and by which rule.
 *
 * @param organization a document as `parseOrganization` returns it
 * @param place what `resolvePlace` gave, or any place; it need not be in the document
 * @param at the instant of the question
 * @returns a fresh object; what is not known is `unknown`, never a guess
 * @throws RangeError if `at` is an invalid date
 */
export function assess(organization: Organization, place: Place, at: Date): Assessment {
  return assessIn(contextOf(organization, at), organization, place);
}

/** `assess` where the context is at hand. */
export function assessIn(context: Context, organization: Organization, place: Place): Assessment {
  const normalized = normalizePlace(place);
  const gate = gateOf(context, normalized);
  const metadata = metadataFinding(context, organization, gate);
  const inAppData = inAppFinding(context, normalized, gate);
  return { metadata, inAppData, summary: summarize(metadata, inAppData, gate) };
}

function metadataFinding(
  context: Context,
  organization: Organization,
  gate: GateCode | undefined,
): Finding {
  const verdict = context.verdicts.metadata;
  const dormant =
    !gate && verdict.decidedBy === "plan-lock" && organization.settings.metadata === "off";
  const notes: NoteCode[] = dormant ? ["choice-dormant"] : [];
  const changeable = settingExists(context) && context.verdicts.metadataUnlocked;
  return finding(decide(context, gate, verdict), notes, changeable, false);
}

function inAppFinding(context: Context, place: Place, gate: GateCode | undefined): Finding {
  const target = targetOf(place);
  const marks = target ? context.compiled.exceptions.hitting(target) : 0;
  const { setting, inAppData } = context.verdicts;
  const outOfForce = setting === "on" ? MARK.include : MARK.exclude;
  const dormant = !gate && setting !== undefined && (marks & outOfForce) !== 0;
  const notes: NoteCode[] = dormant ? ["exceptions-dormant"] : [];
  const selectable = !gate && place.kind !== "platform" && setting !== undefined;
  const verdict = decide(context, gate, inAppData[marks]);
  return finding(verdict, notes, settingExists(context), selectable);
}

/** Rule 11 on top of what the others settled. */
function decide(
  context: Context,
  gate: GateCode | undefined,
  verdict: Verdict | undefined,
): Verdict {
  if (gate) return GATED[gate];
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
    ? { contributed, decidedBy, notes, startsAt: DATES.effective.at, control }
    : { contributed, decidedBy, notes, control };
}

const GATED: Readonly<Record<GateCode, Verdict>> = {
  "hosting-excluded": { contributed: "no", decidedBy: "hosting-excluded" },
  "compliance-excluded": { contributed: "no", decidedBy: "compliance-excluded" },
  "not-covered": { contributed: "no", decidedBy: "not-covered" },
  "place-unknown": { contributed: "unknown", decidedBy: "place-unknown" },
  deleted: { contributed: "no", decidedBy: "deleted" },
  "no-active-plan": { contributed: "no", decidedBy: "no-active-plan" },
};

const NOT_YET: Verdict = { contributed: "no", decidedBy: "not-yet-effective" };

const UNSETTLED: Verdict = { contributed: "unknown", decidedBy: "setting-unknown" };

/** Rules 1, 2 and 6 leave no setting that anyone could change. */
function settingExists(context: Context): boolean {
  return !context.compiled.excludedBy && !context.noActivePlan;
}

/** The organization-level answer: rules 1, 2, 7, 9, 10 and 11; no place, no exceptions. */
export function organizationAnswer(
  context: Context,
  dataType: DataType,
): Pick<Finding, "contributed" | "decidedBy"> {
  const { metadata, inAppData } = context.verdicts;
  const verdict = dataType === "metadata" ? metadata : inAppData[0];
  return decide(context, context.compiled.excludedBy, verdict);
}

function summarize(metadata: Finding, inAppData: Finding, gate: GateCode | undefined): Summary {
  if (gate && gate !== "place-unknown") return "not-eligible";
  if (metadata.contributed === "unknown" || inAppData.contributed === "unknown") return "unknown";
  if (metadata.contributed === "yes") {
    return inAppData.contributed === "yes" ? "all" : "metadata-only";
  }
  return inAppData.contributed === "yes" ? "in-app-only" : "none";
}
