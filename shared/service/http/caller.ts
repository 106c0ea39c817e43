import { fitting, object, oneOf, type Reader, readIf, readWhole } from "../../model/shape.ts";

/** What a caller may do in an organization. */
export type CallerRole = "admin" | "member" | "service";

/** Who calls, as a token or a host app's own session says. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  /** The organizations the caller may see, by id; any other is `organization-not-found`. */
  readonly organizations: Readonly<Record<string, CallerRole>>;
  /** Milliseconds since the epoch; an open event stream ends then. */
  readonly expiresAt?: number;
}

/**
 * Tells who sends a request; null for nobody. A host app that mounts the handler can put its own session
 * check here.
 */
export type Authenticate = (request: Request) => Promise<Caller | null>;

/** What can be stored, and hashed by RFC 8785: no NUL, no half of a surrogate pair. */
const UNFIT = /\0|\p{Surrogate}/u;

/** A text that the audit log can name somebody by. */
export const callerText = fitting(
  "a text",
  (value): value is string => typeof value === "string" && value !== "" && !UNFIT.test(value),
);

/** A role; any other word is none. */
export const callerRole: Reader<CallerRole> = oneOf(["admin", "member", "service"]);

const caller: Reader<Caller> = object({
  id: callerText,
  name: callerText,
  organizations: fitting(
    "roles by organization (`admin`, `member` or `service`)",
    (value): value is Caller["organizations"] =>
      typeof value === "object" &&
      value !== null &&
      Object.values(value).every((role) => readIf(callerRole, role) !== undefined),
  ),
  "expiresAt?": fitting("milliseconds since the epoch", (value) => typeof value === "number"),
});

/**
 * What a session check gave, once it is known to be a caller: what the audit log cannot be read back with must not
 * get into it.
 * @throws {TypeError} with all that does not fit
 */
export function checkedCaller(given: unknown): Caller {
  return readWhole(caller, given, (problems) => {
    const list = problems.map(({ path, message }) => `\`${path}\` ${message}`).join("; ");
    return new TypeError(
      `\`authenticate\` must give \`{ id, name, organizations }\` or null: ${list}`,
    );
  });
}

/** The caller's role in an organization; `undefined` where the caller has none. */
export function roleIn({ organizations }: Caller, organization: string): CallerRole | undefined {
  return Object.hasOwn(organizations, organization) ? organizations[organization] : undefined;
}
