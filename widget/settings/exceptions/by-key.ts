import type { Organization, Target } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { normalizeKey } from "../../../shared/model/space-key.ts";
import { type Entries, type Entry, unlistedEntry } from "./entries.ts";
import { type Filter, isAt } from "./filter.ts";

/**
 * What was typed as the key of a space that the list does not have: offered in each app that passes the filter, can
 * have such a key, and has none.
 * @param found what passes the filter: a space with this key is among it
 */
export function offeredByKey(
  organization: Organization,
  { all }: Entries,
  filter: Filter,
  found: readonly Entry[],
): Entry[] {
  const typed = filter.words.trim().normalize("NFKC");
  if (filter.view !== "all" || !/^\S+$/.test(typed)) return [];
  const upper = typed.toUpperCase();
  const taken = new Set(
    found.map(({ target }) =>
      target.kind === "space" && target.key.toUpperCase() === upper
        ? targetId({ ...target, kind: "app" })
        : "",
    ),
  );
  return all.flatMap(({ id, target }) => {
    if (target.kind !== "app" || !isAt(target, filter) || taken.has(id)) return [];
    const { site, app } = target;
    if (app !== "confluence" && !/^[a-z][a-z0-9_]*$/i.test(typed)) return [];
    const space: Target = { kind: "space", site, app, key: normalizeKey(app, typed) };
    return { ...unlistedEntry(organization, space), standing: "offered" };
  });
}
