import type { Effect, Target } from "../../../shared/model/organization.ts";
import type { Entries, Entry } from "./entries.ts";
import { finder } from "./search.ts";

/** What a list is narrowed down to. */
export interface Filter {
  /** As typed. */
  readonly words: string;
  /** Site id; empty for all. */
  readonly site: string;
  /** App id; empty for all. */
  readonly app: string;
  readonly view: "all" | "excepted" | "dormant";
}

/** The entries that pass a filter, in their order. */
export function filterEntries(
  { all, marks }: Entries,
  { words, view, ...where }: Filter,
  inForce: Effect | undefined,
): readonly Entry[] {
  const matches = finder(words);
  return all.filter(({ id, target, text }) => {
    if (!isAt(target, where) || !matches(text)) return false;
    if (view === "all") return true;
    const effects = [...(marks.get(id) ?? [])];
    return effects.some((effect) => view === "excepted" || (inForce && effect !== inForce));
  });
}

/** Whether a target is of the site and of the app that a filter names. */
export function isAt(target: Target, { site, app }: Pick<Filter, "site" | "app">): boolean {
  return (
    (!site || ("site" in target && target.site === site)) &&
    (!app || ("app" in target && target.app === app))
  );
}
