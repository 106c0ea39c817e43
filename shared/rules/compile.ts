import type { Connector, Exception, Organization } from "../model/organization.ts";
import { ExceptionIndex } from "./exception-index.ts";
import { type CompiledStanding, compileStanding } from "./standing.ts";
import { instantOrNever } from "./timeline.ts";

/** An organization document made ready for questions: indexes instead of lists. */
export interface CompiledOrganization extends CompiledStanding {
  /** When each app of each site was deleted, by their ids. */
  readonly sites: ReadonlyMap<string | undefined, ReadonlyMap<string, number>>;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly exceptions: ExceptionIndex;
}

interface CacheEntry {
  readonly parts: readonly unknown[];
  readonly compiled: CompiledOrganization;
}

const cache = new WeakMap<Organization, CacheEntry>();

/** Compiles a document, or finds what was compiled of it before: documents never change. */
export function compile(organization: Organization): CompiledOrganization {
  const parts = partsOf(organization);
  const cached = cache.get(organization);
  if (cached?.parts.every((part, index) => part === parts[index])) return cached.compiled;
  const compiled: CompiledOrganization = {
    ...compileStanding(organization),
    sites: new Map(
      organization.sites.map((site) => [
        site.id,
        new Map(
          site.apps.map((app) => [
            app.app,
            Math.min(instantOrNever(site.deletedAt), instantOrNever(app.deletedAt)),
          ]),
        ),
      ]),
    ),
    connectors: new Map(organization.connectors.map((connector) => [connector.id, connector])),
    exceptions: indexOf(organization.settings.exceptions),
  };
  cache.set(organization, { parts, compiled });
  return compiled;
}

/** Documents are immutable by type; a caller without types that replaced a part is still answered rightly. */
function partsOf({ settings, sites, connectors, hosting, compliance }: Organization): unknown[] {
  const { metadata, inAppData, exceptions } = settings;
  return [
    metadata,
    inAppData,
    exceptions,
    exceptions.length,
    sites,
    connectors,
    hosting,
    compliance,
  ];
}

const indexes = new WeakMap<readonly Exception[], ExceptionIndex>();

/** Most changes leave the exceptions as they are, and there may be thousands. */
function indexOf(exceptions: readonly Exception[]): ExceptionIndex {
  const known = indexes.get(exceptions);
  if (known?.size === exceptions.length) return known;
  const index = new ExceptionIndex(exceptions);
  indexes.set(exceptions, index);
  return index;
}
