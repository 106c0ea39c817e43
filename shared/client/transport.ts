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

/** Sends requests to one service and no other place: tokens never follow a redirect. */
export class Transport {
  readonly timers: Timers;
  readonly #base: URL;
  readonly #options: TransportOptions;

  /** @throws {TypeError} if the endpoint is no http(s) address */
  constructor(options: TransportOptions) {
    this.#base = parseEndpoint(options.endpoint);
    this.#options = options;
    this.timers = { ...systemTimers, ...options.timers };
  }

  /** One request, tried again where that may help. `path` is relative to the endpoint. */
  request(path: string, outgoing: Outgoing = {}): Promise<Answer> {
    const attempt = () =>
      this.#withToken(outgoing.signal, async (token) => {
        const [{ status, headers }, text] = await this.#send(path, outgoing, token);
        return { status, headers, text, token };
      });
    return withRetry(attempt, this.#options.retry ?? {}, this.timers, outgoing.signal);
  }

  /** A response whose body is still to come; one try. The signal also ends the body. */
  open(path: string, outgoing: Outgoing): Promise<Response> {
    return this.#withToken(outgoing.signal, async (token) => {
      const [response] = await this.#send(path, outgoing, token, true);
      return response;
    });
  }

  /** A refused token is asked for once more: it may have run out since the last request. */
  async #withToken<T>(
    signal: AbortSignal | undefined,
    send: (token: string | null) => Promise<T>,
  ): Promise<T> {
    const { token: source } = this.#options;
    const first = await askToken(source, false, signal);
    try {
      return await send(first);
    } catch (error) {
      if (!source || !isClientError(error) || error.status !== 401) throw error;
      const second = await askToken(source, true, signal);
      if (second === null || second === first) throw error;
      return send(second);
    }
  }

  async #send(
    path: string,
    { method = "GET", headers, body, signal }: Outgoing,
    token: string | null,
    stream = false,
  ): Promise<[response: Response, text: string]> {
    const { token: source, credentials = "same-origin", timeoutMs = 10_000 } = this.#options;
    const ending = new AbortController();
    const stop = () => ending.abort();
    const cancelTimeout = this.timers.after(timeoutMs, stop);
    signal?.addEventListener("abort", stop, { once: true });
    try {
      const sent = (this.#options.fetch ?? globalThis.fetch)(new URL(path, this.#base), {
        method,
        headers: {
          ...this.#options.headers?.(),
          ...headers,
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body }),
        credentials: source ? "omit" : credentials,
        cache: "no-store",
        redirect: "error",
        signal: ending.signal,
      });
      const response = await orAborted(sent, ending.signal);
      const good = response.ok || response.status === 304;
      if (good && stream) return [response, ""];
      // The body is part of the answer: one that is cut off is an answer that did not come.
      const text = await orAborted(response.text(), ending.signal);
      if (good) return [response, text];
      const { status, headers: received } = response;
      throw errorOf({ status, headers: received, text, token }, this.timers.now());
    } catch (cause) {
      if (signal?.aborted) throw aborted();
      if (isClientError(cause) && cause.code !== "aborted") throw cause;
      if (ending.signal.aborted) {
        throw unreachable(`the settings service did not answer within ${timeoutMs} ms`);
      }
      throw unreachable("the settings service cannot be reached", cause);
    } finally {
      cancelTimeout();
      // The signal of a stream goes on to end its body.
      if (!stream) signal?.removeEventListener("abort", stop);
    }
  }
}

/** The JSON of an answer. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid([{ path: "", message: "expected JSON" }], cause);
  }
}
