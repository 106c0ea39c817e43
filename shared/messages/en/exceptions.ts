import type { ExceptionWords } from "../words.ts";

/** English. */
export const exceptions: ExceptionWords = {
  title: "Exceptions",
  intro: {
    on: "In-app data is on. Content of what is excluded here is not contributed.",
    off: "In-app data is off. Content of what is included here is contributed all the same.",
    unknown: "Whether in-app data is on or off is not known, so exceptions cannot be added now.",
  },
  none: "No exceptions. Everything follows the organization's setting.",
  add: { include: "Include", exclude: "Exclude" },
  remove: "Remove",
  removeLabel: (target) => `Remove the exception for ${target}`,
  search: "Find a space, app or connector",
  searchHint: "Type a name or key",
  noMatch: "Nothing matches.",
  byKey: "by its key; no list has it",
  more: (count) => `${count.toLocaleString("en-GB")} more; type to narrow it down`,
  effect: { include: "included", exclude: "excluded" },
  dormant: {
    include: "kept, waits: applies while in-app data is off",
    exclude: "kept, waits: applies while in-app data is on",
  },
  wholeApp: "whole app",
  connector: "connector",
  unlisted: "not in the organization now",
  close: "Done",
  review: "Review",
};
