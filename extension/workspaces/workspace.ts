import type { Role } from "../../shared/client/types.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { Faults, optional } from "../../shared/model/read.ts";

/** Where what we know of an organization comes from. */
export type Source =
  | {
      readonly kind: "service";
      /** Address of the settings service. */
      readonly endpoint: string;
      readonly organization: string;
      readonly signIn?: { readonly issuer: string; readonly clientId: string };
      /** Whether a site that the person named announced it; else the person named the service. */
      readonly discovered?: boolean;
    }
  /** An organization document that the person imported. */
  | { readonly kind: "document" }
  /** What the person told us of the organization. */
  | { readonly kind: "manual" };

/** What is kept of a workspace beside its document. */
export interface WorkspaceRecord {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** Hosts of its sites: what is known of its pages even where its document cannot be read. */
  readonly hosts?: readonly string[];
  /** The vendor's id of the organization: pages of the vendor's own hosts name it. */
  readonly externalId?: string;
  /** Whether the employer's policy set it; such a one is not the person's to remove. */
  readonly managed?: boolean;
}

/** The last document that is known. */
export interface KnownDocument {
  readonly organization: Organization;
  readonly role: Role;
  /** Whether the person made it what it is, here. */
  readonly mine?: boolean;
}

/** When a document was last confirmed, and why the newest attempt failed. Milliseconds since the epoch. */
export interface Freshness {
  readonly confirmedAt: number;
  readonly problem?: string;
}

/** A workspace as it is stored, each part read or found faulty. */
export interface Workspace extends WorkspaceRecord {
  readonly document?: KnownDocument;
  readonly freshness: Freshness;
  /** What is wrong with the stored document; it is kept, and nothing is answered from it. */
  readonly fault?: string;
}

/** The same as long as a workspace is asked at the same place. */
export function identityOf({ id, source }: WorkspaceRecord): string {
  return JSON.stringify([id, source]);
}

const ROLES: readonly Role[] = ["admin", "member", "service", "unknown"];

/** Reads one stored record; `undefined` and a fault if it is none. */
export function readRecord(
  value: unknown,
  path: string,
  faults: Faults,
): WorkspaceRecord | undefined {
  const fields = faults.object(value, path);
  const id = faults.string(fields?.["id"], `${path}/id`);
  const name = faults.string(fields?.["name"], `${path}/name`);
  const source = readSource(fields?.["source"], `${path}/source`, faults);
  const hosts = faults.array(fields?.["hosts"] ?? [], `${path}/hosts`, (item, at) =>
    faults.string(item, at),
  );
  const externalId = given(fields?.["externalId"], (value) =>
    faults.string(value, `${path}/externalId`),
  );
  const managed = given(fields?.["managed"], (value) => faults.boolean(value, `${path}/managed`));
  if (id === undefined || name === undefined || !source || !hosts) return undefined;
  return {
    id,
    name,
    source,
    hosts,
    ...optional("externalId", externalId),
    ...optional("managed", managed),
  };
}

function given<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

/** Reads where what is known of a workspace comes from. */
export function readSource(value: unknown, path: string, faults: Faults): Source | undefined {
  const fields = faults.object(value, path);
  const kinds = ["service", "document", "manual"] as const;
  const kind = fields && faults.oneOf(fields["kind"], kinds, `${path}/kind`);
  if (!fields || kind === undefined) return undefined;
  if (kind !== "service") return { kind };
  const endpoint = faults.string(fields["endpoint"], `${path}/endpoint`);
  const organization = faults.string(fields["organization"], `${path}/organization`);
  if (endpoint === undefined || organization === undefined) return undefined;
  const discovered = given(fields["discovered"], (flag) =>
    faults.boolean(flag, `${path}/discovered`),
  );
  const service = { kind, endpoint, organization, ...optional("discovered", discovered) };
  if (fields["signIn"] === undefined) return service;
  const signIn = faults.object(fields["signIn"], `${path}/signIn`);
  const issuer = faults.string(signIn?.["issuer"], `${path}/signIn/issuer`);
  const clientId = faults.string(signIn?.["clientId"], `${path}/signIn/clientId`);
  if (issuer === undefined || clientId === undefined) return undefined;
  return { ...service, signIn: { issuer, clientId } };
}

/** Reads a stored document, or says what is wrong with it. */
export function readDocument(value: unknown): { document?: KnownDocument; fault?: string } {
  if (value === undefined) return {};
  const faults = new Faults();
  const fields = faults.object(value, "");
  const role = faults.oneOf(fields?.["role"], ROLES, "/role");
  try {
    const organization = parseOrganization(fields?.["organization"]);
    if (role) return { document: { organization, role, mine: fields?.["mine"] === true } };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  return { fault: faults.problems.map(({ path, message }) => `${path}: ${message}`).join("; ") };
}

/** Reads when a document was confirmed; never, where that cannot be read. */
export function readFreshness(value: unknown): Freshness {
  const fields = typeof value === "object" && value !== null ? { ...value } : {};
  const { confirmedAt, problem } = fields as { confirmedAt?: unknown; problem?: unknown };
  return {
    confirmedAt: typeof confirmedAt === "number" ? confirmedAt : 0,
    ...(typeof problem === "string" && { problem }),
  };
}
