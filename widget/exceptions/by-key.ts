import { normalizeKey } from "../../shared/model/key.ts";
import type { Organization, Target } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";
import { type Entry, entriesOf, unlistedEntry } from "./entries.ts";
import { type Filter, isAt } from "./filter.ts";

/**
 * What was typed as the key of a space that the list does not have: offered in each app that passes the filter, can
 * have such a key, and has none.
 * @param found what passes the filter: a space with this key is among it
 */
export function offeredByKey(
  organization: Organization,
  filter: Filter,
  found: readonly Entry[],
): Entry[] {
  const typed = filter.words.trim();
  if (filter.view !== "all" || typed === "" || /\s/.test(typed)) return [];
  const folded = typed.toLowerCase();
  const taken = new Set(
    found.flatMap(({ target }) =>
      target.kind === "space" && target.key.toLowerCase() === folded ? [appId(target)] : [],
    ),
  );
  return entriesOf(organization).all.flatMap(({ target }) => {
    if (target.kind !== "app" || !isAt(target, filter) || taken.has(appId(target))) return [];
    const { site, app } = target;
    if (app !== "confluence" && !/^[a-z][a-z0-9_]*$/i.test(typed)) return [];
    const space: Target = { kind: "space", site, app, key: normalizeKey(app, typed) };
    return [{ ...unlistedEntry(organization, space), standing: "offered" }];
  });
}

function appId({ site, app }: Target & { kind: "space" | "app" }): string {
  return targetId({ kind: "app", site, app });
}
