import { siteName } from "../../shared/i18n/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";

/** Something that one document has and the other has not, or calls otherwise. */
export interface Difference {
  readonly kind: "added" | "gone" | "renamed";
  /** What it is called: "Confluence · acme.atlassian.net". */
  readonly name: string;
  /** What it was called, where it was renamed. */
  readonly before?: string;
}

/** What of sites, apps and spaces a later document brings, lacks or renames. */
export function differences(before: Organization, after: Organization): Difference[] {
  const [then, now] = [namesOf(before), namesOf(after)];
  return [
    ...[...now].flatMap(([key, name]): Difference[] => {
      const old = then.get(key);
      if (old === undefined) return [{ kind: "added", name }];
      return old === name ? [] : [{ kind: "renamed", name, before: old }];
    }),
    ...[...then].flatMap(([key, name]): Difference[] =>
      now.has(key) ? [] : [{ kind: "gone", name }],
    ),
  ];
}

/** Everything that has a name, by what tells it apart. */
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
