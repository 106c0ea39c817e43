import type { ClientErrorShape, SettingsClient } from "contribution-lens/client";

type Result<Method extends "read" | "change" | "obligations" | "history"> = Awaited<
  ReturnType<SettingsClient[Method]>
>;

/** What crosses the bridge in place of an error, which would lose its code there. */
export interface Refusal extends ClientErrorShape {
  readonly message: string;
}

/** The answer to a call: what was asked for, or why not. */
export type Answer<T> = { readonly value: T } | { readonly refusal: Refusal };

/** What the page may ask of the resolver: one function for each method of the client. */
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
