import * as v from "valibot";
import { PLAN_ORDER } from "../policy/plans.ts";
import { InvalidOrganizationError } from "./errors.ts";
import { getOrInsert } from "./get-or-insert.ts";
import { HostSchema } from "./host.ts";
import { UtcInstantSchema } from "./instant.ts";
import { parse } from "./parse.ts";
import { NonEmptySchema, type Output, uniqueBy } from "./schema.ts";
import { asciiUpperCase, type KeyedApp, type KeyedSite, normalizeKey } from "./space-key.ts";

/** The vendor's hosting environments. */
export const HOSTINGS = ["commercial", "government", "isolated", "unknown"] as const;

export type Hosting = (typeof HOSTINGS)[number];

/** Compliance requirements; any of them excludes the organization. */
export const COMPLIANCE_REQUIREMENTS = [
  "customer-managed-keys",
  "hipaa",
  "regulated-sector",
] as const;

export type Compliance = (typeof COMPLIANCE_REQUIREMENTS)[number];

/** The compliance requirements of an organization; empty if it is known to have none. */
export const ComplianceSchema = v.union([
  v.array(v.picklist(COMPLIANCE_REQUIREMENTS)),
  v.literal("unknown"),
]);

/** The plans of an app; `unknown` can be any of the other four. */
export const APP_PLANS = [...PLAN_ORDER, "unknown"] as const;

export type Plan = (typeof APP_PLANS)[number];

/** The states of an app; one of state `unknown` may or may not be active. */
export const APP_STATES = ["active", "trial", "inactive", "unknown"] as const;

/** The systems that can put settings in force: the vendor's admin console, or the service that stores the document. */
export const AUTHORITIES = ["vendor", "service"] as const;

export type Authority = (typeof AUTHORITIES)[number];

/** A space of an app; its addresses contain its key or one of its aliases. */
export const SpaceSchema = v.object({
  key: NonEmptySchema,
  name: v.string(),
  /** Other keys by which addresses name the space. */
  aliases: v.exactOptional(v.array(NonEmptySchema)),
});

export type Space = Output<typeof SpaceSchema>;

/** One app on one site; a site has each app at most once. */
export const AppInstanceSchema = v.pipe(
  v.object({
    app: NonEmptySchema,
    plan: v.picklist(APP_PLANS),
    state: v.picklist(APP_STATES),
    /** Absent if the end of the trial is not known. */
    trialEndsAt: v.exactOptional(UtcInstantSchema),
    /** Past or future. */
    deletedAt: v.exactOptional(UtcInstantSchema),
    residency: v.exactOptional(v.string()),
    spaces: v.exactOptional(
      v.pipe(v.array(SpaceSchema), uniqueBy("key", "space key", asciiUpperCase)),
    ),
  }),
  v.transform((instance) => {
    const { app, spaces } = instance;
    return spaces
      ? { ...instance, spaces: spaces.map((space) => normalizeSpace(app, space)) }
      : instance;
  }),
);

export type AppInstance = Output<typeof AppInstanceSchema>;

function normalizeSpace(app: string, { key, name, aliases }: v.InferOutput<typeof SpaceSchema>) {
  return {
    key: normalizeKey(app, key),
    name,
    ...(aliases && { aliases: aliases.map((alias) => normalizeKey(app, alias)) }),
  };
}

/** A site of the organization. */
export const SiteSchema = v.object({
  id: NonEmptySchema,
  /** The vendor's id of the site; it stays the same when the address changes. */
  externalId: v.exactOptional(NonEmptySchema),
  /** The current host. */
  host: HostSchema,
  /** Custom domains and earlier hosts. */
  aliases: v.exactOptional(v.array(HostSchema)),
  name: v.exactOptional(v.string()),
  deletedAt: v.exactOptional(UtcInstantSchema),
  apps: v.pipe(v.array(AppInstanceSchema), uniqueBy("app", "app")),
});

export type Site = Output<typeof SiteSchema>;

/** A Teamwork Graph connector; `covered` is stated, not derived (assumption A2). */
export const ConnectorSchema = v.object({
  id: NonEmptySchema,
  name: v.string(),
  covered: v.boolean(),
  deletedAt: v.exactOptional(UtcInstantSchema),
});

export type Connector = Output<typeof ConnectorSchema>;

const EXPECTED_ID = "expected 1 to 64 of A-Z, a-z, 0-9, `_` and `-`";

/** The id of an organization. */
export const OrganizationIdSchema = v.pipe(
  v.string(EXPECTED_ID),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/, EXPECTED_ID),
);

/** Returns true for a valid id of an organization. */
export function isOrganizationId(id: string): boolean {
  return v.is(OrganizationIdSchema, id);
}

/** The part of an organization document that a `PUT` of the settings service replaces. */
export const InventorySchema = v.object({
  id: OrganizationIdSchema,
  /** The vendor's id, as in `admin.atlassian.com/o/<id>`. */
  externalId: v.exactOptional(NonEmptySchema),
  name: v.string(),
  hosting: v.picklist(HOSTINGS),
  compliance: ComplianceSchema,
  sites: v.pipe(v.array(SiteSchema), uniqueBy("id", "site id")),
  connectors: v.pipe(v.array(ConnectorSchema), uniqueBy("id", "connector id")),
  authority: v.optional(v.picklist(AUTHORITIES), "vendor"),
});

export type Inventory = Output<typeof InventorySchema>;

/**
 * Parses the inventory of an organization document; settings and revision are dropped if present.
 * @throws {InvalidOrganizationError} as `parseOrganization` does
 */
export function parseInventory(value: unknown): Inventory {
  return parse(InventorySchema, value, (issues) => new InvalidOrganizationError(issues));
}

type AppIndex = ReadonlyMap<string, ReadonlyMap<string, KeyedApp>>;

const appIndexes = /*#__PURE__*/ new WeakMap<readonly KeyedSite[], AppIndex>();

/** Returns the app of a site, by the ids of both. */
export function findApp<App extends KeyedApp>(
  sites: readonly KeyedSite<App>[],
  site: string,
  app: string,
): App | undefined {
  return getOrInsert(appIndexes, sites, indexApps).get(site)?.get(app) as App | undefined;
}

function indexApps(sites: readonly KeyedSite[]): AppIndex {
  return new Map(
    sites.map(({ id, apps }) => [id, new Map(apps.map((instance) => [instance.app, instance]))]),
  );
}
