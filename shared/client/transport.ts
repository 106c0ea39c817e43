import { parseEndpoint } from "./endpoint.ts";
import {
  abortedError,
  ClientError,
  invalidResponse,
  isClientError,
  unreachableError,
} from "./errors.ts";
import { errorFromResponse } from "./parse-problem.ts";
import { BodyTooLargeError, MAX_RESPONSE_BYTES, readText } from "./response-body.ts";
import { type RetryOptions, withRetry } from "./retry.ts";
import { raceAbort, systemTimers, type Timers } from "./timers.ts";

/**
 * Returns a bearer token for each request; called with `expired: true` after the service refused the last one. May take
 * as long as it needs (a sign-in window): no timeout runs meanwhile.
 */
export type TokenSource = (hint: { expired: boolean }) => string | null | Promise<string | null>;

/** The address of a service, the session and the limits of requests. */
export interface TransportOptions {
  /** Absolute http(s) address of the service; may have a path. */
  readonly endpoint: string;
  /** Returns the bearer token. Without it, requests carry the browser's cookies, see `credentials`. */
  readonly token?: TokenSource;
  /**
   * The cookies that requests carry; `same-origin` by default, none with a `token`. A session with a service on another
   * origin needs `include`, and that service must allow it by CORS.
   */
  readonly credentials?: RequestCredentials;
  /** Returns further headers of every request, such as a CSRF token. */
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  readonly retry?: RetryOptions;
  /** The time in which one try must receive its whole response; 10,000 by default. */
  readonly timeoutMs?: number;
  /** The largest response body that is read, and the largest list of pages; 64 MiB by default. */
  readonly maxResponseBytes?: number;
}

interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/** A complete response that is not an error. */
export interface TextResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type ReadBody<T> = (response: Response) => Promise<T>;

/** A larger error page is reported only by its status. */
const MAX_PROBLEM_BYTES = 64 * 1024;

/** Sends requests to the origin of one service; a token never goes anywhere else. */
export class Transport {
  readonly timers: Timers;
  readonly #base: URL;
  /** The name of the service in error messages. */
  readonly #name: string;
  readonly #options: TransportOptions;

  /** @throws {TypeError} if the endpoint is not an http(s) address */
  constructor(options: TransportOptions, timers: Partial<Timers> = {}) {
    this.#base = parseEndpoint(options.endpoint);
    this.#name = `the settings service at ${this.#base}`;
    this.#options = options;
    this.timers = { ...systemTimers, ...timers };
  }

  /** Sends a request, and retries where that can help. `path` is relative to the endpoint. */
  request(path: string, request: RequestOptions = {}): Promise<TextResponse> {
    const { maxResponseBytes = MAX_RESPONSE_BYTES } = this.#options;
    const attempt = () =>
      this.#requestWithToken(path, request, async (response) => {
        const { status, headers } = response;
        // Read within the attempt, so that a broken body is retried like a lost response.
        return { status, headers, text: await readText(response, maxResponseBytes) };
      });
    return withRetry(attempt, this.#options.retry ?? {}, this.timers, request.signal);
  }

  /** Sends a request once and returns the response with its body unread. The signal also ends the body. */
  open(path: string, request: RequestOptions): Promise<Response> {
    return this.#requestWithToken(path, request, async (response) => response);
  }

  /** Asks for another token if one is refused: it may have expired since the last request. */
  async #requestWithToken<T>(
    path: string,
    request: RequestOptions,
    readBody: ReadBody<T>,
  ): Promise<T> {
    const { token: source } = this.#options;
    const first = await getToken(source, false, request.signal);
    try {
      return await this.#send(path, request, first, readBody);
    } catch (error) {
      if (!source || !isClientError(error) || error.status !== 401) throw error;
      const second = await getToken(source, true, request.signal);
      if (second === null || second === first) throw error;
      return this.#send(path, request, second, readBody);
    }
  }

  async #send<T>(
    path: string,
    { headers, signal, ...request }: RequestOptions,
    token: string | null,
    readBody: ReadBody<T>,
  ): Promise<T> {
    const { fetch = globalThis.fetch, timeoutMs = 10_000, ...options } = this.#options;
    const address = new URL(path, this.#base);
    if (address.origin !== this.#base.origin) {
      throw new TypeError(`\`path\` must stay on the origin of ${this.#name}`);
    }
    const timeout = new AbortController();
    const cancelTimeout = this.timers.after(timeoutMs, () => timeout.abort());
    const ending = AbortSignal.any([timeout.signal, ...(signal ? [signal] : [])]);
    const exchange = async () => {
      const response = await fetch(address, {
        ...request,
        headers: {
          ...options.headers?.(),
          ...headers,
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        credentials: options.token ? "omit" : (options.credentials ?? "same-origin"),
        cache: "no-store",
        redirect: "error",
        signal: ending,
      });
      if (response.ok || response.status === 304) return readBody(response);
      throw errorFromResponse(response, await readProblem(response), {
        service: this.#name,
        token,
        now: this.timers.now(),
      });
    };
    try {
      return await raceAbort(exchange(), ending);
    } catch (cause) {
      if (signal?.aborted) throw abortedError();
      if (timeout.signal.aborted) {
        throw unreachableError(`${this.#name} did not answer within ${timeoutMs} ms`);
      }
      if (cause instanceof BodyTooLargeError) {
        throw invalidResponse([{ path: "", message: cause.message }], cause);
      }
      throw isClientError(cause)
        ? cause
        : unreachableError(`${this.#name} cannot be reached`, cause);
    } finally {
      cancelTimeout();
    }
  }
}

async function readProblem(response: Response): Promise<string> {
  return readText(response, MAX_PROBLEM_BYTES).catch((error: unknown) => {
    if (error instanceof BodyTooLargeError) return "";
    throw error;
  });
}

/**
 * Returns the token for one request; null if there is no source or the source has none.
 * @throws {ClientError} `unauthenticated` if the source fails or its token has characters that a header cannot have
 */
async function getToken(
  source: TokenSource | undefined,
  expired: boolean,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  if (signal?.aborted) throw abortedError();
  if (!source) return null;
  let token: string | null;
  try {
    token = await raceAbort(Promise.resolve(source({ expired })), signal);
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    throw new ClientError("unauthenticated", "the token source failed; sign in again", { cause });
  }
  // A line break would make `fetch` throw an error that quotes the token.
  if (!token || /^[\x21-\x7e]+$/.test(token)) return token || null;
  throw new ClientError("unauthenticated", "the token source gave an invalid bearer token");
}
