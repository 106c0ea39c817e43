import type { Place } from "../model/place.ts";

/** The place whose answers are those of the organization as a whole: no exception can name it. */
export const ORGANIZATION_PLACE: Place = { kind: "platform", app: "administration" };
