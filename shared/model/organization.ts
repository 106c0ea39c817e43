import * as v from "valibot";
import { InvalidOrganizationError } from "./errors.ts";
import { UtcInstantSchema } from "./instant.ts";
import { findApp, INVENTORY_ENTRIES, type Site, SiteSchema } from "./inventory.ts";
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
import { canonicalSpaceKey } from "./space-key.ts";

export * from "./inventory.ts";
export * from "./settings.ts";

const DocumentSchema = v.object({
  ...INVENTORY_ENTRIES,
  /** The settings in force, as far as anybody knows. */
  settings: SettingsSchema,
  /** The settings decided here that nobody has confirmed yet; only with authority `vendor`. */
  decided: v.exactOptional(SettingsSchema),
  /** The last time somebody said that the vendor's console shows `settings`. */
  confirmedAt: v.exactOptional(UtcInstantSchema),
  revision: PositiveIntegerSchema,
});

type DocumentShape = v.InferOutput<typeof DocumentSchema>;

/**
 * An organization document: its inventory, its settings and their revision. Immutable: every accepted change makes a
 * new document whose `revision` is one higher. The output writes space keys in one way.
 */
export const OrganizationSchema = v.pipe(
  DocumentSchema,
  v.rawCheck<DocumentShape>(({ dataset, addIssue }) => {
    // May not fit the schema: every problem is listed at once.
    const document = Object(dataset.value) as Partial<Record<string, unknown>>;
    if (document["authority"] === "service" && document["decided"] !== undefined) {
      addIssue({
        message: "must be absent with authority `service`",
        path: [pathItem("decided")],
      });
    }
    for (const [field, index] of duplicateExceptions(document)) {
      addIssue({
        message: "duplicate exception",
        path: [pathItem(field), pathItem("exceptions"), pathItem(index)],
      });
    }
  }),
  v.transform(({ decided, ...document }) => {
    const settings = canonicalSettings(document.sites, document.settings);
    const undone = decided && canonicalSettings(document.sites, decided);
    return {
      ...document,
      settings,
      ...(undone && !sameSettings(undone, settings) && { decided: undone }),
    };
  }),
);

export type Organization = Output<typeof OrganizationSchema>;

/**
 * Parses an organization document. Instants become UTC with milliseconds, space keys are written in one way, and
 * `decided` is dropped if it equals `settings`.
 * @throws {InvalidOrganizationError} code `invalid-organization`; its `problems` list every fault with a JSON pointer
 */
export function parseOrganization(value: unknown): Organization {
  return parse(OrganizationSchema, value, (issues) => new InvalidOrganizationError(issues));
}

/** Returns the target with its space key as the document writes it. */
export function canonicalTarget<T extends Target>(sites: readonly Site[], target: T): T {
  if (target.kind !== "space") return target;
  const { site, app } = target;
  const key = canonicalSpaceKey(findApp(sites, site, app) ?? { app }, target.key);
  return key === target.key ? target : { ...target, key };
}

function canonicalException(sites: readonly Site[], exception: Exception): Exception {
  const target = canonicalTarget(sites, exception.target);
  return target === exception.target ? exception : { ...exception, target };
}

function canonicalSettings(sites: readonly Site[], settings: Settings): Settings {
  const exceptions = settings.exceptions.map((exception) => canonicalException(sites, exception));
  return { ...settings, exceptions };
}

/** Finds the exceptions that an earlier one of the same list equals once keys are written in one way. */
function* duplicateExceptions(
  document: Partial<Record<string, unknown>>,
): Iterable<readonly ["settings" | "decided", number]> {
  const sites = fitting(SiteSchema, document["sites"]);
  for (const field of ["settings", "decided"] as const) {
    const list: unknown = Object(document[field]).exceptions;
    const seen = new Set<string>();
    for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
      if (!v.is(ExceptionSchema, item)) continue;
      const id = exceptionId(canonicalException(sites, item));
      if (seen.has(id)) yield [field, index];
      seen.add(id);
    }
  }
}

/** Returns the items of a list that fit a schema; none if it is no list. */
function fitting<const S extends v.GenericSchema>(schema: S, list: unknown): Output<S>[] {
  return Array.isArray(list) ? list.filter((item): item is Output<S> => v.is(schema, item)) : [];
}
