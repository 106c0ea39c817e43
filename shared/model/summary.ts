import type { Assessment, DataType, DecisionCode, Summary } from "./assessment.ts";
import type { Effect, Organization, Plan, Settings, Target } from "./organization.ts";

/** The facts that a sentence about one finding can name. */
export interface Reason extends Pick<Organization, "hosting" | "compliance"> {
  readonly code: DecisionCode;
  readonly dataType: DataType;
  readonly plan?: Plan;
  /** The in-app data setting of the organization, if it is known. */
  readonly setting?: "on" | "off";
  readonly exception?: {
    readonly effect: Effect;
    readonly kind: Target["kind"];
  };
  /** RFC 3339; present only with `not-yet-effective`. */
  readonly startsAt?: string;
  /** The product name of the app that the place is in, if it is in one. */
  readonly app?: string;
}

/** The status line of a place: its summary and the reason for it. */
export interface PlaceStatus {
  readonly summary: Summary;
  readonly reason: Reason;
}

/** The organization-level assessment with the facts that explain it. */
export interface OrganizationExplanation {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` if several are possible, absent if no app is active. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, if it is known. */
  readonly setting?: "on" | "off";
  /** True if the plan certainly allows metadata to be changed. */
  readonly metadataUnlocked: boolean;
}

/** The number of exceptions of one effect, and the names of the first few. */
export interface ExceptionSummary {
  readonly count: number;
  readonly names: readonly string[];
}

/** An organization as a first view shows it; its size does not grow with the number of spaces or exceptions. */
export interface OrganizationSummary
  extends Pick<Organization, "id" | "name" | "revision" | "hosting" | "compliance"> {
  readonly settings: Pick<Settings, "metadata" | "inAppData">;
  readonly explanation: OrganizationExplanation;
  readonly exceptions: Readonly<Record<Effect, ExceptionSummary>>;
}
