/**
 * The pure rules: no I/O, no clock of its own, no DOM.
 * @packageDocumentation
 */

export type * from "../model/change.ts";
export type * from "../model/codes.ts";
export type * from "../model/organization.ts";
export { parseChange } from "../model/parse-change.ts";
export { parseInventory, parseOrganization } from "../model/parse-organization.ts";
export type { Place } from "../model/place.ts";
export { InvalidChangeError, InvalidOrganizationError, type Problem } from "../model/problem.ts";
export { apply, ChangeRejectedError } from "./apply.ts";
export { assess } from "./assess.ts";
export { check } from "./check.ts";
export { forecast } from "./forecast.ts";
export { obligations } from "./obligations.ts";
export { resolvePlace } from "./resolve-place.ts";
