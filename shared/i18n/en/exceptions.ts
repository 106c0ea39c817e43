import type { ExceptionWords } from "../words.ts";
import { number } from "./core.ts";

/** English. */
export const exceptions: ExceptionWords = {
  title: "Exceptions",
  intro: {
    on: "In-app data is on. Content is contributed, except of what is excluded here.",
    off: "In-app data is off. Only content of what is included here is contributed.",
    unknown: "Whether in-app data is on or off is not known, so exceptions cannot be added now.",
  },
  search: "Find a space, app or connector",
  searchHint: "Type a name or key",
  site: "Site",
  app: "App",
  show: "Show",
  all: "All",
  view: { all: "Everything", excepted: "With an exception", waiting: "Without effect now" },
  count: (found, exceptions) =>
    `${number(found)} found; ${number(exceptions)} ${exceptions === 1 ? "has" : "have"} an exception`,
  noMatch: "Nothing matches.",
  byKey: "by its key; no list has it",
  offered: "not listed: add by its key",
  effect: { include: "included", exclude: "excluded" },
  withApp: { include: "included with its app", exclude: "excluded with its app" },
  waits: { include: "included, without effect now", exclude: "excluded, without effect now" },
  waiting: {
    include: "Inclusions have no effect now; they are kept, and apply while in-app data is off.",
    exclude: "Exclusions have no effect now; they are kept, and apply while in-app data is on.",
  },
  wholeApp: "whole app",
  connector: "connector",
  unlisted: "not in the organization now",
  remove: "Remove",
  keep: "Keep",
  removeLabel: (target, how) => `Remove the exception for ${target} (${how})`,
  allShown: {
    tick: "Tick all shown",
    untick: "Untick all shown",
    remove: "Remove all shown",
    keep: "Keep all shown",
  },
  ticked: (add, remove, effect) => {
    const parts = [
      ...(add > 0 ? [`${number(add)} to ${effect}`] : []),
      ...(remove > 0 ? [`${number(remove)} to take back`] : []),
    ];
    return `${parts.join(", ")}; not saved yet.`;
  },
  full: (most) => `One change holds ${number(most)}: the others are kept for the next one.`,
  clear: "Clear",
  review: "Review",
};
