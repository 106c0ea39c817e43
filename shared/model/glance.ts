import type { DataType, DecisionCode, Summary } from "./codes.ts";
import type { Compliance, Effect, Hosting, Plan, Target } from "./organization.ts";

/** All that a sentence about one finding can name. */
export interface Reason {
  readonly code: DecisionCode;
  readonly dataType: DataType;
  readonly plan?: Plan;
  /** What the setting is, where it is known. */
  readonly setting?: "on" | "off";
  readonly exception?: {
    readonly effect: Effect;
    readonly kind: Target["kind"];
  };
  /** RFC 3339, with `not-yet-effective`. */
  readonly startsAt?: string;
  readonly hosting: Hosting;
  readonly compliance: readonly Compliance[];
  /** The product's name of the app that the place is in, where it is in one. */
  readonly app?: string;
}

/**
 * What one line about a place says: its state, and why. A settings service gives it to a reader of its
 * assessments that accepts `GLANCE_TYPE`.
 */
export interface Glance {
  readonly summary: Summary;
  readonly reason: Reason;
}
