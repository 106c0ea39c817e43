/** One fault of a value from outside, and where: `path` is a JSON pointer (RFC 6901). */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

function describe(problems: readonly Problem[]): string {
  const shown = problems.slice(0, 3).map(({ path, message }) => `\`${path || "/"}\`: ${message}`);
  const more = problems.length - shown.length;
  return more > 0 ? `${shown.join("; ")}; and ${more} more` : shown.join("; ");
}

/** A value that is no organization document; `problems` lists every fault. */
export class InvalidOrganizationError extends Error {
  override readonly name = "InvalidOrganizationError";
  readonly code = "invalid-organization";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`invalid organization document: ${describe(problems)}`);
    this.problems = problems;
  }
}

/** A value that is no change at all (not: a change that rules forbid); `problems` lists every fault. */
export class InvalidChangeError extends Error {
  override readonly name = "InvalidChangeError";
  readonly code = "invalid-change";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`invalid change: ${describe(problems)}`);
    this.problems = problems;
  }
}
