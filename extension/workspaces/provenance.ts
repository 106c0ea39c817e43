import * as v from "valibot";
import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import { findApp } from "../../shared/model/inventory.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { safeParse } from "../../shared/model/parse.ts";
import type { Output } from "../../shared/model/schema.ts";

/** The sources that values are read from. `address`: the host itself shows the value; `document`: a file or text. */
export const READ_FROM = ["admin-api", "site", "address", "document"] as const;

/** The largest time that a `Date` can hold. */
const MAX_TIME_MS = 8.64e15;

/** Milliseconds since the epoch. */
const TimeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TIME_MS));

/** The origin of one value: read from a system, said by a person, or assumed. */
const OriginSchema = v.variant("kind", [
  v.object({ kind: v.literal("read"), from: v.picklist(READ_FROM), at: TimeSchema }),
  v.object({ kind: v.literal("said"), at: TimeSchema }),
  v.object({ kind: v.literal("assumed") }),
]);

export type Origin = Output<typeof OriginSchema>;

/** A policy of the organization about the use of its data, as the admin API shows it. It decides no answer. */
const DataUseSchema = v.object({
  /** The vendor's word, for example `enabled`. */
  status: v.string(),
  name: v.exactOptional(v.string()),
  /** The time of the last change, as the vendor writes it. */
  updatedAt: v.exactOptional(v.string()),
  readAt: TimeSchema,
});

export type DataUse = Output<typeof DataUseSchema>;

/** The origins of a document's values, stored beside it. */
export const ProvenanceSchema = v.object({
  /** By fact, see `factKey`; the origin is not known if it is `null`. */
  origins: v.optional(v.record(v.string(), v.fallback(v.nullable(OriginSchema), null)), {}),
  dataUse: v.exactOptional(v.fallback(v.array(DataUseSchema), [])),
});

export type Provenance = Output<typeof ProvenanceSchema>;

/** The provenance of documents that were stored without one: nothing is claimed. */
export const NO_PROVENANCE: Provenance = { origins: {} };

/** The facts of an organization. */
export type OrganizationFact = "hosting" | "compliance" | "metadata" | "in-app-data" | "exceptions";

/** The facts of a site: its address, and which apps it has. */
export type SiteFact = "host" | "apps";

/** The facts of an app on a site. */
export type AppFact = "plan" | "state" | "spaces";

/**
 * A fact of a document, for example `"hosting"`, `["host", site]` or `["plan", site, app]`. Without an app or a site it
 * stands for all of them: `"plan"` for the plans of all apps.
 */
export type Fact =
  | OrganizationFact
  | SiteFact
  | AppFact
  | readonly [fact: SiteFact | AppFact, site: string]
  | readonly [fact: AppFact, site: string, app: string];

/** Returns the origin of a value that a person said. */
export function said(at: number): Origin {
  return { kind: "said", at };
}

/** Returns the origin of a value that was read. */
export function readFrom(from: (typeof READ_FROM)[number], at: number): Origin {
  return { kind: "read", from, at };
}

/** The origin of a value that nobody said and that no system shows. */
export const ASSUMED: Origin = { kind: "assumed" };

/** Creates the provenance of a document that a person imported as a whole. */
export function provenanceOfDocument(at: number): Provenance {
  const facts = ["hosting", "compliance", "metadata", "in-app-data", "exceptions"] as const;
  const inventory = ["host", "apps", "plan", "state", "spaces"] as const;
  return withOrigin(NO_PROVENANCE, readFrom("document", at), ...facts, ...inventory);
}

/** Parses the provenance of a stored document; one that can't be read claims nothing. */
export function parseProvenance(
  document: { readonly provenance?: unknown } | undefined,
): Provenance {
  return safeParse(ProvenanceSchema, document?.provenance ?? {}).output ?? NO_PROVENANCE;
}

/** Returns the provenance with another origin of facts, and of the facts that they stand for. */
export function withOrigin(
  provenance: Provenance,
  origin: Origin | null,
  ...facts: readonly Fact[]
): Provenance {
  const origins = { ...provenance.origins };
  for (const key of facts.map(factKey)) {
    for (const other of Object.keys(origins)) {
      if (other.startsWith(`${key}/`)) delete origins[other];
    }
    origins[key] = origin;
  }
  return { ...provenance, origins };
}

/** Creates the provenance of facts; an origin that most sites or apps have is stored once for all of them. */
export function provenanceFrom(
  origins: readonly (readonly [fact: Fact, origin: Origin | null])[],
): Provenance {
  const byName = new Map<string, (readonly [key: string, origin: Origin | null])[]>();
  for (const [fact, origin] of origins) {
    const [name = ""] = factParts(fact);
    getOrInsert(byName, name, () => []).push([factKey(fact), origin]);
  }
  const stored = [...byName].flatMap(([name, entries]) => {
    const common = mostFrequent(entries.map(([, origin]) => origin));
    const text = JSON.stringify(common);
    const others = entries.filter(([, origin]) => JSON.stringify(origin) !== text);
    return [[name, common] as const, ...others];
  });
  return { origins: Object.fromEntries(stored) };
}

function mostFrequent(origins: readonly (Origin | null)[]): Origin | null {
  const counts = new Map<string, number>();
  for (const origin of origins) {
    const text = JSON.stringify(origin);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return origins.find((origin) => JSON.stringify(origin) === first?.[0]) ?? null;
}

/** Returns the origin of a fact, or of the facts that include it; `undefined` if it is not known. */
export function originOf({ origins }: Provenance, fact: Fact): Origin | undefined {
  const parts = factParts(fact);
  for (let length = parts.length; length > 0; length -= 1) {
    const origin = origins[parts.slice(0, length).join("/")];
    if (origin !== undefined) return origin ?? undefined;
  }
  return undefined;
}

/**
 * Returns the origin of a fact in the document of a workspace; `undefined` if the value or its origin is not known.
 * @param workspace any stored workspace
 */
export function provenanceOf(
  workspace: {
    readonly document?: { readonly organization: Organization; readonly provenance?: unknown };
  },
  fact: Fact,
): Origin | undefined {
  const { document } = workspace;
  if (!document || !isKnown(document.organization, fact)) return undefined;
  return originOf(parseProvenance(document), fact);
}

/** Returns false for a value that is `unknown`. */
function isKnown({ hosting, compliance, settings, sites }: Organization, fact: Fact): boolean {
  const [name, site, app] = Array.isArray(fact) ? fact : [fact];
  const instance = site !== undefined && app !== undefined && findApp(sites, site, app);
  const values: Partial<Record<string, unknown>> = {
    hosting,
    compliance,
    metadata: settings.metadata,
    "in-app-data": settings.inAppData,
    plan: instance ? instance.plan : undefined,
    state: instance ? instance.state : undefined,
  };
  return values[name] !== "unknown";
}

/** Returns the key of a fact in the stored origins. */
function factKey(fact: Fact): string {
  return factParts(fact).join("/");
}

function factParts(fact: Fact): readonly string[] {
  const [name, ...place] = typeof fact === "string" ? [fact] : fact;
  // A lone surrogate would make `encodeURIComponent` throw.
  return [name, ...place.map((part) => part.replaceAll(/[%/]/g, encodeURIComponent))];
}
