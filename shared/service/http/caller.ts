import * as v from "valibot";
import { ROLES } from "../../model/role.ts";

/** A caller's role in an organization. */
export type CallerRole = (typeof ROLES)[number];

/** The caller of a request, as a token or a host app's own session identifies it. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  /** The caller's role by organization id; any other organization is `organization-not-found`. */
  readonly organizations: Readonly<Record<string, CallerRole>>;
  /** Milliseconds since the epoch; open event streams end then. */
  readonly expiresAt?: number;
}

/**
 * Identifies the sender of a request; null if nobody is signed in. A host app that mounts the handler can use its
 * own session check.
 */
export type Authenticate = (request: Request) => Promise<Caller | null>;

/** An index row of PostgreSQL has some 2,700 bytes at most, and OpenID Connect limits `sub` to 255 characters. */
const MAX_NAME_LENGTH = 255;
/** PostgreSQL stores no NUL, and RFC 8785, which the audit log is hashed by, has no form for lone surrogates. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** A caller's id or name, which the audit log stores. */
export const CallerTextSchema = v.pipe(
  v.string("expected a string"),
  v.nonEmpty("expected at least one character"),
  v.maxLength(MAX_NAME_LENGTH, `expected at most ${MAX_NAME_LENGTH} characters`),
  v.check((text) => !UNSTORABLE.test(text), "expected text without NUL and lone surrogates"),
);

/** A role. */
export const CallerRoleSchema = v.picklist(ROLES, "expected `admin`, `member` or `service`");

const EXPECTED_ROLES = "expected roles by organization id";

// `v.record` leaves out keys such as `constructor`, which an organization can have as its id.
const RolesSchema = v.pipe(
  v.custom<object>((value) => typeof value === "object" && value !== null, EXPECTED_ROLES),
  v.transform((roles) => new Map(Object.entries(roles))),
  v.map(v.string(), CallerRoleSchema),
  v.transform((roles) => Object.fromEntries(roles)),
);

const CallerSchema = v.object({
  id: CallerTextSchema,
  name: CallerTextSchema,
  organizations: RolesSchema,
  expiresAt: v.exactOptional(v.number("expected milliseconds since the epoch")),
});

/**
 * Parses the result of `authenticate`, because the audit log must not store a caller that it cannot read back.
 * @throws {TypeError} with every issue
 */
export function parseCaller(identified: unknown): Caller {
  const { success, output, issues } = v.safeParse(CallerSchema, identified);
  if (success) return output;
  const list = issues.map((issue) => `\`${v.getDotPath(issue)}\`: ${issue.message}`).join("; ");
  throw new TypeError(
    `\`authenticate\` must return \`{ id, name, organizations }\` or null: ${list}`,
  );
}

/** Returns the caller's role in an organization; undefined if the caller has none. */
export function roleIn({ organizations }: Caller, organization: string): CallerRole | undefined {
  return Object.hasOwn(organizations, organization) ? organizations[organization] : undefined;
}
