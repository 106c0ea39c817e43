import { contained } from "../../shared/messages/contained.ts";
import { siteName, targetName } from "../../shared/messages/place-name.ts";
import { fold } from "../../shared/messages/search.ts";
import type { Effect, Organization, Target } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";
import { appGroup, appName } from "../../shared/policy/apps.ts";

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

const made = new WeakMap<Organization, Map<string, Entries>>();

/** Made once for each document and language: documents never change. */
export function entriesOf(organization: Organization, locale: string): Entries {
  const inLocales = made.get(organization) ?? new Map<string, Entries>();
  made.set(organization, inLocales);
  const known = inLocales.get(locale);
  if (known) return known;
  const listed = new Map<string, Entry>();
  for (const entry of listedEntries(organization, locale)) listed.set(entry.id, entry);
  const marks = new Map<string, Set<Effect>>();
  const gone: Entry[] = [];
  for (const { effect, target } of organization.settings.exceptions) {
    const id = targetId(target);
    const effects = marks.get(id);
    if (effects) effects.add(effect);
    else {
      marks.set(id, new Set([effect]));
      if (!listed.has(id)) gone.push(unlistedEntry(organization, target));
    }
  }
  const entries = { all: [...gone, ...listed.values()], marks };
  inLocales.set(locale, entries);
  return entries;
}

/** Apps in the order of the document, their spaces and the connectors by name. */
function* listedEntries(organization: Organization, locale: string): Iterable<Entry> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Entry, b: Entry) => compare(a.name, b.name);
  const several = organization.sites.length > 1;
  for (const site of organization.sites) {
    if (site.deletedAt !== undefined) continue;
    const siteWord = siteName(organization, site.id);
    for (const { app, spaces = [], deletedAt } of site.apps) {
      if (deletedAt !== undefined || appGroup(app) !== "covered") continue;
      const searched = `${appName(app)} ${siteWord}`;
      const where = several ? `${appName(app)}, ${siteWord}` : appName(app);
      const of = { site: site.id, app };
      yield entry({ kind: "app", ...of }, where, "", searched);
      yield* spaces
        .map(({ key, name }) =>
          entry({ kind: "space", ...of, key }, `${contained(name)} (${key})`, where, searched),
        )
        .sort(byName);
    }
  }
  yield* organization.connectors
    .filter(({ covered, deletedAt }) => covered && deletedAt === undefined)
    .map(({ id, name }) => entry({ kind: "connector", id }, contained(name), "", id))
    .sort(byName);
}

function entry(target: Target, name: string, where: string, searched: string): Entry {
  const text = fold(`${name} ${searched}`);
  return { id: targetId(target), target, name, where, text, standing: "listed" };
}

/** A target that no list has: a new or personal space, or something that is gone. */
export function unlistedEntry(organization: Organization, target: Target): Entry {
  const name = targetName(organization, target);
  const app =
    target.kind !== "connector" &&
    organization.sites
      .find(({ id, deletedAt }) => id === target.site && deletedAt === undefined)
      ?.apps.find((candidate) => candidate.app === target.app && candidate.deletedAt === undefined);
  const standing = target.kind === "space" && app ? "key" : "gone";
  return { id: targetId(target), target, name, where: "", text: fold(name), standing };
}
