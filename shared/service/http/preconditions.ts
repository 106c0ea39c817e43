import type { Precondition } from "../store/settings-store.ts";
import { ServiceProblem } from "./problem.ts";

/** The entity tag of a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** What a condition names: every revision, or these tags. */
type Named = "any" | readonly string[];

// Opaque tags may hold commas and asterisks (RFC 9110, 8.8.3): splitting at commas would find tags in them.
const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/y;

/** Reads `*` or a list of tags; what is neither names nothing. */
function read(header: string): Named {
  if (header === "*") return "any";
  const tags: string[] = [];
  const separator = /[\s,]*/y;
  for (let position = 0; ; ) {
    separator.lastIndex = position;
    separator.exec(header);
    position = separator.lastIndex;
    if (position === header.length) return tags;
    TAG.lastIndex = position;
    const tag = TAG.exec(header)?.[0];
    if (tag === undefined) return [];
    tags.push(tag);
    position += tag.length;
  }
}

/** Whether `If-None-Match` names a tag: for reads, where a weak tag is as good as a strong one. */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const named = read(header);
  return named === "any" || named.some((tag) => tag === etag || tag === `W/${etag}`);
}

/** What `If-Match` asks for; weak tags never match. */
export function ifMatch(header: string): Precondition {
  const named = read(header);
  return (revision) => revision !== null && (named === "any" || named.includes(etagOf(revision)));
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

/**
 * What a `PUT` must meet: that there is nothing yet, or a revision. Both at once can never be met.
 * @throws {ServiceProblem} `precondition-required` without either
 */
export function putPrecondition(
  match: string | undefined,
  noneMatch: string | undefined,
): Precondition {
  const create = noneMatch === "*";
  if (match !== undefined) {
    const matches = ifMatch(match);
    return (revision) => !create && matches(revision);
  }
  if (create) return (revision) => revision === null;
  throw new ServiceProblem(
    "precondition-required",
    'send `If-None-Match: *` to create, or `If-Match: "<revision>"` to replace',
  );
}
