import type {
  Assessment,
  DataType,
  DecisionCode,
  Finding,
  NoteCode,
  Summary,
} from "../model/codes.ts";
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
  return {
    ...decide(context, gate, verdict, dormant ? ["choice-dormant"] : []),
    control: {
      organization: settingExists(context) && context.verdicts.metadataUnlocked,
      exception: false,
    },
  };
}

function inAppFinding(context: Context, place: Place, gate: GateCode | undefined): Finding {
  const target = targetOf(place);
  const marks = target ? context.compiled.exceptions.hitting(target) : 0;
  const { setting, inAppData } = context.verdicts;
  const outOfForce = setting === "on" ? MARK.include : MARK.exclude;
  const dormant = !gate && setting !== undefined && (marks & outOfForce) !== 0;
  return {
    ...decide(context, gate, inAppData[marks], dormant ? ["exceptions-dormant"] : []),
    control: {
      organization: settingExists(context),
      exception: !gate && place.kind !== "platform" && setting !== undefined,
    },
  };
}

/** Rule 11 on top of what the others settled. */
function decide(
  context: Context,
  gate: GateCode | undefined,
  verdict: Verdict | undefined,
  notes: NoteCode[],
): Omit<Finding, "control"> {
  if (gate) {
    const contributed = gate === "place-unknown" ? "unknown" : "no";
    return { contributed, decidedBy: gate, notes };
  }
  const { contributed, decidedBy } = verdict ?? UNSETTLED;
  if (contributed === "yes" && context.at < EFFECTIVE) {
    return {
      contributed: "no",
      decidedBy: "not-yet-effective",
      notes,
      startsAt: DATES.effective.at,
    };
  }
  return { contributed, decidedBy, notes };
}

const UNSETTLED: { contributed: "unknown"; decidedBy: DecisionCode } = {
  contributed: "unknown",
  decidedBy: "setting-unknown",
};

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
  return decide(context, context.compiled.excludedBy, verdict, []);
}

function summarize(metadata: Finding, inAppData: Finding, gate: GateCode | undefined): Summary {
  if (gate && gate !== "place-unknown") return "not-eligible";
  if (metadata.contributed === "unknown" || inAppData.contributed === "unknown") return "unknown";
  if (metadata.contributed === "yes") {
    return inAppData.contributed === "yes" ? "all" : "metadata-only";
  }
  return inAppData.contributed === "yes" ? "in-app-only" : "none";
}
