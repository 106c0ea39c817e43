/**
 * The pure rules: no I/O, no clock of its own, no DOM.
 * @packageDocumentation
 */

export type * from "../model/assessment.ts";
export type * from "../model/change.ts";
export { parseChange } from "../model/change.ts";
export { InvalidChangeError, InvalidOrganizationError, type Issue } from "../model/errors.ts";
export type * from "../model/obligation.ts";
export type * from "../model/organization.ts";
export { parseInventory, parseOrganization } from "../model/organization.ts";
export type { Place } from "../model/place.ts";
export { apply, ChangeRejectedError } from "./apply.ts";
export { assess } from "./assess.ts";
export { check } from "./check.ts";
export { type ForecastEntry, forecast } from "./forecast.ts";
export { obligations } from "./obligations.ts";
export { type ResolvedPlace, resolvePlace } from "./resolve-place.ts";
