import type { OrganizationSummary } from "../model/organization-summary.ts";
import type { PlaceStatus } from "../model/place-status.ts";
import { parseRole, ROLE_HEADER, type Role } from "../model/role.ts";
import { readText, tryParseJson } from "./response-body.ts";
import { isOrganizationSummary, isPlaceStatus } from "./summary-guard.ts";

/** The service, the organization and the session of a first request. */
export interface FirstRequest {
  /** Absolute http(s) address of the service. */
  readonly endpoint: string;
  /** Id of the organization. */
  readonly organization: string;
  /** Returns the bearer token; without it, the request uses the page's own session. */
  readonly token?: () => string | null | Promise<string | null>;
  readonly signal: AbortSignal;
}

/** The response to a first request. */
export interface FirstResponse<T> {
  readonly value: T;
  readonly role: Role;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024;

/**
 * Fetches the summary of an organization in one attempt, without retries or error details, to keep the initial bundle
 * small.
 * @returns `undefined` if the request failed; the client then asks again and reports the error
 */
export async function fetchSummary(
  request: FirstRequest,
): Promise<FirstResponse<OrganizationSummary> | undefined> {
  const response = await fetchOnce(request, "summary", (answer) =>
    isOrganizationSummary(answer) ? answer : undefined,
  );
  return response?.value.id === request.organization ? response : undefined;
}

/**
 * Fetches the status line of a page in one attempt, see `fetchSummary`.
 * @param url address of the page
 */
export function fetchPlaceStatus(
  request: FirstRequest,
  url: string,
): Promise<FirstResponse<PlaceStatus> | undefined> {
  const path = `assessment?${new URLSearchParams({ url })}`;
  return fetchOnce(request, path, (answer) => {
    const { status } = Object(answer);
    return isPlaceStatus(status) ? status : undefined;
  });
}

async function fetchOnce<T>(
  { endpoint, organization, token: getToken, signal }: FirstRequest,
  path: string,
  parse: (answer: unknown) => T | undefined,
): Promise<FirstResponse<T> | undefined> {
  try {
    const base = endpoint.endsWith("/") ? endpoint : `${endpoint}/`;
    // Without a token source the request starts at once, not a microtask later.
    const token = getToken ? await getToken() : null;
    const address = `${base}v1/organizations/${encodeURIComponent(organization)}/${path}`;
    const response = await fetch(address, {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      credentials: getToken ? "omit" : "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) return undefined;
    const value = parse(tryParseJson(await readText(response, MAX_BYTES)));
    const role = parseRole(response.headers.get(ROLE_HEADER));
    return value && { value, role };
  } catch {
    return undefined;
  }
}
