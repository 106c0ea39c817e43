import { parseHost } from "./host.ts";
import { formatInstant, parseInstant } from "./instant.ts";
import { normalizeKey } from "./key.ts";
import type {
  AppInstance,
  Choice,
  Compliance,
  Connector,
  Exception,
  Hosting,
  Inventory,
  Organization,
  Plan,
  Settings,
  Site,
  Space,
} from "./organization.ts";
import { EFFECTS, readTarget } from "./parse-target.ts";
import { targetId } from "./place.ts";
import { InvalidOrganizationError } from "./problem.ts";
import { Faults, optional } from "./read.ts";

const HOSTINGS: readonly Hosting[] = ["commercial", "government", "isolated"];
const COMPLIANCES: readonly Compliance[] = ["customer-managed-keys", "hipaa", "regulated-sector"];
const PLANS: readonly Plan[] = ["free", "standard", "premium", "enterprise", "unknown"];
const STATES: readonly AppInstance["state"][] = ["active", "trial", "inactive"];
const CHOICES: readonly Choice[] = ["on", "off", "default", "unknown"];
const ORGANIZATION_ID = /^[A-Za-z0-9_-]{1,64}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an organization document from outside: a page, a file, a server, storage. Unknown fields are
 * dropped, keys of Jira's apps upper-cased, instants written as UTC with milliseconds.
 * @throws {InvalidOrganizationError} code `invalid-organization`; its `problems` list every fault with a JSON pointer
 */
export function parseOrganization(value: unknown): Organization {
  const faults = new Faults();
  const fields = faults.object(value, "");
  const inventory = fields && readInventory(fields, faults);
  const settings = fields && readSettings(fields["settings"], "/settings", faults);
  const revision = fields && readRevision(fields["revision"], faults);
  if (!inventory || !settings || revision === undefined || faults.problems.length > 0) {
    throw new InvalidOrganizationError(faults.problems);
  }
  return { ...inventory, settings, revision };
}

/**
 * Reads an organization document without `settings` and `revision` (which are dropped where present).
 * @throws {InvalidOrganizationError} as `parseOrganization` does
 */
export function parseInventory(value: unknown): Inventory {
  const faults = new Faults();
  const fields = faults.object(value, "");
  const inventory = fields && readInventory(fields, faults);
  if (!inventory || faults.problems.length > 0) throw new InvalidOrganizationError(faults.problems);
  return inventory;
}

function readInventory(fields: Fields, faults: Faults): Inventory | undefined {
  const id = faults.string(fields["id"], "/id");
  if (id !== undefined && !ORGANIZATION_ID.test(id)) {
    faults.add("/id", "expected 1 to 64 of A-Z, a-z, 0-9, `_` and `-`");
  }
  const externalId = readOptional(fields, "externalId", "", (value, path) =>
    faults.string(value, path),
  );
  const name = faults.string(fields["name"], "/name");
  const hosting = faults.oneOf(fields["hosting"], HOSTINGS, "/hosting");
  const compliance = faults.array(fields["compliance"], "/compliance", (item, path) =>
    faults.oneOf(item, COMPLIANCES, path),
  );
  const unique = uniqueness(faults);
  const sites = faults.array(fields["sites"], "/sites", (item, path) => {
    const site = readSite(item, path, faults);
    if (site) unique("site", site.id, `${path}/id`);
    return site;
  });
  const connectors = faults.array(fields["connectors"], "/connectors", (item, path) => {
    const connector = readConnector(item, path, faults);
    if (connector) unique("connector", connector.id, `${path}/id`);
    return connector;
  });
  if (id === undefined || name === undefined || hosting === undefined) return undefined;
  if (!compliance || !sites || !connectors) return undefined;
  return { id, ...externalId, name, hosting, compliance, sites, connectors };
}

function readSite(value: unknown, path: string, faults: Faults): Site | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const id = faults.string(fields["id"], `${path}/id`);
  const host = faults.string(fields["host"], `${path}/host`);
  if (host !== undefined && !parseHost(host)) {
    faults.add(
      `${path}/host`,
      "expected a host such as `acme.atlassian.net`, without scheme or path",
    );
  }
  const name = readOptional(fields, "name", path, (item, at) => faults.string(item, at));
  const deletedAt = readOptional(fields, "deletedAt", path, (item, at) =>
    readInstant(item, at, faults),
  );
  const unique = uniqueness(faults);
  const apps = faults.array(fields["apps"], `${path}/apps`, (item, at) => {
    const app = readApp(item, at, faults);
    if (app) unique("app of this site", app.app, `${at}/app`);
    return app;
  });
  if (id === undefined || host === undefined || !apps) return undefined;
  return { id, host, ...name, ...deletedAt, apps };
}

function readApp(value: unknown, path: string, faults: Faults): AppInstance | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const app = faults.string(fields["app"], `${path}/app`);
  const plan = faults.oneOf(fields["plan"], PLANS, `${path}/plan`);
  const state = faults.oneOf(fields["state"], STATES, `${path}/state`);
  const instant = (item: unknown, at: string) => readInstant(item, at, faults);
  const trialEndsAt = readOptional(fields, "trialEndsAt", path, instant);
  const deletedAt = readOptional(fields, "deletedAt", path, instant);
  const residency = readOptional(fields, "residency", path, (item, at) => faults.string(item, at));
  const spaces = readOptional(fields, "spaces", path, (items, at) =>
    faults.array(items, at, (item, spaceAt) => readSpace(item, spaceAt, app ?? "", faults)),
  );
  if (app === undefined || plan === undefined || state === undefined) return undefined;
  return { app, plan, state, ...trialEndsAt, ...deletedAt, ...residency, ...spaces };
}

function readSpace(value: unknown, path: string, app: string, faults: Faults): Space | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const key = faults.string(fields["key"], `${path}/key`);
  const name = faults.string(fields["name"], `${path}/name`);
  if (key === undefined || name === undefined) return undefined;
  return { key: normalizeKey(app, key), name };
}

function readConnector(value: unknown, path: string, faults: Faults): Connector | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const id = faults.string(fields["id"], `${path}/id`);
  const name = faults.string(fields["name"], `${path}/name`);
  const covered = faults.boolean(fields["covered"], `${path}/covered`);
  const deletedAt = readOptional(fields, "deletedAt", path, (item, at) =>
    readInstant(item, at, faults),
  );
  if (id === undefined || name === undefined || covered === undefined) return undefined;
  return { id, name, covered, ...deletedAt };
}

function readSettings(value: unknown, path: string, faults: Faults): Settings | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const metadata = faults.oneOf(fields["metadata"], CHOICES, `${path}/metadata`);
  const inAppData = faults.oneOf(fields["inAppData"], CHOICES, `${path}/inAppData`);
  const unique = uniqueness(faults);
  const exceptions = faults.array(fields["exceptions"], `${path}/exceptions`, (item, at) => {
    const exception = readException(item, at, faults);
    if (exception) unique("exception", `${exception.effect} ${targetId(exception.target)}`, at);
    return exception;
  });
  if (metadata === undefined || inAppData === undefined || !exceptions) return undefined;
  return { metadata, inAppData, exceptions };
}

function readException(value: unknown, path: string, faults: Faults): Exception | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const effect = faults.oneOf(fields["effect"], EFFECTS, `${path}/effect`);
  const target = readTarget(fields["target"], `${path}/target`, faults);
  return effect && target && { effect, target };
}

function readRevision(value: unknown, faults: Faults): number | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  return faults.add("/revision", "expected a whole number of 1 or more");
}

function readInstant(value: unknown, path: string, faults: Faults): string | undefined {
  const text = faults.string(value, path);
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) {
    return faults.add(
      path,
      "expected an RFC 3339 instant such as `2026-12-20T00:00:00Z`, or a date",
    );
  }
  return formatInstant(instant);
}

/** An optional field: nothing where it is absent, read where it is there. */
function readOptional<K extends string, T>(
  fields: Fields,
  name: K,
  path: string,
  read: (value: unknown, path: string) => T | undefined,
): { [P in K]?: T } {
  return fields[name] === undefined ? {} : optional(name, read(fields[name], `${path}/${name}`));
}

/** Reports the second of two values that must differ. */
function uniqueness(faults: Faults): (what: string, id: string, path: string) => void {
  const seen = new Set<string>();
  return (what, id, path) => {
    const entry = `${what} ${id}`;
    if (seen.has(entry)) faults.add(path, `the same ${what} stands twice`);
    seen.add(entry);
  };
}
