import * as v from "valibot";
import { PLAN_ORDER } from "../policy/plans.ts";
import { InstantSchema } from "./instant.ts";
import { COMPLIANCE_REQUIREMENTS } from "./inventory.ts";
import { REASON_KEYS, type ReasonKey } from "./reason-keys.ts";
import type { Output } from "./schema.ts";
import { EFFECTS } from "./settings.ts";

export { REASON_KEYS, type ReasonKey };

/** The spaces with an exception in force that an address may stand for. */
const ExceptedSpacesSchema = v.object({
  effect: v.picklist(EFFECTS),
  count: v.number(),
  /** The number of all spaces that the address may stand for; absent if they aren't listed. */
  total: v.exactOptional(v.number()),
});

export type ExceptedSpaces = Output<typeof ExceptedSpacesSchema>;

/** The reason for a finding, as data: the key of its message and the parameters that the message names. */
export const ReasonSchema = v.object({
  key: v.picklist(REASON_KEYS),
  /** The plan that decides; present only if it is known. */
  plan: v.exactOptional(v.picklist(PLAN_ORDER)),
  /** The product name of the app that the place is in. */
  app: v.exactOptional(v.string()),
  compliance: v.exactOptional(v.array(v.picklist(COMPLIANCE_REQUIREMENTS))),
  /** RFC 3339; present only with `not-yet-effective`. */
  startsAt: v.exactOptional(InstantSchema),
  /** Present only with `space-ambiguous` and `app-ambiguous`. */
  spaces: v.exactOptional(ExceptedSpacesSchema),
});

export type Reason = Output<typeof ReasonSchema>;
