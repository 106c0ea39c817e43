import { confirmsSignIn, DISCOVERY_PATH, discover } from "../../shared/client/discover.ts";
import { type ClientError, isClientError } from "../../shared/client/errors.ts";
import type { ServiceSource } from "../workspaces/source.ts";
import { ConnectFailure } from "./connect-failure.ts";

/** The input to find a service with. */
export interface ServiceQuery {
  readonly address: URL;
  /** Required if the address announces none. */
  readonly organization: string;
}

/**
 * Finds the service at an address: the one that the address announces, or else the address itself.
 * @throws {ConnectFailure | ClientError} if there is none, or if the announced one doesn't name the announced sign-in
 */
export async function findService(query: ServiceQuery): Promise<ServiceSource> {
  const { address, organization } = query;
  const found = await discover(address.href).catch((error: unknown) => error as Error);
  if (found instanceof Error) return serviceWithoutAnnouncement(query, found);
  const isElsewhere = new URL(found.service).origin !== address.origin;
  if (isElsewhere && found.signIn && !(await confirmsSignIn(found))) {
    throw new ConnectFailure("issuer-mismatch");
  }
  return {
    kind: "service",
    endpoint: found.service,
    organization: organization.trim() || found.organization,
    ...(found.signIn && { signIn: found.signIn }),
    ...(isElsewhere && { discovered: true }),
  };
}

/**
 * Returns the address itself as the service of the typed organization.
 * @throws {ConnectFailure | ClientError} if the error says that there is none
 */
async function serviceWithoutAnnouncement(
  { address, organization }: ServiceQuery,
  error: Error,
): Promise<ServiceSource> {
  const id = organization.trim();
  const isSite = isAnswerOfSite(error);
  // A faulty announcement is reported.
  if (isCode(error, "invalid-response") && !isSite) throw error;
  if (id !== "") {
    return { kind: "service", endpoint: address.origin + address.pathname, organization: id };
  }
  if (isCode(error, "not-found")) throw new ConnectFailure("no-organization", error);
  const isHidden =
    isCode(error, "unauthenticated") ||
    (isCode(error, "unreachable") && (await redirectsToSignIn(address)));
  throw isSite || isHidden ? new ConnectFailure("not-announced", error) : error;
}

/** Returns true for a client's error with this code. */
export function isCode(error: unknown, code: ClientError["code"]): boolean {
  return isClientError(error) && error.code === code;
}

/** Returns true if a site answered that is no settings service: with a page for people, or without the page. */
export function isAnswerOfSite(error: unknown): boolean {
  if (!isClientError(error)) return false;
  const { code, status = 0, problems, retryable } = error;
  if (code === "invalid-response") return problems?.[0]?.path === "";
  return code === "unexpected-status" && status < 500 && !retryable;
}

/** Returns true if a site redirects requests for the announcement, for example to its sign-in page. */
async function redirectsToSignIn({ origin }: URL): Promise<boolean> {
  try {
    const { status } = await fetch(`${origin}/${DISCOVERY_PATH}`, {
      redirect: "manual",
      credentials: "omit",
      signal: AbortSignal.timeout(10_000),
    });
    // Browsers hide the status of a redirect.
    return status === 0 || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}
