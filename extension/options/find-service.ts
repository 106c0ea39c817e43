import { DISCOVERY_PATH, discover } from "../../shared/client/discover.ts";
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
 * @throws {ConnectFailure | ClientError} if there is none
 */
export async function findService({ address, organization }: ServiceQuery): Promise<ServiceSource> {
  try {
    const found = await discover(address.href);
    return {
      kind: "service",
      endpoint: found.service,
      organization: organization.trim() || found.organization,
      ...(found.signIn && { signIn: found.signIn }),
      ...(new URL(found.service).origin !== address.origin && { discovered: true }),
    };
  } catch (error) {
    const id = organization.trim();
    const isSite = isAnswerOfSite(error);
    // A faulty announcement is reported.
    if (isCode(error, "invalid-response") && !isSite) throw error;
    // Without an announcement, the address itself is the service.
    if (id !== "") {
      return { kind: "service", endpoint: address.origin + address.pathname, organization: id };
    }
    if (isCode(error, "not-found")) throw new ConnectFailure("no-organization", error);
    const isHidden =
      isCode(error, "unauthenticated") ||
      (isCode(error, "unreachable") && (await redirectsToSignIn(address)));
    throw isSite || isHidden ? new ConnectFailure("not-announced", error) : error;
  }
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
