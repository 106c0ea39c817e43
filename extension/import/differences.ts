import { siteName } from "../../shared/i18n/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import type { FactValue } from "./reconciliation.ts";

/** A site, app or space that was added, removed or renamed. */
export interface ItemDifference {
  readonly kind: "added" | "gone" | "renamed";
  /** For example "Confluence · acme.atlassian.net". */
  readonly name: string;
  /** The earlier name of a renamed one. */
  readonly before?: string;
}

/** A value that changed. */
export interface ValueDifference {
  readonly kind: "changed";
  readonly fact: "hosting" | "compliance" | "plan" | "state";
  /** The name of the app; absent for a value of the organization. */
  readonly name?: string;
  readonly before: FactValue;
  readonly after: FactValue;
}

export type Difference = ItemDifference | ValueDifference;

/**
 * Returns the differences between two documents: sites, apps and spaces first, then the values of those in both.
 * @param nameApp returns the name of an app
 */
export function differences(
  before: Organization,
  after: Organization,
  nameApp: (app: string) => string = appName,
): Difference[] {
  const [earlier, later] = [itemsOf(before, nameApp), itemsOf(after, nameApp)];
  const items = [
    ...[...later].flatMap(([key, { name, label }]): Difference[] => {
      const old = earlier.get(key);
      if (!old) return [{ kind: "added", name: label }];
      return old.name === name ? [] : [{ kind: "renamed", name: label, before: old.label }];
    }),
    ...[...earlier].flatMap(([key, { label }]): Difference[] =>
      later.has(key) ? [] : [{ kind: "gone", name: label }],
    ),
  ];
  return [...items, ...valueDifferences(before, after, nameApp)];
}

type NameApp = (app: string) => string;

function valueDifferences(
  before: Organization,
  after: Organization,
  nameApp: NameApp,
): ValueDifference[] {
  const [earlier, later] = [valuesOf(before, nameApp), valuesOf(after, nameApp)];
  return [...later].flatMap(([key, { fact, name, value }]) => {
    const old = earlier.get(key);
    if (!old || JSON.stringify(old.value) === JSON.stringify(value)) return [];
    const part = name === undefined ? {} : { name };
    return [{ kind: "changed", fact, ...part, before: old.value, after: value } as const];
  });
}

interface NamedValue {
  readonly fact: ValueDifference["fact"];
  readonly name?: string;
  readonly value: FactValue;
}

/** Returns the values of a document by their identity. */
function valuesOf(organization: Organization, nameApp: NameApp): Map<string, NamedValue> {
  const values = new Map<string, NamedValue>([
    ["hosting", { fact: "hosting", value: organization.hosting }],
    ["compliance", { fact: "compliance", value: organization.compliance }],
  ]);
  for (const { id, apps } of organization.sites) {
    for (const instance of apps) {
      const name = nameOfApp(organization, id, instance.app, nameApp);
      for (const fact of ["plan", "state"] as const) {
        values.set(JSON.stringify([fact, id, instance.app]), { fact, name, value: instance[fact] });
      }
    }
  }
  return values;
}

interface Item {
  readonly name: string;
  /** The name with its place. */
  readonly label: string;
}

/** Returns the sites, apps and spaces of a document by their identity. */
function itemsOf(organization: Organization, nameApp: NameApp): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const { id, host, apps } of organization.sites) {
    const site = siteName(organization, id);
    if (id !== NO_SITE.id) items.set(JSON.stringify([id]), { name: host, label: site });
    for (const { app, spaces = [] } of apps) {
      const label = nameOfApp(organization, id, app, nameApp);
      items.set(JSON.stringify([id, app]), { name: app, label });
      for (const { key, name } of spaces) {
        const item = { name, label: `${name} (${key}) · ${nameApp(app)}` };
        items.set(JSON.stringify([id, app, key]), item);
      }
    }
  }
  return items;
}

/** Returns the name of an app, with its site if it has one. */
export function nameOfApp(
  organization: Organization,
  site: string,
  app: string,
  nameApp: NameApp,
): string {
  if (site === NO_SITE.id) return nameApp(app);
  return `${nameApp(app)} · ${siteName(organization, site)}`;
}
