/** One fault of a value from outside, and where: `path` is a JSON pointer (RFC 6901). */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A value from outside with faults. */
class InvalidValueError extends Error {
  /** Every fault. */
  readonly problems: readonly Problem[];
  constructor(what: string, problems: readonly Problem[]) {
    const shown = problems.slice(0, 3).map(({ path, message }) => `\`${path || "/"}\`: ${message}`);
    if (problems.length > 3) shown.push(`and ${problems.length - 3} more`);
    super(`invalid ${what}: ${shown.join("; ")}`);
    this.problems = problems;
  }
}

/** A value that is no organization document; `problems` lists every fault. */
export class InvalidOrganizationError extends InvalidValueError {
  override readonly name = "InvalidOrganizationError";
  readonly code = "invalid-organization";
  constructor(problems: readonly Problem[]) {
    super("organization document", problems);
  }
}

/** A value that is no change at all (not: a change that rules forbid); `problems` lists every fault. */
export class InvalidChangeError extends InvalidValueError {
  override readonly name = "InvalidChangeError";
  readonly code = "invalid-change";
  constructor(problems: readonly Problem[]) {
    super("change", problems);
  }
}
