import type { ConnectTrouble } from "../i18n/options-messages.ts";

/** Nothing was connected, for a reason that has to do with connecting alone. */
export class NotConnectedError extends Error {
  override readonly name = "NotConnectedError";
  readonly trouble: ConnectTrouble;

  constructor(trouble: ConnectTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}
