import type { Effect, Target } from "../../../shared/model/organization.ts";
import { createMatcher } from "../../components/search.ts";
import type { Entries, Entry } from "./entries.ts";

/** The filters of the list. */
export interface Filter {
  /** As typed. */
  readonly query: string;
  /** Site id; empty for all. */
  readonly site: string;
  /** App id; empty for all. */
  readonly app: string;
  readonly view: "all" | "excepted" | "dormant";
}

/** Returns the entries that pass a filter, in their order. */
export function filterEntries(
  { all, effects }: Entries,
  { query, view, ...where }: Filter,
  inForce: Effect | undefined,
): readonly Entry[] {
  const matches = createMatcher(query);
  return all.filter(({ id, target, text }) => {
    if (!isAt(target, where) || !matches(text)) return false;
    if (view === "all") return true;
    const known = [...(effects.get(id) ?? [])];
    return known.some((effect) => view === "excepted" || (inForce && effect !== inForce));
  });
}

/** Returns true if a target belongs to the site and the app of a filter. */
export function isAt(target: Target, { site, app }: Pick<Filter, "site" | "app">): boolean {
  return (
    (!site || ("site" in target && target.site === site)) &&
    (!app || ("app" in target && target.app === app))
  );
}
