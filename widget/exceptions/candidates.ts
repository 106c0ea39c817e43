import { targetName } from "../../shared/messages/place-name.ts";
import { normalizeKey } from "../../shared/model/key.ts";
import type { Effect, Organization, Target } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";
import { appGroup } from "../../shared/policy/apps.ts";

/** Something an exception can be made for. */
export interface Candidate {
  readonly target: Target;
  readonly name: string;
  /** False for a space that no list has: new or personal ones can be singled out too. */
  readonly listed: boolean;
}

/** What matches a search: the first `limit`, and how many more there are. */
export interface Matches {
  readonly shown: readonly Candidate[];
  readonly more: number;
}

/** Finds apps, spaces and connectors by name or key, without those that have an exception of this effect. */
export function findCandidates(
  organization: Organization,
  effect: Effect,
  query: string,
  limit: number,
): Matches {
  const words = query.trim().toLowerCase();
  const taken = new Set(
    organization.settings.exceptions
      .filter((exception) => exception.effect === effect)
      .map(({ target }) => targetId(target)),
  );
  const shown: Candidate[] = [];
  let more = 0;
  let exact = false;
  for (const { target, text } of targetsOf(organization)) {
    if (!text.toLowerCase().includes(words)) continue;
    if (target.kind === "space" && target.key.toLowerCase() === words) exact = true;
    if (taken.has(targetId(target))) continue;
    if (shown.length >= limit) more += 1;
    else shown.push({ target, name: targetName(organization, target), listed: true });
  }
  if (!exact && words !== "" && shown.length < limit) {
    shown.push(...byKey(organization, query.trim(), taken));
  }
  return { shown, more };
}

function* targetsOf(organization: Organization): Iterable<{ target: Target; text: string }> {
  for (const site of organization.sites) {
    if (site.deletedAt !== undefined) continue;
    for (const { app, spaces = [], deletedAt } of site.apps) {
      if (deletedAt !== undefined || appGroup(app) !== "covered") continue;
      const target: Target = { kind: "app", site: site.id, app };
      yield { target, text: targetName(organization, target) };
      for (const { key, name } of spaces) {
        yield { target: { kind: "space", site: site.id, app, key }, text: `${name} ${key}` };
      }
    }
  }
  for (const { id, name, covered, deletedAt } of organization.connectors) {
    if (covered && deletedAt === undefined) {
      yield { target: { kind: "connector", id }, text: `${name} ${id}` };
    }
  }
}

/** The text as the key of a space that no list has, in each app it can be a key of. */
function byKey(organization: Organization, text: string, taken: ReadonlySet<string>): Candidate[] {
  if (/\s/.test(text)) return [];
  return [...targetsOf(organization)].flatMap(({ target: app }) => {
    if (app.kind !== "app" || (app.app !== "confluence" && !/^[a-z][a-z0-9_]*$/i.test(text))) {
      return [];
    }
    const key = normalizeKey(app.app, text);
    const target: Target = { kind: "space", site: app.site, app: app.app, key };
    if (taken.has(targetId(target))) return [];
    return { target, name: targetName(organization, target), listed: false };
  });
}
