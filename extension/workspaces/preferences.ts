import * as v from "valibot";
import type { Output } from "../../shared/model/schema.ts";

/** The person's choices for the extension as a whole. */
export const PreferencesSchema = v.object({
  /** BCP 47; absent for the browser's own language. */
  language: v.exactOptional(v.string()),
  /** True if the system's notifications announce changes too. */
  notifications: v.optional(v.boolean(), false),
});

export type Preferences = Output<typeof PreferencesSchema>;
