import type { Assessment } from "./codes.ts";
import type { Effect, Organization, Plan, Settings } from "./organization.ts";

/** What holds for an organization as a whole, with the facts that a person needs to follow it. */
export interface OrganizationExplanation {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` where several are possible, absent where no app is active. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, where it is known. */
  readonly setting?: "on" | "off";
  /** Whether metadata can certainly be changed, which the plan decides. */
  readonly metadataUnlocked: boolean;
}

/** How many exceptions of an effect there are, and the names of the first few. */
export interface ExceptionSummary {
  readonly count: number;
  readonly names: readonly string[];
}

/**
 * What the first view of an organization shows: no sites, no spaces, no single exceptions, however many there are. A
 * settings service gives it to a reader that accepts `OVERVIEW_TYPE`.
 */
export interface Overview
  extends Pick<Organization, "id" | "name" | "revision" | "hosting" | "compliance"> {
  readonly settings: Pick<Settings, "metadata" | "inAppData">;
  readonly explanation: OrganizationExplanation;
  readonly exceptions: Readonly<Record<Effect, ExceptionSummary>>;
}

/** The effect of the exceptions that a setting puts into force: they single out from what it says of everything. */
export function effectInForce(setting: "on" | "off"): Effect {
  return setting === "on" ? "exclude" : "include";
}
