import { makeInvoke } from "@forge/bridge";
import { ClientError, type SettingsClient } from "contribution-lens/client";
import type { Answer, Calls } from "../src/calls.ts";

const invoke = makeInvoke<Calls>();

/** The settings by way of Forge's bridge: a Custom UI page asks its resolver, and no service itself. */
export const client: SettingsClient = {
  read: () => asked(invoke("read")),
  change: (change, { revision, idempotencyKey = crypto.randomUUID() }) =>
    asked(invoke("change", { change, revision, idempotencyKey })),
  obligations: () => asked(invoke("obligations")),
  history: ({ after, limit } = {}) =>
    asked(
      invoke("history", {
        ...(after !== undefined && { after }),
        ...(limit !== undefined && { limit }),
      }),
    ),
};

async function asked<T>(answering: Promise<Answer<T>>): Promise<T> {
  const answer = await answering.catch((cause: unknown) => {
    throw new ClientError("unreachable", "the app did not answer", { cause, retryable: true });
  });
  if ("value" in answer) return answer.value;
  const { code, message, ...details } = answer.refusal;
  throw new ClientError(code, message, details);
}
