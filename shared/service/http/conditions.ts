import { ServiceProblem } from "../problem.ts";
import type { Precondition } from "../store/settings-store.ts";

/** The entity tag of a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

function tagsOf(header: string): string[] {
  return header.split(",").map((tag) => tag.trim());
}

/** Whether `If-None-Match` names a revision: for reads, where a weak tag is as good as a strong one. */
export function isUnchanged(header: string | undefined, revision: number): boolean {
  if (header === undefined) return false;
  const tags = tagsOf(header).map((tag) => tag.replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etagOf(revision));
}

/** What `If-Match` asks for; weak tags never match. */
export function ifMatch(header: string): Precondition {
  const tags = tagsOf(header);
  return (revision) => revision !== null && (tags.includes("*") || tags.includes(etagOf(revision)));
}

/**
 * What a change must build on.
 * @throws {ServiceProblem} `precondition-required` without `If-Match`
 */
export function requireIfMatch(header: string | undefined): Precondition {
  if (header !== undefined) return ifMatch(header);
  throw new ServiceProblem(
    "precondition-required",
    'send `If-Match: "<revision>"` with the revision that the change builds on',
  );
}

/** What a `PUT` must meet: that there is nothing yet, or a revision. */
export function putPrecondition(
  match: string | undefined,
  noneMatch: string | undefined,
): Precondition {
  if (noneMatch?.trim() === "*") return (revision) => revision === null;
  if (match !== undefined) return ifMatch(match);
  throw new ServiceProblem(
    "precondition-required",
    'send `If-None-Match: *` to create, or `If-Match: "<revision>"` to replace',
  );
}
