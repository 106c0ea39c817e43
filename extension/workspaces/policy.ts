import * as v from "valibot";
import { endpointSchema, IssuerSchema } from "../../shared/client/endpoint.ts";
import type { Issue } from "../../shared/model/errors.ts";
import { OrganizationIdSchema } from "../../shared/model/inventory.ts";
import { type Organization, OrganizationSchema } from "../../shared/model/organization.ts";
import { parseJson, safeParse } from "../../shared/model/parse.ts";
import { hostMatchOf } from "./matching.ts";
import type { Source } from "./source.ts";

/** The ids of managed workspaces begin with it, and no others. */
export const MANAGED_ID_PREFIX = "managed-";

/** A workspace that the employer's policy sets. */
export interface PolicyWorkspace {
  /** Stays the same while the policy names the same service or organization. */
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly hosts: readonly string[];
  /** The document, if the policy contains it. */
  readonly organization?: Organization;
}

/** A parsed policy. */
export interface Policy {
  readonly workspaces: readonly PolicyWorkspace[];
  /** Faults, each with its JSON pointer. */
  readonly problems: readonly string[];
}

const PolicySchema = v.object({ workspaces: v.optional(v.array(v.unknown()), []) });

const ServiceEntrySchema = v.pipe(
  v.object({
    name: v.exactOptional(v.string()),
    hosts: v.optional(v.array(v.string()), []),
    // Tokens are sent there.
    endpoint: endpointSchema({ isSafe: true }),
    organization: OrganizationIdSchema,
    issuer: v.exactOptional(IssuerSchema),
    clientId: v.exactOptional(v.string()),
  }),
  v.check(
    ({ issuer, clientId }) => (issuer === undefined) === (clientId === undefined),
    "`issuer` and `clientId` go together",
  ),
);

const DocumentEntrySchema = v.object({
  name: v.exactOptional(v.string()),
  document: OrganizationSchema,
});

type EntryResult = { readonly workspace: PolicyWorkspace } | { readonly issues: readonly Issue[] };

/** Parses the employer's policy, as `storage.managed` holds it; faulty entries are left out and reported. */
export function parsePolicy(value: unknown): Policy {
  const { output, issues = [] } = safeParse(PolicySchema, value);
  const results = (output?.workspaces ?? []).map(parseEntry);
  const workspaces = results.flatMap((result) => ("workspace" in result ? result.workspace : []));
  const entryIssues = results.flatMap((result, index) =>
    "issues" in result
      ? result.issues.map(({ path, message }) => ({ path: `/workspaces/${index}${path}`, message }))
      : [],
  );
  return {
    workspaces: [...new Map(workspaces.map((workspace) => [workspace.id, workspace])).values()],
    problems: [...issues, ...entryIssues].map(({ path, message }) => `${path || "/"}: ${message}`),
  };
}

function parseEntry(entry: unknown): EntryResult {
  const document: unknown = Object(entry).document;
  return document === undefined ? parseServiceEntry(entry) : parseDocumentEntry(entry, document);
}

function parseServiceEntry(entry: unknown): EntryResult {
  const { output, issues } = safeParse(ServiceEntrySchema, entry);
  if (!output) return { issues };
  const { hosts, endpoint, organization, name = organization, issuer, clientId } = output;
  const hasSignIn = issuer !== undefined && clientId !== undefined;
  return {
    workspace: {
      id: `${MANAGED_ID_PREFIX}${organization}-${new URL(endpoint).host}`,
      name,
      source: {
        kind: "service",
        endpoint,
        organization,
        ...(hasSignIn && { signIn: { issuer, clientId } }),
      },
      hosts,
    },
  };
}

function parseDocumentEntry(entry: unknown, document: unknown): EntryResult {
  let parsed: unknown;
  try {
    // Some platforms can't carry nested values in policies: JSON text works on all of them.
    parsed = typeof document === "string" ? parseJson(document) : document;
  } catch {
    return { issues: [{ path: "/document", message: "not JSON" }] };
  }
  const { output, issues } = safeParse(DocumentEntrySchema, { ...Object(entry), document: parsed });
  if (!output) return { issues };
  const { document: organization, name = organization.name } = output;
  const { hosts = [] } = hostMatchOf(organization);
  return {
    workspace: {
      id: `${MANAGED_ID_PREFIX}${organization.id}`,
      name,
      source: { kind: "document" },
      hosts,
      organization,
    },
  };
}
