import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { placeStatus } from "../../shared/view-models/place-status.ts";
import { failureOf } from "../components/failure.ts";
import { connectClient } from "../state/connect-client.ts";
import { takeLatest } from "../state/take-latest.ts";
import type { ViewContext } from "../state/view-context.ts";
import type { StatusLineProps } from "./status-line.tsx";

type StatusAnswer = Pick<StatusLineProps, "status" | "otherOrganization">;

const NOT_KNOWN: StatusAnswer = { status: null };

/** The status of a client without live events is requested in this interval. */
const POLL_INTERVAL_MS = 30_000;

/**
 * Updates a status line until the view ends. Only the latest of overlapping answers is shown.
 * @param isKnown true if the first request has answered
 */
export function subscribeStatus(
  context: ViewContext,
  url: string,
  isKnown: boolean,
  show: (answer: StatusAnswer) => void,
): void {
  const { hooks, signal } = context;
  const client = connectClient(context);
  if (!client) return;
  let hasFailed = false;
  const takeAnswer = takeLatest(show);

  async function load(client: SettingsClient): Promise<StatusAnswer> {
    try {
      const answer = await readStatus(client, url, signal);
      hasFailed = false;
      return answer;
    } catch (error) {
      hasFailed = true;
      const failure = failureOf(error);
      if (failure.code !== "aborted") hooks.onFailure?.(failure);
      return NOT_KNOWN;
    }
  }

  const refresh = () => takeAnswer(load(client));
  if (!isKnown) refresh();
  const stop =
    client.subscribe?.(({ type }) => {
      if (type === "revision" || (type === "connected" && hasFailed)) refresh();
    }) ?? poll(refresh);
  signal.addEventListener("abort", stop);
}

/** Reads the status from the service, or computes it from the document if the service gives none. */
async function readStatus(
  client: SettingsClient,
  url: string,
  signal: AbortSignal,
): Promise<StatusAnswer> {
  if (!client.assessment) throw new TypeError("the host's client has no `assessment`");
  const assessed = await client.assessment(url, undefined, { signal }).catch((error: unknown) => {
    if (failureOf(error).code === "place-not-found") return undefined;
    throw error;
  });
  if (assessed?.status) return { status: assessed.status };
  // Without a place, the line names the organization, whose name is in the document.
  const { organization } = await client.read({ signal });
  return assessed
    ? { status: placeStatus(organization, assessed.place, new Date()) }
    : { status: null, otherOrganization: organization.name };
}

function poll(refresh: () => void): () => void {
  const timer = setInterval(refresh, POLL_INTERVAL_MS);
  return () => clearInterval(timer);
}
