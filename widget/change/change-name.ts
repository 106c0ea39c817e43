import { placeName, targetName } from "../../shared/messages/place-name.ts";
import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Change, SingleChange } from "../../shared/model/change.ts";
import type { Organization, Target } from "../../shared/model/organization.ts";

/** How many of the exceptions that are made or taken back at once are named. */
const NAMED = 3;

/**
 * A change in one short phrase: "in-app data off", "exclude People (HR) · Confluence"; a batch by how many exceptions
 * it makes and takes back, and the first of them.
 */
export function changeName(words: ChangeWords, organization: Organization, change: Change): string {
  if (change.type !== "batch") return singleName(words, organization, change);
  const parts: string[] = [];
  const exceptions: Record<Did, Made[]> = { exclude: [], include: [], remove: [] };
  for (const single of change.changes) {
    if (single.type === "add-exception") exceptions[single.effect].push(single);
    else if (single.type === "remove-exception") exceptions.remove.push(single);
    else parts.push(singleName(words, organization, single));
  }
  for (const did of ["exclude", "include", "remove"] as const) {
    const [first, ...more] = exceptions[did];
    if (!first) continue;
    if (more.length === 0) parts.push(singleName(words, organization, first));
    else {
      const named = [first, ...more].slice(0, NAMED);
      const names = named.map(({ target }) => shortName(organization, target));
      parts.push(words.change.several(did, names, more.length + 1));
    }
  }
  return words.change.all(parts);
}

/** All that a batch does, one phrase each; nothing for any other change. */
export function changeNames(
  words: ChangeWords,
  organization: Organization,
  change: Change,
): readonly string[] {
  return change.type === "batch"
    ? change.changes.map((single) => singleName(words, organization, single))
    : [];
}

type Did = "exclude" | "include" | "remove";
type Made = SingleChange & { type: "add-exception" | "remove-exception" };

function singleName(words: ChangeWords, organization: Organization, change: SingleChange): string {
  switch (change.type) {
    case "set-metadata":
      return words.change.set("metadata", change.value);
    case "set-in-app-data":
      return words.change.set("in-app-data", change.value);
    case "add-exception":
      return words.change.add(change.effect, targetName(organization, change.target));
    case "remove-exception":
      return words.change.remove(targetName(organization, change.target));
  }
}

/** A space by its name alone. */
function shortName(organization: Organization, target: Target): string {
  if (target.kind !== "space") return targetName(organization, target);
  return placeName(organization, target).space?.replace(` (${target.key})`, "") ?? target.key;
}
