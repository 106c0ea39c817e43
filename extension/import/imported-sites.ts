import type { AppInstance, Plan, Site } from "../../shared/model/organization.ts";
import { toOrganizationId } from "../workspaces/addresses.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import { readFrom, said } from "../workspaces/provenance.ts";
import { type AppReading, readApps } from "./app-reading.ts";
import { belongsToSite, type FoundSite, findSites } from "./found-sites.ts";
import type { Reconciliation } from "./reconciliation.ts";
import type { VendorEntry } from "./vendor-entry.ts";

interface SitesInput {
  readonly entries: readonly VendorEntry[];
  /** The stored sites; values that the API does not state stay. */
  readonly known: readonly Site[];
  /** A person's answer: the plan of the apps whose plan is not known. */
  readonly plan: Plan | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface ImportedSites {
  readonly sites: readonly Site[];
  /** True if there may be a site whose host no entry names. */
  readonly hasHiddenSite: boolean;
}

/** Creates the sites of an import. */
export function importSites(input: SitesInput, values: Reconciliation): ImportedSites {
  const { entries, at } = input;
  const known = input.known.filter(({ id }) => id !== NO_SITE.id);
  const { sites: found, withoutSite } = findSites(entries, known);
  const hasHiddenSite = withoutSite.some(belongsToSite);
  // An entry that hides its app or its site hides an app of any site: none can be said to be gone.
  const isComplete = !hasHiddenSite && entries.every(({ app }) => app !== undefined);
  const currentHosts = new Set(found.flatMap(({ hosts }) => hosts));
  const usedIds = new Set(input.known.map(({ id }) => id));
  const imported = found.map((site): Site => {
    const { known: stored } = site;
    const id = stored?.id ?? freeId(toOrganizationId(site.hosts[0] ?? ""), usedIds);
    values.set(readFrom("admin-api", at), ["apps", id]);
    if (site.hosts.length > 0) values.set(readFrom("admin-api", at), ["host", id]);
    else values.keep(["host", id]);
    const readings = readSiteApps(site, hasHiddenSite);
    const { aliases: _, ...rest } = stored ?? { id };
    return {
      ...rest,
      ...addressesOf(site, currentHosts),
      apps: [
        ...readings.map((reading) => appInstance(id, reading, stored, input, values)),
        ...(isComplete ? [] : keepApps(stored, readings, values)),
      ],
    };
  });
  const kept = isComplete ? [] : keepSites(known, imported, values);
  const siteless = importSiteless(withoutSite, isComplete, input, values);
  return { sites: [...imported, ...kept, ...siteless], hasHiddenSite };
}

/** Imports the apps that have no address: their plans count too. */
function importSiteless(
  entries: readonly VendorEntry[],
  isComplete: boolean,
  input: SitesInput,
  values: Reconciliation,
): Site[] {
  const stored = input.known.find(({ id }) => id === NO_SITE.id);
  const readings = readApps(entries);
  const apps = [
    ...readings.map((reading) => appInstance(NO_SITE.id, reading, stored, input, values)),
    ...(isComplete ? [] : keepApps(stored, readings, values)),
  ];
  return apps.length > 0 ? [{ ...NO_SITE, apps }] : [];
}

/** Returns the addresses of a site; its earlier host becomes an alias. */
function addressesOf(
  { hosts, known, externalId = known?.externalId }: FoundSite,
  currentHosts: ReadonlySet<string>,
): Omit<Site, "id" | "apps"> {
  const [host = known?.host ?? ""] = hosts;
  const earlier = known ? [known.host, ...(known.aliases ?? [])] : [];
  // A host that another site has now is no longer one of this site.
  const others = earlier.filter((name) => !currentHosts.has(name.toLowerCase()));
  const aliases = [...new Map([...hosts, ...others].map((name) => [name.toLowerCase(), name]))]
    .filter(([name]) => name !== host.toLowerCase())
    .map(([, name]) => name);
  return {
    host,
    ...(externalId !== undefined && { externalId }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/**
 * Returns the apps of a site. While an entry hides its app, the site may have Jira: then addresses of Jira must not be
 * taken for those of Product Discovery, which is listed as unidentified.
 */
function readSiteApps({ entries, known }: FoundSite, hasHiddenSite: boolean): AppReading[] {
  const mayHideJira = hasHiddenSite || entries.some(({ app }) => app === undefined);
  const hasMainApp = [...entries, ...(known?.apps ?? [])].some(
    ({ app }) => app === "jira" || app === "jira-service-management",
  );
  if (!mayHideJira || hasMainApp) return readApps(entries);
  return readApps(
    entries.map(({ app, ...entry }) =>
      app === undefined || app === "jira-product-discovery" ? entry : { ...entry, app },
    ),
  );
}

function appInstance(
  site: string,
  reading: AppReading,
  stored: Site | undefined,
  { plan: answer, at }: SitesInput,
  values: Reconciliation,
): AppInstance {
  const { app, region } = reading;
  const known = stored?.apps.find((item) => item.app === app);
  const readPlan = reading.plan === "unknown" ? undefined : reading.plan;
  const isAnswered =
    answer !== undefined && !readPlan && (known === undefined || known.plan === "unknown");
  if (isAnswered) values.set(said(at), ["plan", site, app]);
  // A trial is online too.
  const isTrial = known?.state === "trial" && reading.state === "active";
  const readState = isTrial ? ("trial" as const) : reading.state;
  const state = values.value<AppInstance["state"]>(["state", site, app], known?.state, readState);
  if (known?.spaces) values.keep(["spaces", site, app]);
  const { residency: _, ...rest } = known ?? { app };
  return {
    ...rest,
    plan: isAnswered
      ? answer
      : (values.value<Plan>(["plan", site, app], known?.plan, readPlan) ?? "unknown"),
    state: state ?? "unknown",
    ...(region !== undefined && { residency: region }),
  };
}

/** Keeps the stored apps of a site that no entry names. */
function keepApps(
  stored: Site | undefined,
  found: readonly { readonly app: string }[],
  values: Reconciliation,
): readonly AppInstance[] {
  if (!stored) return [];
  const named = new Set(found.map(({ app }) => app));
  const kept = stored.apps.filter(({ app }) => !named.has(app));
  for (const { app } of kept) {
    const facts = ["plan", "state", "spaces"] as const;
    values.keep(...facts.map((fact) => [fact, stored.id, app] as const));
  }
  return kept;
}

/** Keeps the stored sites that no entry names. */
function keepSites(
  known: readonly Site[],
  imported: readonly Site[],
  values: Reconciliation,
): readonly Site[] {
  const named = new Set(imported.map(({ id }) => id));
  const kept = known.filter(({ id }) => !named.has(id));
  for (const site of kept) {
    values.keep(["host", site.id], ["apps", site.id]);
    keepApps(site, [], values);
  }
  return kept;
}

/** Returns an unused id and reserves it: hosts that differ only in a dot give the same text. */
function freeId(wanted: string, usedIds: Set<string>): string {
  let id = wanted;
  for (let number = 2; usedIds.has(id); number += 1) id = `${wanted}-${number}`;
  usedIds.add(id);
  return id;
}
