import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import { partialSummary } from "../../shared/rules/forecast.ts";
import { type ResolvedPlace, resolvePlace } from "../../shared/rules/resolve-place.ts";
import { matchWorkspaces } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** The answer of one workspace for a page. */
export interface SourceAnswer {
  readonly workspace: Workspace;
  readonly organization: Organization;
  readonly place: Place;
  readonly explanation: Explanation;
  readonly summary: PartialSummary;
}

/** The answer of the most trusted workspace for a page. */
export interface PageAnswer extends SourceAnswer {
  /** Answers of less trusted workspaces whose summary is another one. */
  readonly conflictingAnswers: readonly SourceAnswer[];
}

/**
 * Returns the answer for an address; `undefined` if it belongs to no workspace with a document.
 * @param workspaces the most trusted one first
 */
export function answerFor(
  url: string,
  workspaces: readonly Workspace[],
  now: Date,
): PageAnswer | undefined {
  const readable = workspaces.filter(({ document }) => document !== undefined);
  const answer =
    answerOfWorkspaces(url, readable, now) ?? answerFromSoleOrganization(url, readable, now);
  if (!answer) return undefined;
  const conflictingAnswers = readable.flatMap((workspace) => {
    const other =
      workspace === answer.workspace ? undefined : answerOfWorkspaces(url, [workspace], now);
    return other && other.summary !== answer.summary ? [other] : [];
  });
  return { ...answer, conflictingAnswers };
}

/** Returns the answer of the workspace that `resolvePlace` chooses for an address. */
function answerOfWorkspaces(
  url: string,
  workspaces: readonly Workspace[],
  now: Date,
): SourceAnswer | undefined {
  const organizations = workspaces.flatMap(({ document }) => document?.organization ?? []);
  const resolved = resolvePlace(url, organizations);
  const workspace =
    resolved && workspaces.find(({ document }) => document?.organization === resolved.organization);
  return resolved && workspace ? { ...assessed(resolved, now), workspace } : undefined;
}

/**
 * Answers an address that names no organization if all workspaces are sources of a single one: `resolvePlace` takes
 * them for several.
 */
function answerFromSoleOrganization(
  url: string,
  workspaces: readonly Workspace[],
  now: Date,
): SourceAnswer | undefined {
  const [first, ...more] = matchWorkspaces(url, workspaces);
  return first && more.length > 0 ? answerOfWorkspaces(url, [first], now) : undefined;
}

function assessed(
  { organization, place }: ResolvedPlace,
  now: Date,
): Omit<SourceAnswer, "workspace"> {
  const explanation = explain(organization, place, now);
  return { organization, place, explanation, summary: partialSummary(explanation.assessment) };
}

/** A page whose workspace is known but has no document. */
export interface NoAnswer {
  readonly workspace: Workspace;
  /** `unreadable`: the stored document can't be read; `never-read`: the service was never read. */
  readonly reason: "unreadable" | "never-read";
}

/** Returns the reason why a page of a known workspace has no answer. */
export function findNoAnswerReason(
  url: string,
  workspaces: readonly Workspace[],
): NoAnswer | undefined {
  const [workspace] = matchWorkspaces(
    url,
    workspaces.filter(({ document }) => document === undefined),
  );
  if (!workspace) return undefined;
  return { workspace, reason: workspace.fault === undefined ? "never-read" : "unreadable" };
}
