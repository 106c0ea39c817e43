import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { siteName, targetName } from "../../../shared/i18n/place-name.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import type { Effect, Organization, Target } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { appGroup, appName } from "../../../shared/policy/apps.ts";
import { normalizeForSearch } from "../../components/search.ts";

/** Something that can have an exception, or has one. */
export interface Entry {
  readonly id: string;
  readonly target: Target;
  readonly name: string;
  /** App and site. */
  readonly where: string;
  /** Name, key, app and site, normalized for search. */
  readonly text: string;
  /**
   * `key`: an unlisted space of an exception; `suggested`: an unlisted space whose key was typed; `gone`: the target of
   * an exception that the organization no longer has.
   */
  readonly status: "listed" | "key" | "suggested" | "gone";
}

/** The entries of an organization, and the effects of their exceptions. */
export interface Entries {
  readonly all: readonly Entry[];
  readonly effects: ReadonlyMap<string, ReadonlySet<Effect>>;
}

const cache = new WeakMap<Organization, Entries & { readonly locale: string }>();

/** Returns the entries of a document, made once for each language. */
export function entriesOf(organization: Organization, locale: string): Entries {
  const known = cache.get(organization);
  if (known?.locale === locale) return known;
  const listed = listedEntries(organization, locale);
  const ids = new Set(listed.map(({ id }) => id));
  const effects = new Map<string, Set<Effect>>();
  const unlisted = new Map<string, Entry>();
  for (const { effect, target } of organization.settings.exceptions) {
    const id = targetId(target);
    getOrInsert(effects, id, () => new Set()).add(effect);
    if (!ids.has(id)) unlisted.set(id, unlistedEntry(organization, target));
  }
  const entries = { all: groupByApp(listed, [...unlisted.values()]), effects, locale };
  cache.set(organization, entries);
  return entries;
}

/** Puts each unlisted entry after the app that it belongs to; those without an app in the list are first. */
function groupByApp(listed: readonly Entry[], unlisted: readonly Entry[]): readonly Entry[] {
  if (unlisted.length === 0) return listed;
  const byApp = new Map<string | undefined, Entry[]>();
  const apps = new Set(listed.filter(({ target }) => target.kind === "app").map(({ id }) => id));
  for (const entry of unlisted) {
    const app = appIdOf(entry.target);
    getOrInsert(byApp, app !== undefined && apps.has(app) ? app : undefined, () => []).push(entry);
  }
  const grouped = listed.flatMap((entry) => [entry, ...(byApp.get(entry.id) ?? [])]);
  return [...(byApp.get(undefined) ?? []), ...grouped];
}

/** Returns the id of a space's app; none for other targets. */
export function appIdOf(target: Target): string | undefined {
  return target.kind === "space" ? targetId({ ...target, kind: "app" }) : undefined;
}

/** Returns the apps in the order of the document, their spaces and the connectors by name. */
function listedEntries(organization: Organization, locale: string): Entry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = (entries: Entry[]) => entries.sort((a, b) => compare(a.name, b.name));
  const sites = organization.sites.filter(({ deletedAt }) => !deletedAt);
  const hasSites = organization.sites.length > 1;
  const inApps = sites.flatMap(({ id: site, apps }) => {
    const siteLabel = siteName(organization, site);
    const covered = apps.filter(({ app, deletedAt }) => !deletedAt && appGroup(app) === "covered");
    return covered.flatMap(({ app, spaces = [] }) => {
      const searched = `${appName(app)} ${siteLabel}`;
      const where = hasSites ? `${appName(app)}, ${siteLabel}` : appName(app);
      const inApp = spaces.map(({ key, name }) =>
        entry({ kind: "space", site, app, key }, `${isolateBidi(name)} (${key})`, where, searched),
      );
      const whole: Target = { kind: "app", site, app };
      return [entry(whole, targetName(organization, whole), "", searched), ...sorted(inApp)];
    });
  });
  const connectors = organization.connectors
    .filter(({ covered, deletedAt }) => covered && !deletedAt)
    .map(({ id, name }) => entry({ kind: "connector", id }, isolateBidi(name), "", id));
  return [...inApps, ...sorted(connectors)];
}

function entry(target: Target, name: string, where: string, searched: string): Entry {
  const text = normalizeForSearch(`${name} ${searched}`);
  return { id: targetId(target), target, name, where, text, status: "listed" };
}

/** Returns the entry of a target that is not listed: a new or personal space, or something that is gone. */
export function unlistedEntry(organization: Organization, target: Target): Entry {
  const byKey =
    target.kind === "space" &&
    organization.sites.some(
      ({ id, deletedAt, apps }) =>
        id === target.site &&
        !deletedAt &&
        apps.some((app) => app.app === target.app && !app.deletedAt),
    );
  const name = targetName(organization, target);
  return { ...entry(target, name, "", ""), status: byKey ? "key" : "gone" };
}
