import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { siteName, targetName } from "../../../shared/i18n/place-name.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import type { Effect, Organization, Target } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { appGroup, appName } from "../../../shared/policy/apps.ts";
import { fold } from "./search.ts";

/** Something that can be singled out, or is. */
export interface Entry {
  readonly id: string;
  readonly target: Target;
  readonly name: string;
  /** App and site. */
  readonly where: string;
  /** What a search looks at, folded. */
  readonly text: string;
  /**
   * `key`: an exception names it by its key, no list has it; `offered`: the same, but nothing names it yet;
   * `gone`: an exception names it, the organization has it no more.
   */
  readonly standing: "listed" | "key" | "offered" | "gone";
}

/** The entries of an organization, and which of them have exceptions. */
export interface Entries {
  readonly all: readonly Entry[];
  readonly marks: ReadonlyMap<string, ReadonlySet<Effect>>;
}

const made = new WeakMap<Organization, Entries & { readonly locale: string }>();

/** Made once for each document and language: documents never change. */
export function entriesOf(organization: Organization, locale: string): Entries {
  const known = made.get(organization);
  if (known?.locale === locale) return known;
  const listed = listedEntries(organization, locale);
  const ids = new Set(listed.map(({ id }) => id));
  const marks = new Map<string, Set<Effect>>();
  const unlisted = new Map<string, Entry>();
  for (const { effect, target } of organization.settings.exceptions) {
    const id = targetId(target);
    getOrInsert(marks, id, () => new Set()).add(effect);
    if (!ids.has(id)) unlisted.set(id, unlistedEntry(organization, target));
  }
  const entries = { all: [...unlisted.values(), ...listed], marks, locale };
  made.set(organization, entries);
  return entries;
}

/** Apps in the order of the document, their spaces and the connectors by name. */
function listedEntries(organization: Organization, locale: string): Entry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = (entries: Entry[]) => entries.sort((a, b) => compare(a.name, b.name));
  const sites = organization.sites.filter(({ deletedAt }) => !deletedAt);
  const several = organization.sites.length > 1;
  const inApps = sites.flatMap(({ id: site, apps }) => {
    const siteWord = siteName(organization, site);
    const covered = apps.filter(({ app, deletedAt }) => !deletedAt && appGroup(app) === "covered");
    return covered.flatMap(({ app, spaces = [] }) => {
      const searched = `${appName(app)} ${siteWord}`;
      const where = several ? `${appName(app)}, ${siteWord}` : appName(app);
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
  const text = fold(`${name} ${searched}`);
  return { id: targetId(target), target, name, where, text, standing: "listed" };
}

/** A target that no list has: a new or personal space, or something that is gone. */
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
  return { ...entry(target, name, "", ""), standing: byKey ? "key" : "gone" };
}
