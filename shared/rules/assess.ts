import type { Assessment } from "../model/assessment.ts";
import type { Organization } from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import { type Context, contextOf } from "./context.ts";
import { assessmentOf } from "./findings.ts";
import { gateOf, targetOf } from "./gates.ts";

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
  return assessIn(contextOf(organization, at), place);
}

/** `assess` where the context is at hand. */
export function assessIn(context: Context, place: Place): Assessment {
  const normalized = normalizePlace(place);
  const target = targetOf(normalized);
  const marks = target ? context.compiled.exceptions.hitting(target) : 0;
  return assessmentOf(context, gateOf(context, normalized), marks, normalized.kind !== "platform");
}
