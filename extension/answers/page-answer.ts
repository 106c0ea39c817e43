import type { Summary } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import { type ResolvedPlace, resolvePlace } from "../../shared/rules/resolve-place.ts";
import { recordsAt } from "../workspaces/records-at.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** What one source says of a page. */
export interface Opinion {
  readonly workspace: Workspace;
  readonly organization: Organization;
  readonly place: Place;
  readonly explanation: Explanation;
  readonly summary: Summary;
}

/** What holds of a page, with everything the badge and the popup say about it. */
export interface PageAnswer extends Opinion {
  /** What sources that are believed less say, where it is something else. */
  readonly others: readonly Opinion[];
}

/**
 * The answer for an address; `undefined` if it belongs to no workspace.
 * @param workspaces in the order in which they are believed
 */
export function pageAnswer(
  url: string,
  workspaces: readonly Workspace[],
  now: Date,
): PageAnswer | undefined {
  const known = workspaces.filter(({ document }) => document !== undefined);
  const first = opinionOf(url, known, now) ?? loneOpinion(url, known, now);
  if (!first) return undefined;
  const others = known.flatMap((workspace) => {
    const other = workspace === first.workspace ? undefined : opinionOf(url, [workspace], now);
    return other && other.summary !== first.summary ? [other] : [];
  });
  return { ...first, others };
}

function opinionOf(url: string, known: readonly Workspace[], now: Date): Opinion | undefined {
  const organizations = known.flatMap(({ document }) => document?.organization ?? []);
  const resolved = resolvePlace(url, organizations);
  const workspace =
    resolved && known.find(({ document }) => document?.organization === resolved.organization);
  return resolved && workspace ? { ...assessed(resolved, now), workspace } : undefined;
}

/** Several sources of one organization are one organization: an address that names nobody is its own. */
function loneOpinion(url: string, known: readonly Workspace[], now: Date): Opinion | undefined {
  const [first, ...more] = recordsAt(url, known);
  return first && more.length > 0 ? opinionOf(url, [first], now) : undefined;
}

function assessed({ organization, place }: ResolvedPlace, now: Date): Omit<Opinion, "workspace"> {
  const explanation = explain(organization, place, now);
  return { organization, place, explanation, summary: explanation.assessment.summary };
}

/** Why nothing can be said of a page although its workspace is known. */
export interface Silence {
  readonly workspace: Workspace;
  /** `faulty`: what is stored cannot be read; `never-read`: it was not read yet. */
  readonly why: "faulty" | "never-read";
}

/** The workspace of a page about which nothing can be said. */
export function silenceAt(url: string, workspaces: readonly Workspace[]): Silence | undefined {
  const [workspace] = recordsAt(
    url,
    workspaces.filter(({ document }) => document === undefined),
  );
  return workspace && { workspace, why: workspace.fault === undefined ? "never-read" : "faulty" };
}
