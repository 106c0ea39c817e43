import type { Assessment, Finding } from "../model/codes.ts";
import type { Organization } from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import { type Context, contextOf } from "./context.ts";
import { inAppFinding, metadataFinding, summarize } from "./findings.ts";
import { type GateCode, gateOf, targetOf } from "./gates.ts";
import { MARK } from "./marks.ts";

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
  const metadata = metadataFinding(context, organization.settings.metadata, gate);
  const inAppData = inAppFindingAt(context, normalized, gate);
  return { metadata, inAppData, summary: summarize(metadata, inAppData, gate) };
}

function inAppFindingAt(context: Context, place: Place, gate: GateCode | undefined): Finding {
  const target = targetOf(place);
  const marks = target ? context.compiled.exceptions.hitting(target) : 0;
  const { setting } = context.verdicts;
  const outOfForce = setting === "on" ? MARK.include : MARK.exclude;
  const dormant = !gate && setting !== undefined && (marks & outOfForce) !== 0;
  const selectable = !gate && place.kind !== "platform" && setting !== undefined;
  return inAppFinding(context, gate, marks, dormant ? ["exceptions-dormant"] : [], selectable);
}
