import * as v from "valibot";
import { InvalidOrganizationError } from "./errors.ts";
import { UtcInstantSchema } from "./instant.ts";
import { findApp, type Inventory, InventorySchema } from "./inventory.ts";
import { parse } from "./parse.ts";
import { type Output, PositiveIntegerSchema, pathItem } from "./schema.ts";
import {
  type Exception,
  ExceptionSchema,
  exceptionId,
  type Settings,
  SettingsSchema,
  sameSettings,
  type Target,
} from "./settings.ts";
import { canonicalSpaceKey, type KeyedSite } from "./space-key.ts";

export * from "./inventory.ts";
export * from "./settings.ts";

const StateSchema = v.object({
  /** The settings in force, as far as they are known. */
  settings: SettingsSchema,
  /** The settings decided here that nobody has confirmed yet; only with authority `vendor`. */
  decided: v.exactOptional(SettingsSchema),
  /** The last time somebody confirmed that the vendor's console shows `settings`. */
  confirmedAt: v.exactOptional(UtcInstantSchema),
  revision: PositiveIntegerSchema,
});

// `entriesFromObjects`, because bundlers keep a schema that spreads another one's entries.
const DocumentSchema = v.object(v.entriesFromObjects([InventorySchema, StateSchema]));

/**
 * An organization document: its inventory, its settings and their revision. Immutable: every accepted change makes a
 * new document whose `revision` is one higher. The output has canonical space keys.
 */
export const OrganizationSchema = v.pipe(
  DocumentSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    // All issues are reported at once, so valid parts are checked even if others are invalid.
    const { sites, authority, settings, decided } = dataset.typed
      ? dataset.value
      : validParts(dataset.value);
    if (authority === "service" && decided) {
      addIssue({ message: "must be absent with authority `service`", path: [pathItem("decided")] });
    }
    for (const [field, part] of Object.entries({ settings, decided })) {
      for (const index of duplicates(sites, part?.exceptions ?? [])) {
        addIssue({
          message: "duplicate exception",
          path: [pathItem(field), pathItem("exceptions"), pathItem(index)],
        });
      }
    }
  }),
  v.transform(({ decided, ...organization }) => {
    const settings = canonicalSettings(organization.sites, organization.settings);
    const unconfirmed = decided && canonicalSettings(organization.sites, decided);
    return {
      ...organization,
      settings,
      ...(unconfirmed && !sameSettings(unconfirmed, settings) && { decided: unconfirmed }),
    };
  }),
);

export type Organization = Output<typeof OrganizationSchema>;

/**
 * Parses an organization document. Instants become UTC with milliseconds, space keys become canonical, and `decided` is
 * dropped if it equals `settings`.
 * @throws {InvalidOrganizationError} code `invalid-organization`; its `problems` list every issue with a JSON pointer
 */
export function parseOrganization(value: unknown): Organization {
  return parse(OrganizationSchema, value, (issues) => new InvalidOrganizationError(issues));
}

/** Returns the target with its space key in canonical form, see `canonicalSpaceKey`. */
export function canonicalTarget<T extends Target>(sites: readonly KeyedSite[], target: T): T {
  if (target.kind !== "space") return target;
  const { site, app } = target;
  const key = canonicalSpaceKey(findApp(sites, site, app) ?? { app }, target.key);
  return key === target.key ? target : { ...target, key };
}

/** Returns settings with canonical space keys; exceptions may become equal. */
export function canonicalSettings(sites: readonly KeyedSite[], settings: Settings): Settings {
  const exceptions = settings.exceptions.map((exception) => canonicalException(sites, exception));
  return { ...settings, exceptions };
}

/**
 * Returns the next revision of a document with another inventory. Space keys become canonical in the new inventory; of
 * exceptions that become equal, the first one stays.
 */
export function withInventory(organization: Organization, inventory: Inventory): Organization {
  const { confirmedAt, revision } = organization;
  const settings = mergedSettings(inventory.sites, organization.settings);
  const decided = organization.decided && mergedSettings(inventory.sites, organization.decided);
  return {
    ...inventory,
    settings,
    ...(decided && !sameSettings(decided, settings) && { decided }),
    ...(confirmedAt !== undefined && { confirmedAt }),
    revision: revision + 1,
  };
}

function mergedSettings(sites: readonly KeyedSite[], settings: Settings): Settings {
  const canonical = canonicalSettings(sites, settings);
  const repeated = new Set(duplicates(sites, canonical.exceptions));
  const exceptions = canonical.exceptions.filter((_, index) => !repeated.has(index));
  return { ...canonical, exceptions };
}

function canonicalException(sites: readonly KeyedSite[], exception: Exception): Exception {
  const target = canonicalTarget(sites, exception.target);
  return target === exception.target ? exception : { ...exception, target };
}

/** Returns the indexes of the exceptions that equal an earlier one once their keys are canonical. */
function duplicates(
  sites: readonly KeyedSite[],
  exceptions: readonly (Exception | undefined)[],
): readonly number[] {
  const seen = new Set<string>();
  return exceptions.flatMap((exception, index) => {
    if (!exception) return [];
    const id = exceptionId(canonicalException(sites, exception));
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

/** The parts of a document that are checked against each other. */
interface CheckedParts {
  readonly authority?: unknown;
  readonly sites: readonly KeyedSite[];
  readonly settings?: { readonly exceptions: readonly (Exception | undefined)[] };
  readonly decided?: { readonly exceptions: readonly (Exception | undefined)[] };
}

/** Returns the parts that are valid, if the whole is not. */
function validParts(value: unknown): CheckedParts {
  const { authority, sites, settings, decided } = Object(value);
  return {
    authority,
    sites: list(sites).map(keysOf),
    settings: { exceptions: validExceptions(settings) },
    ...(decided !== undefined && { decided: { exceptions: validExceptions(decided) } }),
  };
}

/** Returns the keys and aliases that a site lists; its other issues do not matter to the keys of exceptions. */
function keysOf(site: unknown): KeyedSite {
  const { id, apps } = Object(site);
  const keyed = list(apps).map((instance) => {
    const { app, spaces } = Object(instance);
    return { app, spaces: list(spaces).flatMap(toKeyed) };
  });
  return { id, apps: keyed };
}

function toKeyed(space: unknown) {
  const { key, aliases } = Object(space);
  return isText(key) ? [{ key, aliases: list(aliases).filter(isText) }] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function validExceptions(settings: unknown): readonly (Exception | undefined)[] {
  const { exceptions } = Object(settings);
  return list(exceptions).map((item) => (v.is(ExceptionSchema, item) ? item : undefined));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
