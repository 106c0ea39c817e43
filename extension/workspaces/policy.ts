import { issuer, serviceAt } from "../../shared/client/endpoint.ts";
import { tryParseJson } from "../../shared/client/response-body.ts";
import type { Issue } from "../../shared/model/errors.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { organization, organizationId } from "../../shared/model/parse-organization.ts";
import {
  checked,
  having,
  listOf,
  object,
  type Reader,
  refined,
  text,
  withDefault,
} from "../../shared/model/shape.ts";
import type { Source } from "./source.ts";

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

const hosts = withDefault(listOf(text), []);

const service: Reader<PolicyWorkspace> = refined(
  checked(
    object({
      hosts,
      "name?": text,
      // Tokens are sent there.
      endpoint: serviceAt(true),
      organization: organizationId,
      "issuer?": issuer,
      "clientId?": text,
    }),
    "`issuer` and `clientId` go together",
    ({ issuer, clientId }) => (issuer === undefined) === (clientId === undefined),
  ),
  ({ hosts, endpoint, organization, name = organization, issuer, clientId }) => ({
    id: `managed-${organization}-${new URL(endpoint).host}`,
    name,
    source: {
      kind: "service",
      endpoint,
      organization,
      ...(issuer !== undefined && clientId !== undefined && { signIn: { issuer, clientId } }),
    },
    hosts,
  }),
);

/** Some platforms can't carry nested values in policies: JSON text works on all of them. */
const document: Reader<Organization> = (spot) => {
  const { value, path, problems } = spot;
  const said = typeof value === "string" ? tryParseJson(value) : value;
  if (said === undefined) {
    problems.push({ path, message: "is no JSON" });
    return undefined;
  }
  const before = problems.length;
  const read = organization({ ...spot, value: said });
  // A document is only useful as a whole.
  return problems.length > before ? undefined : read;
};

const imported: Reader<PolicyWorkspace> = refined(
  object({ "hosts?": hosts, "name?": text, document }),
  ({ document: organization, name = organization.name }) => ({
    id: `managed-${organization.id}`,
    name,
    source: { kind: "document" },
    hosts: organization.sites.map(({ host }) => host),
    organization,
  }),
);

const policy = object({
  workspaces: withDefault(listOf(having("document", imported, service)), []),
});

/** Parses the employer's policy, as `storage.managed` holds it; faulty entries are left out and reported. */
export function parsePolicy(value: unknown): Policy {
  const problems: Issue[] = [];
  const read = policy({ value, path: "", problems });
  return {
    workspaces: unique(read?.workspaces ?? []),
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

function unique(workspaces: readonly PolicyWorkspace[]): PolicyWorkspace[] {
  return [...new Map(workspaces.map((workspace) => [workspace.id, workspace])).values()];
}
