import { orAborted } from "./abort.ts";
import { parseEndpoint } from "./endpoint.ts";
import { aborted, invalid, isClientError, unreachable } from "./errors.ts";
import { errorOf } from "./parse-problem.ts";
import { type RetryOptions, withRetry } from "./retry.ts";
import { systemTimers, type Timers } from "./timers.ts";
import { askToken, type TokenSource } from "./token.ts";

/** How to reach a service. */
export interface TransportOptions {
  /** Absolute http(s) address of the service; may have a path. */
  readonly endpoint: string;
  /** Where the bearer token comes from. Without it the browser's cookies count, see `credentials`. */
  readonly token?: TokenSource;
  /**
   * Whether cookies go along where there is no `token` (with one they never do); `same-origin` by default. A
   * session whose service is on another origin needs `include`, and that service must allow it by CORS.
   */
  readonly credentials?: RequestCredentials;
  /** Further headers of every request, such as the one a host's CSRF protection asks for. */
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  readonly retry?: RetryOptions;
  /** Milliseconds until a try without a whole answer counts as none; 10 s by default. */
  readonly timeoutMs?: number;
  /** Stand-ins for clock, timers and chance: for tests. */
  readonly timers?: Partial<Timers>;
}

interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/** A whole answer that is no error. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The token it was given for; null where there was none. */
  readonly token: string | null;
}

/** Takes what is wanted from a response that is no error. */
type Take<T> = (response: Response, token: string | null) => Promise<T>;

/** Sends requests to one service and no other place: tokens never follow a redirect. */
export class Transport {
  readonly timers: Timers;
  readonly #base: URL;
  /** What errors call the service. */
  readonly #name: string;
  readonly #options: TransportOptions;

  /** @throws {TypeError} if the endpoint is no http(s) address */
  constructor(options: TransportOptions) {
    this.#base = parseEndpoint(options.endpoint);
    this.#name = `the settings service at ${this.#base}`;
    this.#options = options;
    this.timers = { ...systemTimers, ...options.timers };
  }

  /** One request, tried again where that may help. `path` is relative to the endpoint. */
  request(path: string, outgoing: Outgoing = {}): Promise<Answer> {
    const attempt = () => this.#ask(path, outgoing, answerOf);
    return withRetry(attempt, this.#options.retry ?? {}, this.timers, outgoing.signal);
  }

  /** A response whose body is still to come; one try. The signal also ends the body. */
  open(path: string, outgoing: Outgoing): Promise<Response> {
    return this.#ask(path, outgoing, async (response) => response);
  }

  /** A refused token is asked for once more: it may have run out since the last request. */
  async #ask<T>(path: string, outgoing: Outgoing, take: Take<T>): Promise<T> {
    const { token: source } = this.#options;
    const first = await askToken(source, false, outgoing.signal);
    try {
      return await this.#send(path, outgoing, first, take);
    } catch (error) {
      if (!source || !isClientError(error) || error.status !== 401) throw error;
      const second = await askToken(source, true, outgoing.signal);
      if (second === null || second === first) throw error;
      return this.#send(path, outgoing, second, take);
    }
  }

  async #send<T>(
    path: string,
    { headers, signal, ...outgoing }: Outgoing,
    token: string | null,
    take: Take<T>,
  ): Promise<T> {
    const { fetch = globalThis.fetch, timeoutMs = 10_000, ...options } = this.#options;
    const late = new AbortController();
    const cancelTimeout = this.timers.after(timeoutMs, () => late.abort());
    const ending = AbortSignal.any([late.signal, ...(signal ? [signal] : [])]);
    const exchange = async () => {
      const response = await fetch(new URL(path, this.#base), {
        ...outgoing,
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
      if (response.ok || response.status === 304) return take(response, token);
      throw errorOf(await answerOf(response, token), this.#name, this.timers.now());
    };
    try {
      return await orAborted(exchange(), ending);
    } catch (cause) {
      if (signal?.aborted) throw aborted();
      if (late.signal.aborted) {
        throw unreachable(`${this.#name} did not answer within ${timeoutMs} ms`);
      }
      throw isClientError(cause) ? cause : unreachable(`${this.#name} cannot be reached`, cause);
    } finally {
      cancelTimeout();
    }
  }
}

/** The body is part of the answer: one that is cut off is an answer that did not come. */
async function answerOf(response: Response, token: string | null): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, text: await response.text(), token };
}

/** The JSON of an answer. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid([{ path: "", message: "expected JSON" }], cause);
  }
}
