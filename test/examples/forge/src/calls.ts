import type { ClientErrorShape, SettingsClient } from "contribution-lens/client";

type Result<Method extends "read" | "change" | "obligations" | "history"> = Awaited<
  ReturnType<SettingsClient[Method]>
>;

/** The members of an error: an `Error` itself would lose its code on the bridge. */
export interface Refusal extends ClientErrorShape {
  readonly message: string;
}

/** The result of a call, or its error. */
export type Answer<T> = { readonly value: T } | { readonly refusal: Refusal };

/** The resolver's functions, one for each method of the client. */
export type Calls = {
  read: () => Answer<Result<"read">>;
  change: (asked: {
    change: Parameters<SettingsClient["change"]>[0];
    revision: number;
    idempotencyKey: string;
  }) => Answer<Result<"change">>;
  obligations: () => Answer<Result<"obligations">>;
  history: (asked: { after?: number; limit?: number }) => Answer<Result<"history">>;
};
