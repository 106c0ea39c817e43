import { siteName } from "../../shared/i18n/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";

/** A site, app or space that was added, removed or renamed. */
export interface Difference {
  readonly kind: "added" | "gone" | "renamed";
  /** For example "Confluence · acme.atlassian.net". */
  readonly name: string;
  /** The earlier name of a renamed one. */
  readonly before?: string;
}

/** Returns the differences between the sites, apps and spaces of two documents. */
export function differences(before: Organization, after: Organization): Difference[] {
  const [earlier, later] = [namesOf(before), namesOf(after)];
  return [
    ...[...later].flatMap(([key, name]): Difference[] => {
      const old = earlier.get(key);
      if (old === undefined) return [{ kind: "added", name }];
      return old === name ? [] : [{ kind: "renamed", name, before: old }];
    }),
    ...[...earlier].flatMap(([key, name]): Difference[] =>
      later.has(key) ? [] : [{ kind: "gone", name }],
    ),
  ];
}

/** Returns the names of sites, apps and spaces by their identity. */
function namesOf(organization: Organization): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, host, apps } of organization.sites) {
    const site = siteName(organization, id);
    names.set(host, site);
    for (const { app, spaces = [] } of apps) {
      names.set(`${host} ${app}`, `${appName(app)} · ${site}`);
      for (const { key, name } of spaces) {
        names.set(`${host} ${app} ${key}`, `${name} (${key}) · ${appName(app)}`);
      }
    }
  }
  return names;
}
