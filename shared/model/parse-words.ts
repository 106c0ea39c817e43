import { DATA_TYPES, DECISION_CODES, SUMMARIES } from "./assessment.ts";
import {
  APP_PLANS,
  APP_STATES,
  AUTHORITIES,
  CHOICES,
  COMPLIANCE_REQUIREMENTS,
  type Compliance,
  EFFECTS,
  HOSTINGS,
} from "./organization.ts";
import { listOf, oneOf, type Reader } from "./shape.ts";

export const decision = oneOf(DECISION_CODES);
export const summary = oneOf(SUMMARIES);
export const dataType = oneOf(DATA_TYPES);
export const hosting = oneOf(HOSTINGS);
const requirements = listOf(oneOf(COMPLIANCE_REQUIREMENTS));
export const compliance: Reader<readonly Compliance[] | "unknown"> = (spot) =>
  spot.value === "unknown" ? "unknown" : requirements(spot);
export const plan = oneOf(APP_PLANS);
export const state = oneOf(APP_STATES);
export const choice = oneOf(CHOICES);
export const authority = oneOf(AUTHORITIES);
/** A setting that is known. */
export const setting = oneOf(["on", "off"]);
/** The effect of an exception. */
export const effect = oneOf(EFFECTS);
