import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { targetName } from "../../../shared/i18n/place-name.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";
import type { Effect, Organization, Target } from "../../../shared/model/organization.ts";
import { placeName } from "../../../shared/view-models/place-name.ts";
import { dataTypeOf, isSetting } from "./setting-change.ts";

/** How many of the exceptions that are made or taken back at once are named. */
const NAMED = 3;

/**
 * A change in one short phrase: "in-app data off", "exclude People (HR, Confluence)"; a batch by how many exceptions
 * it makes and takes back, and the first of them.
 */
export function changeName(
  words: ChangeMessages,
  organization: Organization,
  change: Change,
): string {
  if (change.type !== "batch") return singleName(words, organization, change);
  const others = change.changes.filter((single) => !isException(single));
  const exceptions = (["exclude", "include", "remove"] as const).map((did) => {
    const targets = change.changes.flatMap((single) =>
      isException(single) && didOf(single) === did ? single.target : [],
    );
    return targets.length > 0 ? exceptionsName(words, organization, did, targets) : "";
  });
  return words.change.all([
    ...others.map((single) => singleName(words, organization, single)),
    ...exceptions.filter((name) => name !== ""),
  ]);
}

/** All that a batch does, one phrase each; nothing for any other change. */
export function changeNames(
  words: ChangeMessages,
  organization: Organization,
  change: AuditEntry["change"],
): readonly string[] {
  return change.type === "batch"
    ? change.changes.map((single) => singleName(words, organization, single))
    : [];
}

type Did = Effect | "remove";

type ExceptionChange = Extract<SingleChange, { readonly target: Target }>;

function isException(change: SingleChange): change is ExceptionChange {
  return change.type === "add-exception" || change.type === "remove-exception";
}

function didOf(change: ExceptionChange): Did {
  return change.type === "add-exception" ? change.effect : "remove";
}

function singleName(
  words: ChangeMessages,
  organization: Organization,
  change: SingleChange,
): string {
  if (isException(change)) {
    return exceptionsName(words, organization, didOf(change), [change.target]);
  }
  if (isSetting(change)) return words.change.set(dataTypeOf(change), change.value);
  return words.change[change.type];
}

function exceptionsName(
  words: ChangeMessages,
  organization: Organization,
  did: Did,
  targets: readonly Target[],
): string {
  if (targets.length > 1) {
    const names = targets.slice(0, NAMED).map((target) => shortName(organization, target));
    return words.change.several(did, names, targets.length);
  }
  const name = targets.map((target) => targetName(organization, target)).join();
  return did === "remove" ? words.change.remove(name) : words.change.add(did, name);
}

/** A space by its name alone. */
function shortName(organization: Organization, target: Target): string {
  if (target.kind !== "space") return targetName(organization, target);
  return isolateBidi(placeName(organization, target).space?.name ?? target.key);
}
