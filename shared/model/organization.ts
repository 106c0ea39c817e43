/** Where the vendor hosts the organization. */
export type Hosting = "commercial" | "government" | "isolated";

/** A compliance requirement; any of them leaves the organization out. */
export type Compliance = "customer-managed-keys" | "hipaa" | "regulated-sector";

/** The plan of one app; `unknown` stands for any of the four. */
export type Plan = "free" | "standard" | "premium" | "enterprise" | "unknown";

/** What an admin chose. `default`: nobody chose, the plan decides. `unknown`: we do not know. */
export type Choice = "on" | "off" | "default" | "unknown";

/** A space of an app, by the key that stands in its addresses. */
export interface Space {
  readonly key: string;
  readonly name: string;
}

/** One app on one site; a site has at most one of each. */
export interface AppInstance {
  readonly app: string;
  readonly plan: Plan;
  readonly state: "active" | "trial" | "inactive";
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
  readonly host: string;
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

/** What an exception can single out. */
export type Target =
  | { readonly kind: "space"; readonly site: string; readonly app: string; readonly key: string }
  | { readonly kind: "app"; readonly site: string; readonly app: string }
  | { readonly kind: "connector"; readonly id: string };

export type Effect = "include" | "exclude";

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
 * An organization: what it has, what was chosen, and the revision of both. Immutable: every accepted
 * change makes a new document whose `revision` is one higher.
 */
export interface Organization {
  readonly id: string;
  /** The vendor's id, as it stands in `admin.atlassian.com/o/<id>`. */
  readonly externalId?: string;
  readonly name: string;
  readonly hosting: Hosting;
  readonly compliance: readonly Compliance[];
  readonly sites: readonly Site[];
  readonly connectors: readonly Connector[];
  readonly settings: Settings;
  readonly revision: number;
}

/** An organization without what admins decide: what a `PUT` of the settings service replaces. */
export type Inventory = Omit<Organization, "settings" | "revision">;
