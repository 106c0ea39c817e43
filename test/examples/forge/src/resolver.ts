import { makeResolver } from "@forge/resolver";
import { createSettingsClient, isClientError, type SettingsClient } from "contribution-lens/client";
import type { Answer, Calls } from "./calls.ts";

/** The function of the app, as `manifest.yml` names it: asks the settings service for the page. */
export const handler = makeResolver<Calls>({
  read: ({ context }) => answer(clientFor(context.accountId).read()),
  change: ({ payload: { change, ...options }, context }) =>
    answer(clientFor(context.accountId).change(change, options)),
  obligations: ({ context }) => answer(clientFor(context.accountId).obligations()),
  history: ({ payload, context }) => answer(clientFor(context.accountId).history(payload)),
});

function clientFor(accountId: string): SettingsClient {
  const { SETTINGS_ENDPOINT: endpoint = "", SETTINGS_ORGANIZATION: organization = "" } =
    process.env;
  return createSettingsClient({ endpoint, organization, token: () => tokenFor(accountId) });
}

/**
 * A token for the person at the page, never one for the whole app: by it the service decides what this person
 * may see and change. A real app signs one here.
 */
function tokenFor(accountId: string): string | null {
  return accountId === "mara" ? (process.env["SETTINGS_TOKEN"] ?? null) : null;
}

async function answer<T>(asking: Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await asking };
  } catch (error) {
    if (!isClientError(error)) throw error;
    const { code, message, status, violations, problems, retryable } = error;
    return {
      refusal: {
        code,
        message,
        retryable,
        ...(status !== undefined && { status }),
        ...(violations && { violations }),
        ...(problems && { problems }),
      },
    };
  }
}
