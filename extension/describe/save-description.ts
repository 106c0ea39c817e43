import { findApp } from "../../shared/model/inventory.ts";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import {
  ASSUMED,
  type Fact,
  NO_PROVENANCE,
  type Provenance,
  parseProvenance,
  readFrom,
  said,
  withOrigin,
} from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { loadWorkspaces, saveWorkspace } from "../workspaces/workspace-store.ts";
import {
  type Description,
  describedDocument,
  descriptionOf,
  type Facts,
  hostOf,
  NOTHING_KNOWN,
  withFacts,
} from "./description.ts";
import { parseTypedAddress } from "./typed-address.ts";

/** The provenance key of each fact. */
const FACTS = {
  plan: "plan",
  metadata: "metadata",
  inAppData: "in-app-data",
  compliance: "compliance",
  hosting: "hosting",
} as const satisfies Readonly<Record<keyof Facts, Fact>>;

/** Returns the workspace that a person described at a host. */
export function describedAt(
  workspaces: readonly Workspace[],
  host: string | undefined,
): Workspace | undefined {
  return workspaces.find(
    ({ source, hosts = [] }) =>
      source.kind === "manual" && host !== undefined && hosts.includes(host),
  );
}

/**
 * Saves a description, in place of an earlier one.
 * @returns the name of the workspace; `undefined` if the address can't be that of a site
 */
export async function saveDescription(
  description: Description,
  before?: Workspace,
): Promise<string | undefined> {
  const known = before?.document?.organization;
  const document = describedDocument(description, known);
  if (!document) return undefined;
  await save(document, before);
  return document.name;
}

/** Saves the plan of the site at an address; earlier answers about the site stay. */
export async function savePlan(address: string, plan: Facts["plan"], hosting: Facts["hosting"]) {
  const { workspaces } = await loadWorkspaces();
  const before = describedAt(workspaces, hostOf(address));
  const known = before?.document?.organization;
  const description: Description = known
    ? { ...descriptionOf(known), address, plan }
    : { ...NOTHING_KNOWN, address, plan, hosting };
  return saveDescription(description, before);
}

/** Saves answers about the organization of a workspace. */
export async function saveFacts(workspace: Workspace, facts: Partial<Facts>): Promise<void> {
  const known = workspace.document?.organization;
  if (!known) return;
  const revision = known.revision + 1;
  await save(parseOrganization({ ...withFacts(known, facts), revision }), workspace);
}

async function save(document: Organization, before: Workspace | undefined): Promise<void> {
  const now = Date.now();
  const record = {
    id: before?.id ?? crypto.randomUUID(),
    source: before?.source ?? ({ kind: "manual" } as const),
    name: document.name,
  };
  const role = before?.document?.role ?? "member";
  const snapshot = { organization: document, role, confirmedAt: now };
  await saveWorkspace(record, snapshot, provenanceOfDescription(document, before, now));
}

/**
 * Returns the origins of a described document: values that the person changed were said now; others keep their origin.
 */
function provenanceOfDescription(
  document: Organization,
  workspace: Workspace | undefined,
  now: number,
): Provenance {
  const known = workspace?.document?.organization;
  const before = known && descriptionOf(known);
  const after = descriptionOf(document);
  const isSame = (name: keyof Facts) =>
    before !== undefined && JSON.stringify(before[name]) === JSON.stringify(after[name]);
  let provenance = known ? parseProvenance(workspace.document) : NO_PROVENANCE;
  if (!known) provenance = withOrigin(provenance, ASSUMED, "apps", "state", "exceptions");
  for (const name of Object.keys(FACTS) as (keyof Facts)[]) {
    if (isSame(name)) continue;
    const origin = after[name] === "unknown" ? null : said(now);
    const facts = name === "plan" && known ? changedPlans(known, document) : [FACTS[name]];
    provenance = withOrigin(provenance, origin, ...facts);
  }
  const [site] = document.sites;
  if (!site || known?.sites[0]?.host === site.host) return provenance;
  provenance = withOrigin(provenance, said(now), ["host", site.id]);
  const hostname = parseTypedAddress(site.host)?.hostname ?? "";
  return vendorSiteHosting(hostname) === document.hosting
    ? withOrigin(provenance, readFrom("address", now), "hosting")
    : provenance;
}

/** Returns the plans of the apps that have another one than before: others may have been read. */
function changedPlans(before: Organization, after: Organization): Fact[] {
  return after.sites.flatMap(({ id, apps }) =>
    apps.flatMap(({ app, plan }): Fact[] =>
      findApp(before.sites, id, app)?.plan === plan ? [] : [["plan", id, app]],
    ),
  );
}
