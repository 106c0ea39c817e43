import {
  canonicalTarget,
  type Organization,
  type Target,
} from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { asciiUpperCase } from "../../../shared/model/space-key.ts";
import { type Entries, type Entry, unlistedEntry } from "./entries.ts";
import { type Filter, isAt } from "./filter.ts";

/**
 * Suggests a space whose key was typed and that is not listed: in each app that passes the filter, can have such a
 * key, and has none.
 * @param found the entries that pass the filter; a listed space with this key is among them
 */
export function suggestByKey(
  organization: Organization,
  { all }: Entries,
  filter: Filter,
  found: readonly Entry[],
): Entry[] {
  const typed = filter.query.trim().normalize("NFKC");
  if (filter.view !== "all" || !/^\S+$/.test(typed)) return [];
  const upper = asciiUpperCase(typed);
  const taken = new Set(
    found.map(({ target }) =>
      target.kind === "space" && asciiUpperCase(target.key) === upper
        ? targetId({ ...target, kind: "app" })
        : "",
    ),
  );
  return all.flatMap(({ id, target }) => {
    if (target.kind !== "app" || !isAt(target, filter) || taken.has(id)) return [];
    const { site, app } = target;
    if (app !== "confluence" && !/^[a-z][a-z0-9_]*$/i.test(typed)) return [];
    const space: Target = canonicalTarget(organization.sites, {
      kind: "space",
      site,
      app,
      key: typed,
    });
    return { ...unlistedEntry(organization, space), status: "suggested" };
  });
}
