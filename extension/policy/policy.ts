import type { Organization } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { InvalidOrganizationError } from "../../shared/model/problem.ts";
import { Faults } from "../../shared/model/read.ts";
import type { Source } from "../workspaces/workspace.ts";

/** A workspace that an employer's policy sets. */
export interface PolicyWorkspace {
  /** The same for the same service or organization, whatever else the policy changes. */
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly hosts: readonly string[];
  /** Where the policy brings the document itself. */
  readonly organization?: Organization;
}

/** What a policy says, and what of it cannot be read. */
export interface Policy {
  readonly workspaces: readonly PolicyWorkspace[];
  readonly problems: readonly string[];
}

/** Reads what `storage.managed` holds; an entry with a fault is left out and told of, the others count. */
export function readPolicy(value: unknown): Policy {
  const faults = new Faults();
  const fields = faults.object(value, "");
  const workspaces = faults.array(fields?.["workspaces"] ?? [], "/workspaces", (item, path) =>
    readWorkspace(item, path, faults),
  );
  return {
    workspaces: unique(workspaces ?? []),
    problems: faults.problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

function readWorkspace(value: unknown, path: string, faults: Faults): PolicyWorkspace | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const text = (name: string) =>
    fields[name] === undefined ? undefined : faults.string(fields[name], `${path}/${name}`);
  const hosts = faults.array(fields["hosts"] ?? [], `${path}/hosts`, (item, at) =>
    faults.string(item, at),
  );
  const name = text("name");
  if (fields["document"] !== undefined) {
    const organization = readDocument(fields["document"], `${path}/document`, faults);
    return (
      organization && {
        id: `managed-${organization.id}`,
        name: name ?? organization.name,
        source: { kind: "document" },
        hosts: organization.sites.map(({ host }) => host),
        organization,
      }
    );
  }
  const endpoint = readEndpoint(fields["endpoint"], `${path}/endpoint`, faults);
  const organization = faults.string(fields["organization"], `${path}/organization`);
  const issuer = text("issuer");
  const clientId = text("clientId");
  if (endpoint === undefined || organization === undefined || !hosts) return undefined;
  if ((issuer === undefined) !== (clientId === undefined)) {
    return faults.add(path, "`issuer` and `clientId` go together");
  }
  return {
    id: `managed-${organization}-${new URL(endpoint).host}`,
    name: name ?? organization,
    source: {
      kind: "service",
      endpoint,
      organization,
      ...(issuer !== undefined && clientId !== undefined && { signIn: { issuer, clientId } }),
    },
    hosts,
  };
}

/** Tokens are sent there: only over https, or on the person's own machine. */
function readEndpoint(value: unknown, path: string, faults: Faults): string | undefined {
  const text = faults.string(value, path);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local =
    url?.protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url?.protocol === "https:" || local) return text;
  return faults.add(path, "expected an https address");
}

/** Policies carry nested values badly on some platforms: text is the form that works on all, objects count too. */
function readDocument(value: unknown, path: string, faults: Faults): Organization | undefined {
  try {
    return parseOrganization(typeof value === "string" ? JSON.parse(value) : value);
  } catch (error) {
    if (error instanceof InvalidOrganizationError) {
      for (const problem of error.problems) faults.add(path + problem.path, problem.message);
      return undefined;
    }
    if (error instanceof SyntaxError) return faults.add(path, "is no JSON");
    throw error;
  }
}

function unique(workspaces: readonly PolicyWorkspace[]): PolicyWorkspace[] {
  return [...new Map(workspaces.map((workspace) => [workspace.id, workspace])).values()];
}
