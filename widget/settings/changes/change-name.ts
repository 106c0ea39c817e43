import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { targetName } from "../../../shared/i18n/place-name.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";
import type { Effect, Organization, Target } from "../../../shared/model/organization.ts";
import { placeName } from "../../../shared/view-models/place-name.ts";
import { dataTypeOf, isSetting } from "./change-kinds.ts";

/** A phrase names this many exceptions; the others are counted. */
const MAX_NAMES = 3;

/**
 * Returns a change as a short phrase: "in-app data off", "exclude People (HR, Confluence)". A batch is named by the
 * numbers of exceptions that it adds and removes, and the first of them.
 */
export function changeName(
  messages: ChangeMessages,
  organization: Organization,
  change: Change,
): string {
  if (change.type !== "batch") return singleName(messages, organization, change);
  const others = change.changes.filter((single) => !isException(single));
  const exceptions = (["exclude", "include", "remove"] as const).map((action) => {
    const targets = change.changes.flatMap((single) =>
      isException(single) && actionOf(single) === action ? single.target : [],
    );
    return targets.length > 0 ? exceptionsName(messages, organization, action, targets) : "";
  });
  return messages.change.all([
    ...others.map((single) => singleName(messages, organization, single)),
    ...exceptions.filter((name) => name !== ""),
  ]);
}

/** Returns a phrase for each change of a batch; none for other changes. */
export function changeNames(
  messages: ChangeMessages,
  organization: Organization,
  change: AuditEntry["change"],
): readonly string[] {
  return change.type === "batch"
    ? change.changes.map((single) => singleName(messages, organization, single))
    : [];
}

type ExceptionAction = Effect | "remove";

type ExceptionChange = Extract<SingleChange, { readonly target: Target }>;

function isException(change: SingleChange): change is ExceptionChange {
  return change.type === "add-exception" || change.type === "remove-exception";
}

function actionOf(change: ExceptionChange): ExceptionAction {
  return change.type === "add-exception" ? change.effect : "remove";
}

function singleName(
  messages: ChangeMessages,
  organization: Organization,
  change: SingleChange,
): string {
  if (isException(change)) {
    return exceptionsName(messages, organization, actionOf(change), [change.target]);
  }
  if (isSetting(change)) return messages.change.set(dataTypeOf(change), change.value);
  return messages.change[change.type];
}

function exceptionsName(
  messages: ChangeMessages,
  organization: Organization,
  action: ExceptionAction,
  targets: readonly Target[],
): string {
  if (targets.length > 1) {
    const names = targets.slice(0, MAX_NAMES).map((target) => shortName(organization, target));
    return messages.change.several(action, names, targets.length);
  }
  const name = targets.map((target) => targetName(organization, target)).join();
  return action === "remove" ? messages.change.remove(name) : messages.change.add(action, name);
}

/** Returns the name of a space without its key, app and site. */
function shortName(organization: Organization, target: Target): string {
  if (target.kind !== "space") return targetName(organization, target);
  return isolateBidi(placeName(organization, target).space?.name ?? target.key);
}
