import { InvalidOrganizationError, type Issue } from "./errors.ts";
import { isHost } from "./host.ts";
import { formatInstant, parseInstant } from "./instant.ts";
import type { AppInstance, Inventory, Organization } from "./organization.ts";
import { target } from "./parse-target.ts";
import { authority, choice, compliance, effect, hosting, plan, state } from "./parse-words.ts";
import { targetId } from "./place.ts";
import {
  flag,
  listOf,
  matching,
  object,
  positive,
  type Reader,
  readWhole,
  refined,
  text,
  withDefault,
} from "./shape.ts";
import { normalizeKey } from "./space-key.ts";

/** Whether a text can be the id of an organization. */
export function isOrganizationId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id);
}

/** An instant as it stands. */
export const instant = matching(
  "an RFC 3339 instant such as `2026-12-20T00:00:00Z`, or a date",
  (value) => parseInstant(value) !== undefined,
);

const utc = refined(instant, (value) => formatInstant(parseInstant(value) ?? Number.NaN));

const app: Reader<AppInstance> = refined(
  object({
    app: text,
    plan,
    state,
    "trialEndsAt?": utc,
    "deletedAt?": utc,
    "residency?": text,
    "spaces?": listOf(object({ key: text, name: text, "aliases?": listOf(text) })),
  }),
  ({ spaces, ...read }) => ({
    ...read,
    ...(spaces && {
      spaces: spaces.map(({ key, name, aliases }) => ({
        key: normalizeKey(read.app, key),
        name,
        ...(aliases && { aliases: aliases.map((alias) => normalizeKey(read.app, alias)) }),
      })),
    }),
  }),
);

const host = matching("a host such as `acme.atlassian.net`, without scheme or path", isHost);

const site = object({
  id: text,
  "externalId?": text,
  host,
  "aliases?": listOf(host),
  "name?": text,
  "deletedAt?": utc,
  apps: listOf(app, { what: "app of this site", field: "app" }),
});

const connector = object({ id: text, name: text, covered: flag, "deletedAt?": utc });

const settings = object({
  metadata: choice,
  inAppData: choice,
  exceptions: listOf(object({ effect, target }), {
    what: "exception",
    id: (item) => item.effect + targetId(item.target),
  }),
});

/** The id of an organization. */
export const organizationId = matching("1 to 64 of A-Z, a-z, 0-9, `_` and `-`", isOrganizationId);

const parts = {
  id: organizationId,
  "externalId?": text,
  name: text,
  hosting,
  compliance,
  sites: listOf(site, { what: "site", field: "id" }),
  connectors: listOf(connector, { what: "connector", field: "id" }),
  authority: withDefault(authority, "vendor"),
};

/** An organization document without `settings` and `revision`. */
export const inventory: Reader<Inventory> = object(parts);

/** A whole organization document. */
export const organization: Reader<Organization> = object({
  ...parts,
  settings,
  "decided?": settings,
  "confirmedAt?": utc,
  revision: positive,
});

/**
 * Reads an organization document from outside: a page, a file, a server, storage. Unknown fields are
 * dropped, keys of Jira's apps upper-cased, instants written as UTC with milliseconds.
 * @throws {InvalidOrganizationError} code `invalid-organization`; its `problems` list every fault with a JSON pointer
 */
export function parseOrganization(value: unknown): Organization {
  return readWhole(organization, value, invalidOrganization);
}

/**
 * Reads an organization document without `settings` and `revision` (which are dropped where present).
 * @throws {InvalidOrganizationError} as `parseOrganization` does
 */
export function parseInventory(value: unknown): Inventory {
  return readWhole(inventory, value, invalidOrganization);
}

function invalidOrganization(problems: readonly Issue[]): InvalidOrganizationError {
  return new InvalidOrganizationError(problems);
}
