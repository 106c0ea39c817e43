import type { Choice, Compliance, Organization, Plan } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { readAddress } from "./address.ts";

/** What a person told us of an organization; `unknown` is an answer. */
export interface Description {
  readonly address: string;
  readonly name: string;
  readonly plan: Plan;
  readonly apps: readonly string[];
  readonly metadata: Choice;
  readonly inAppData: Choice;
  readonly compliance: readonly Compliance[];
}

/** An empty form: nothing is known. */
export const NOTHING_KNOWN: Description = {
  address: "",
  name: "",
  plan: "unknown",
  apps: ["jira", "jira-service-management", "confluence"],
  metadata: "unknown",
  inAppData: "unknown",
  compliance: [],
};

/** The organization document that a description makes; `undefined` as long as the address is none. */
export function documentOf(description: Description, revision = 1): Organization | undefined {
  const url = readAddress(description.address);
  if (!url) return undefined;
  const { plan, metadata, inAppData, compliance } = description;
  return parseOrganization({
    id: url.host.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 64),
    name: description.name.trim() || url.hostname.split(".")[0] || url.host,
    hosting: "commercial",
    compliance,
    sites: [
      {
        id: "site",
        host: url.host,
        apps: description.apps.map((app) => ({ app, plan, state: "active" })),
      },
    ],
    connectors: [],
    settings: { metadata, inAppData, exceptions: [] },
    revision,
  });
}
