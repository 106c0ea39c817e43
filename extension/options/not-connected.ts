import type { ConnectError } from "../i18n/options-messages.ts";

/** Nothing was connected, for a reason that has to do with connecting alone. */
export class NotConnectedError extends Error {
  override readonly name = "NotConnectedError";
  readonly trouble: ConnectError;

  constructor(trouble: ConnectError, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}
