import {
  type Choice,
  type Hosting,
  type Inventory,
  type Organization,
  type Plan,
  parseInventory,
  parseOrganization,
  type Settings,
  type Site,
  withInventory,
} from "../../shared/model/organization.ts";
import {
  ELIGIBLE_HOSTING,
  siteHosting,
  vendorSiteHosting,
} from "../../shared/policy/eligibility.ts";
import { nameOfHost, toOrganizationId } from "../workspaces/addresses.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import {
  ASSUMED,
  NO_PROVENANCE,
  type Provenance,
  provenanceFrom,
  readFrom,
  said,
} from "../workspaces/provenance.ts";
import type { VendorOrganization } from "./admin-api.ts";
import { importSites } from "./imported-sites.ts";
import type { PolicyReading } from "./policies.ts";
import { type Conflict, Reconciliation, type Resolutions } from "./reconciliation.ts";
import type { VendorEntry } from "./vendor-entry.ts";

/** The answers of a person to the questions that the API leaves open; absent: no change. */
export interface ImportAnswers {
  /** The plan of the apps whose plan is not known. */
  readonly plan?: Plan;
  readonly compliance?: Inventory["compliance"];
  readonly hosting?: Hosting;
  readonly metadata?: Choice;
  readonly inAppData?: Choice;
}

/** A stored document with the origins of its values. */
export interface KnownInventory {
  readonly organization: Organization;
  readonly provenance: Provenance;
}

/** The input of an import. */
export interface ImportInput {
  readonly organization: VendorOrganization;
  readonly entries: readonly VendorEntry[];
  /** Absent if they could not be read. */
  readonly policies?: PolicyReading | undefined;
  readonly answers?: ImportAnswers;
  /** The stored document; values that the API does not state stay. */
  readonly before?: KnownInventory | undefined;
  readonly resolutions?: Resolutions;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The document of an import, the origins of its values, and the values that a person must choose. */
export interface ImportResult extends KnownInventory {
  readonly conflicts: readonly Conflict[];
}

/** Creates the document of an import. */
export function importedDocument(input: ImportInput): ImportResult {
  const { organization, before, answers = {}, at, policies } = input;
  const earlier = before?.provenance ?? NO_PROVENANCE;
  const values = new Reconciliation(earlier, input.resolutions ?? new Map(), at);
  const { sites, hasHiddenSite } = importSites(
    { entries: input.entries, known: before?.organization.sites ?? [], plan: answers.plan, at },
    values,
  );
  const inventory = {
    externalId: organization.id,
    name: organization.name ?? before?.organization.name ?? nameOf(organization, sites),
    hosting: hostingOf(input, sites, hasHiddenSite, values),
    compliance: complianceOf(input, values),
    sites,
  };
  const settings = settingsOf(input, values);
  const confirmedAt = { confirmedAt: new Date(at).toISOString() };
  const isSaid = answers.metadata !== undefined || answers.inAppData !== undefined;
  const document = before
    ? withInventory(before.organization, parseInventory({ ...before.organization, ...inventory }))
    : { ...inventory, id: toOrganizationId(organization.id), connectors: [], revision: 1 };
  const dataUse = policies?.dataUse ?? earlier.dataUse ?? [];
  return {
    organization: parseOrganization({
      ...document,
      settings: {
        ...settings,
        exceptions: "settings" in document ? document.settings.exceptions : [],
      },
      ...(isSaid && confirmedAt),
    }),
    provenance: { ...provenanceFrom(values.origins), ...(dataUse.length > 0 && { dataUse }) },
    conflicts: values.conflicts,
  };
}

/** Returns the hosting of an organization: one site with another hosting than the eligible one excludes all of it. */
function hostingOf(
  { before, at, answers = {} }: ImportInput,
  sites: readonly Site[],
  hasHiddenSite: boolean,
  values: Reconciliation,
): Hosting {
  if (answers.hosting !== undefined) {
    values.set(said(at), "hosting");
    return answers.hosting;
  }
  const hosts = sites.filter(({ id }) => id !== NO_SITE.id).map(({ host }) => host.toLowerCase());
  const excluding = hosts.map(siteHosting).find((hosting) => hosting !== ELIGIBLE_HOSTING);
  const isCertain = hosts.length > 0 && !hasHiddenSite;
  const read = excluding ?? (isCertain ? ELIGIBLE_HOSTING : undefined);
  const isShown = excluding || hosts.every((host) => vendorSiteHosting(host) !== undefined);
  const origin = isShown ? readFrom("address", at) : ASSUMED;
  return values.value<Hosting>("hosting", before?.organization.hosting, read, origin) ?? "unknown";
}

function complianceOf({ policies, before, answers = {}, at }: ImportInput, values: Reconciliation) {
  type Requirements = Inventory["compliance"];
  const known: Requirements | undefined = answers.compliance ?? before?.organization.compliance;
  const status = policies?.hipaa;
  const list = known === undefined || known === "unknown" ? [] : known;
  let read: Requirements | undefined;
  if (status === "enabled") read = list.includes("hipaa") ? list : [...list, "hipaa"];
  else if (status === "disabled" && list.includes("hipaa")) {
    const others = list.filter((item) => item !== "hipaa");
    read = others.length > 0 ? others : "unknown";
  }
  if (answers.compliance === undefined) {
    return values.value<Requirements>("compliance", known, read) ?? "unknown";
  }
  values.set(said(at), "compliance");
  return answers.compliance;
}

function settingsOf(
  { before, answers = {}, at }: ImportInput,
  values: Reconciliation,
): Omit<Settings, "exceptions"> {
  const known = before?.organization.settings;
  const answer = (fact: "metadata" | "in-app-data", given: Choice | undefined) =>
    given === undefined ? values.keep(fact) : values.set(said(at), fact);
  answer("metadata", answers.metadata);
  answer("in-app-data", answers.inAppData);
  values.keep("exceptions");
  return {
    metadata: answers.metadata ?? known?.metadata ?? "unknown",
    inAppData: answers.inAppData ?? known?.inAppData ?? "unknown",
  };
}

/** Returns a name for an organization whose name the key can't read. */
function nameOf({ id }: VendorOrganization, [site]: readonly Site[]): string {
  return site && site.id !== NO_SITE.id ? nameOfHost(site.host) : id;
}
