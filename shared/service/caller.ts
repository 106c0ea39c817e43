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

/**
 * The caller's role in an organization; `undefined` where the caller has none.
 * @throws {TypeError} where a host's own session check gave something else than a caller
 */
export function roleIn(caller: Caller, organization: string): CallerRole | undefined {
  if (typeof caller.organizations !== "object") {
    throw new TypeError("`authenticate` must give `{ id, name, organizations }` or null");
  }
  return Object.hasOwn(caller.organizations, organization)
    ? caller.organizations[organization]
    : undefined;
}
