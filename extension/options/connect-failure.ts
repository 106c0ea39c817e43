import type { ConnectError } from "../i18n/options-messages.ts";

/** Thrown if a service was not connected for a reason that only connecting can have. */
export class ConnectFailure extends Error {
  override readonly name = "ConnectFailure";
  readonly reason: ConnectError;

  constructor(reason: ConnectError, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
