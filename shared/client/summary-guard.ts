import type { OrganizationSummary } from "../model/organization-summary.ts";
import type { PlaceStatus } from "../model/place-status.ts";
import { REASON_KEYS } from "../model/reason-keys.ts";

/*
 * Type guards for the members that a first view reads: a tenth of the size of the schemas, because they are loaded
 * before the first usable switch. Tests compare them with the schemas.
 */

const SUMMARY = /^(all|none|unknown|not-eligible|(metadata|in-app)-(only|yes|no))$/;
const REQUIREMENT = /^(customer-managed-keys|hipaa|regulated-sector)$/;
const DECIDED_CHANGE = /^((metadata|in-app)-)?(on|off)$|^other$/;

/** Returns true for a value with the members of a summary that a first view shows. */
export function isOrganizationSummary(value: unknown): value is OrganizationSummary {
  const { id, name, summary, settings, exceptions, spaces = { yes: 0, total: 0 } } = Object(value);
  const { metadata, inAppData } = Object(settings);
  const { include, exclude } = Object(exceptions);
  return (
    typeof id === "string" &&
    typeof name === "string" &&
    isSummary(summary) &&
    [metadata, inAppData].every(isSettingSummary) &&
    [include, exclude].every(isExceptionSummary) &&
    [Object(spaces).yes, Object(spaces).total].every(Number.isFinite)
  );
}

/** Returns true for a value with the members of a status line. */
export function isPlaceStatus(value: unknown): value is PlaceStatus {
  const { summary, reason, decided = "other" } = Object(value);
  return isSummary(summary) && isReason(reason) && DECIDED_CHANGE.test(decided);
}

function isSummary(value: unknown): boolean {
  return typeof value === "string" && SUMMARY.test(value);
}

function isSettingSummary(value: unknown): boolean {
  const { value: state, reason, notes } = Object(value);
  return /^(on|off|unknown)$/.test(state) && isReason(reason) && Array.isArray(notes);
}

function isReason(value: unknown): boolean {
  const { key, compliance = [], startsAt = "1970", spaces = { effect: "include" } } = Object(value);
  return (
    REASON_KEYS.includes(key) &&
    Array.isArray(compliance) &&
    compliance.every((item) => REQUIREMENT.test(item)) &&
    !Number.isNaN(Date.parse(startsAt)) &&
    /^(in|ex)clude$/.test(Object(spaces).effect)
  );
}

function isExceptionSummary(value: unknown): boolean {
  const { count, names, status } = Object(value);
  return typeof count === "number" && typeof status === "string" && Array.isArray(names);
}
