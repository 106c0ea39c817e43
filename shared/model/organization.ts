import { PLAN_ORDER } from "../policy/plans.ts";

/** The vendor's hosting environments. */
export const HOSTINGS = ["commercial", "government", "isolated", "unknown"] as const;

export type Hosting = (typeof HOSTINGS)[number];

/** Compliance requirements; any of them leaves the organization out. */
export const COMPLIANCE_REQUIREMENTS = [
  "customer-managed-keys",
  "hipaa",
  "regulated-sector",
] as const;

export type Compliance = (typeof COMPLIANCE_REQUIREMENTS)[number];

/** The plans of an app; `unknown` stands for any of the four. */
export const APP_PLANS = [...PLAN_ORDER, "unknown"] as const;

export type Plan = (typeof APP_PLANS)[number];

/** The states of an app; one of state `unknown` may or may not be active. */
export const APP_STATES = ["active", "trial", "inactive", "unknown"] as const;

/** An admin's choices. `default`: nobody chose, the plan decides. `unknown`: the choice is not known. */
export const CHOICES = ["on", "off", "default", "unknown"] as const;

export type Choice = (typeof CHOICES)[number];

/**
 * The places that can put settings in force: the vendor's admin console, or the service that keeps the document.
 */
export const AUTHORITIES = ["vendor", "service"] as const;

export type Authority = (typeof AUTHORITIES)[number];

/** The effects of an exception. */
export const EFFECTS = ["include", "exclude"] as const;

export type Effect = (typeof EFFECTS)[number];

/** A space of an app, by the key that stands in its addresses. */
export interface Space {
  readonly key: string;
  readonly name: string;
  /** Other keys that stand in addresses for the space. */
  readonly aliases?: readonly string[];
}

/** One app on one site; a site has at most one of each. */
export interface AppInstance {
  readonly app: string;
  readonly plan: Plan;
  readonly state: (typeof APP_STATES)[number];
  /** RFC 3339 instant; a trial without one has no known end. */
  readonly trialEndsAt?: string;
  /** RFC 3339 instant, past or coming. */
  readonly deletedAt?: string;
  readonly residency?: string;
  readonly spaces?: readonly Space[];
}

/** A site of the organization, by its host (with a port only where the site has one). */
export interface Site {
  readonly id: string;
  /** The vendor's id of the site, which stays when its address changes. */
  readonly externalId?: string;
  readonly host: string;
  /** Custom domains and earlier hosts. */
  readonly aliases?: readonly string[];
  readonly name?: string;
  readonly deletedAt?: string;
  readonly apps: readonly AppInstance[];
}

/** A Teamwork Graph connector; whether it is covered is stated, not derived (assumption A2). */
export interface Connector {
  readonly id: string;
  readonly name: string;
  readonly covered: boolean;
  readonly deletedAt?: string;
}

/** A space, an app or a connector that an exception singles out. */
export type Target =
  | { readonly kind: "space"; readonly site: string; readonly app: string; readonly key: string }
  | { readonly kind: "app"; readonly site: string; readonly app: string }
  | { readonly kind: "connector"; readonly id: string };

/** An exception to the in-app data setting; it is dormant while the setting does not call for it. */
export interface Exception {
  readonly effect: Effect;
  readonly target: Target;
}

export interface Settings {
  readonly metadata: Choice;
  readonly inAppData: Choice;
  readonly exceptions: readonly Exception[];
}

/**
 * An organization document: its inventory, its settings and their revision. Immutable: every accepted change makes a
 * new document whose `revision` is one higher.
 */
export interface Organization {
  readonly id: string;
  /** The vendor's id, as it stands in `admin.atlassian.com/o/<id>`. */
  readonly externalId?: string;
  readonly name: string;
  readonly hosting: Hosting;
  /** Empty if somebody said that there is no requirement. */
  readonly compliance: readonly Compliance[] | "unknown";
  readonly sites: readonly Site[];
  readonly connectors: readonly Connector[];
  readonly authority: Authority;
  /** The settings in force, as far as anybody knows. */
  readonly settings: Settings;
  /** The settings decided here that nobody has confirmed yet; only with authority `vendor`. */
  readonly decided?: Settings;
  /** RFC 3339; the last time somebody said that the vendor's console shows `settings`. */
  readonly confirmedAt?: string;
  readonly revision: number;
}

/** The part of an organization document that a `PUT` of the settings service replaces. */
export type Inventory = Omit<Organization, "settings" | "decided" | "confirmedAt" | "revision">;
