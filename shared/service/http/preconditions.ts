import type { Precondition } from "../store/settings-writer.ts";

/** Returns the entity tag of a revision. */
export function entityTag(revision: number): string {
  return `"${revision}"`;
}

/** The entity tags of a conditional header; `any` for `*`. */
type EntityTags = "any" | readonly string[];

/** Splits a header at commas. Other servers' tags can contain commas, but never a part that looks like `"<digits>"`. */
function parseEntityTags(header: string): EntityTags {
  const tags = header.split(",").map((tag) => tag.trim());
  return tags.length === 1 && tags[0] === "*" ? "any" : tags;
}

/** Returns true if `If-None-Match` names the tag. A weak tag matches, as RFC 9110 says for reads. */
export function isUnchanged(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = parseEntityTags(header);
  return tags === "any" || tags.some((each) => each === tag || each === `W/${tag}`);
}

/** Returns the precondition of an `If-Match` header. Weak tags never match. */
export function ifMatch(header: string): Precondition {
  const tags = parseEntityTags(header);
  return (revision) => revision !== null && (tags === "any" || tags.includes(entityTag(revision)));
}

/** Returns the precondition of a `PUT`: `If-None-Match: *` creates, `If-Match` replaces. Undefined without either. */
export function putPrecondition(
  match: string | undefined,
  noneMatch: string | undefined,
): Precondition | undefined {
  const creates = noneMatch === "*";
  if (match === undefined) return creates ? (revision) => revision === null : undefined;
  const matches = ifMatch(match);
  return (revision) => !creates && matches(revision);
}
