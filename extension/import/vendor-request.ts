import { ClientError, isClientError } from "../../shared/client/errors.ts";
import { type RetryOptions, withRetry } from "../../shared/client/retry.ts";
import type { TextResponse, Transport } from "../../shared/client/transport.ts";

/** The limits of requests to the vendor's APIs, which allow a few dozen a minute. */
export const VENDOR_LIMITS = {
  timeoutMs: 30_000,
  maxResponseBytes: 16 * 1024 * 1024,
  /** `requestVendor` repeats requests. */
  retry: { tries: 1 },
} as const;

const RETRY: RetryOptions = { tries: 6, baseDelayMs: 1_000, maxDelayMs: 60_000 };

/** Sends a request, and repeats it after a wait only if the vendor is busy (429) or has a fault (5xx). */
export function requestVendor(
  transport: Transport,
  path: string,
  request: Parameters<Transport["request"]>[1] = {},
): Promise<TextResponse> {
  const attempt = () =>
    transport.request(path, request).catch((error: unknown) => {
      throw isBusy(error) ? error : withoutRetry(error);
    });
  return withRetry(attempt, RETRY, transport.timers, request.signal);
}

/** Returns true for an error after which a later request can succeed. */
export function isBusy(error: unknown): boolean {
  const status = isClientError(error) ? (error.status ?? 0) : 0;
  return status === 429 || status >= 500;
}

function withoutRetry(error: unknown): unknown {
  if (!isClientError(error) || !error.retryable) return error;
  const { code, message, status, problems, cause } = error;
  return new ClientError(code, message, { status, problems, cause });
}
