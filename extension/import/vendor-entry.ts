import * as v from "valibot";
import { parseHost } from "../../shared/model/host.ts";
import type { AppInstance, Plan } from "../../shared/model/organization.ts";
import { safeParse } from "../../shared/model/parse.ts";
import { PLAN_ORDER } from "../../shared/policy/plans.ts";
import { partSchema, TextSchema } from "./responses.ts";

/** One app on one site, as the admin API describes it: any field can be missing. */
export interface VendorEntry {
  /** Our id of the app; absent if the entry doesn't name its app. */
  readonly app?: string;
  /** The vendor's id of the site, which stays when the address changes. */
  readonly siteId?: string;
  readonly host?: string;
  /** `unknown` if the API does not state it, or in a word that is not known. */
  readonly plan: Plan;
  /** Absent if the API does not state it; `unknown` for any word but `online` and `offline`. */
  readonly state?: Exclude<AppInstance["state"], "trial">;
  /** The region that its data is pinned to. */
  readonly region?: string;
  readonly isSandbox: boolean;
}

/** Our app ids by the vendor's names, if they differ. */
const APPS: Readonly<Record<string, string>> = {
  "jira-software": "jira",
  "jira-core": "jira",
  "jira-work-management": "jira",
  "jira-servicedesk": "jira-service-management",
  "jira-service-desk": "jira-service-management",
};

const EntitlementSchema = v.object({ attributes: partSchema({ plan: TextSchema }) });

const EntrySchema = v.object({
  id: TextSchema,
  attributes: partSchema({
    typeKey: TextSchema,
    status: TextSchema,
    hostUrl: TextSchema,
    realm: TextSchema,
    regions: v.fallback(v.optional(v.array(TextSchema)), undefined),
    sandbox: v.optional(v.unknown()),
  }),
  relationships: partSchema({
    entitlement: v.fallback(v.optional(v.array(v.unknown())), undefined),
  }),
});

/** Parses an entry of the admin API's list of apps. One that can't be read has no fields. */
export function parseEntry(value: unknown): VendorEntry {
  const { output } = safeParse(EntrySchema, value);
  const { typeKey, status, hostUrl, realm, regions, sandbox } = output?.attributes ?? {};
  const siteId = siteIdOf(output?.id);
  const host = hostOf(hostUrl);
  const region = realm ?? regions?.[0];
  return {
    plan: planOf(output?.relationships?.entitlement ?? []),
    isSandbox: sandbox !== undefined && sandbox !== null && sandbox !== false,
    ...(typeKey !== undefined && { app: appOf(typeKey) }),
    ...(siteId !== undefined && { siteId }),
    ...(host !== undefined && { host }),
    ...(status !== undefined && { state: stateOf(status) }),
    ...(region !== undefined && { region }),
  };
}

function appOf(typeKey: string): string {
  const name = typeKey.toLowerCase().replaceAll("_", "-");
  return APPS[name] ?? name;
}

/** Returns the site of an ARI; ARIs of other resources name none. */
function siteIdOf(ari: string | undefined): string | undefined {
  return /^ari:cloud:[^/]*:site\/([^/]+)$/.exec(ari ?? "")?.[1];
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const host = URL.canParse(text) ? new URL(text).host : "";
  return parseHost(host) ? host : undefined;
}

function stateOf(status: string): "active" | "inactive" | "unknown" {
  const word = status.toLowerCase();
  if (word === "online") return "active";
  return word === "offline" ? "inactive" : "unknown";
}

/** Returns the plan that all entitlements of an app name. */
function planOf(entitlements: readonly unknown[]): Plan {
  const plans = entitlements.map((item) => {
    const { plan = "" } = safeParse(EntitlementSchema, item).output?.attributes ?? {};
    const words = new Set(plan.toLowerCase().split(/[^a-z]+/));
    const [known, ...others] = PLAN_ORDER.filter((name) => words.has(name));
    return known !== undefined && others.length === 0 ? known : "unknown";
  });
  const [first = "unknown", ...more] = plans;
  return more.every((plan) => plan === first) ? first : "unknown";
}
