/** Where a first request asks. */
export interface FirstRequest {
  /** Absolute http(s) address of the service. */
  readonly endpoint: string;
  /** Id of the organization. */
  readonly organization: string;
  /** Gives the bearer token; without it the page's own session counts. */
  readonly token?: () => string | null | Promise<string | null>;
  readonly signal: AbortSignal;
}

/** An answer to a first request. */
export interface FirstResponse<T> {
  /** What was asked for; absent where the service gave something else. */
  readonly answer: T | undefined;
  /** The JSON of the body. */
  readonly value: unknown;
  readonly role: string | null;
  readonly token: string | null;
}

/** How long a first request waits, in milliseconds, before it leaves the matter to the whole client. */
const TIMEOUT = 10_000;

/**
 * One try to get what a first view needs: no retries, no words for what went wrong, so that it is small.
 * @param path below the organization, such as `/assessment?url=…`
 * @param type the media type that is asked for; JSON as the contract has it will do too
 * @param read reads what is of that type
 * @returns `undefined` where it did not work out; the whole client then asks again and says why
 */
export async function requestFirst<T>(
  { endpoint, organization, token: source, signal }: FirstRequest,
  path: string,
  type: string,
  read: (value: unknown) => T | undefined,
): Promise<FirstResponse<T> | undefined> {
  try {
    const base = endpoint.endsWith("/") ? endpoint : `${endpoint}/`;
    // Without a source it asks in this very moment.
    const token = source ? await source() : null;
    const response = await fetch(
      `${base}v1/organizations/${encodeURIComponent(organization)}${path}`,
      {
        headers: {
          Accept: `${type}, application/json;q=0.9`,
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        credentials: source ? "omit" : "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      },
    );
    if (!response.ok) return undefined;
    const role = response.headers.get("Contribution-Lens-Role");
    const value: unknown = await response.json();
    return { answer: read(value), value, role, token };
  } catch {
    return undefined;
  }
}
