import type { Connector, Exception, Organization, Site } from "../model/organization.ts";
import { ExceptionIndex } from "./exception-index.ts";
import { type CompiledStanding, compileStanding } from "./standing.ts";
import { instantOrNever } from "./timeline.ts";

interface CompiledSite {
  readonly deletedAt: number;
  /** When each app was deleted, by app id. */
  readonly apps: ReadonlyMap<string, number>;
}

/** An organization document made ready for questions: indexes instead of lists, instants instead of texts. */
export interface CompiledOrganization extends CompiledStanding {
  readonly sites: ReadonlyMap<string, CompiledSite>;
  readonly connectors: ReadonlyMap<
    string,
    { readonly covered: boolean; readonly deletedAt: number }
  >;
  readonly exceptions: ExceptionIndex;
}

interface CacheEntry {
  readonly organization: Organization;
  readonly exceptionCount: number;
  readonly compiled: CompiledOrganization;
}

const cache = new WeakMap<Organization, CacheEntry>();

/** Compiles a document, or finds what was compiled of it before: documents never change. */
export function compile(organization: Organization): CompiledOrganization {
  const cached = cache.get(organization);
  if (cached && isCurrent(cached, organization)) return cached.compiled;
  const compiled: CompiledOrganization = {
    ...compileStanding(organization),
    sites: new Map(organization.sites.map((site) => [site.id, compileSite(site)])),
    connectors: new Map(organization.connectors.map((item) => [item.id, compileConnector(item)])),
    exceptions: indexOf(organization.settings.exceptions),
  };
  cache.set(organization, {
    organization: { ...organization, settings: { ...organization.settings } },
    exceptionCount: organization.settings.exceptions.length,
    compiled,
  });
  return compiled;
}

const indexes = new WeakMap<
  readonly Exception[],
  { readonly count: number; readonly index: ExceptionIndex }
>();

/** Most changes leave the exceptions as they are, and there may be thousands. */
function indexOf(exceptions: readonly Exception[]): ExceptionIndex {
  const known = indexes.get(exceptions);
  if (known?.count === exceptions.length) return known.index;
  const index = new ExceptionIndex(exceptions);
  indexes.set(exceptions, { count: exceptions.length, index });
  return index;
}

/** Documents are immutable by type; a caller without types that replaced a part is still answered rightly. */
function isCurrent(
  { organization: before, exceptionCount }: CacheEntry,
  now: Organization,
): boolean {
  return (
    before.settings.exceptions === now.settings.exceptions &&
    exceptionCount === now.settings.exceptions.length &&
    before.settings.metadata === now.settings.metadata &&
    before.settings.inAppData === now.settings.inAppData &&
    before.sites === now.sites &&
    before.connectors === now.connectors &&
    before.hosting === now.hosting &&
    before.compliance === now.compliance
  );
}

function compileSite(site: Site): CompiledSite {
  return {
    deletedAt: instantOrNever(site.deletedAt),
    apps: new Map(site.apps.map((app) => [app.app, instantOrNever(app.deletedAt)])),
  };
}

function compileConnector(connector: Connector) {
  return { covered: connector.covered, deletedAt: instantOrNever(connector.deletedAt) };
}
