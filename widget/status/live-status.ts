import { computed, effect } from "@preact/signals";
import { type FirstResponse, requestFirst } from "../../shared/client/first-request.ts";
import type { SettingsClient } from "../../shared/client/types.ts";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { GLANCE_TYPE } from "../../shared/model/media-types.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { readGlance } from "../../shared/model/parse-glance.ts";
import type { PlaceStatus } from "../../shared/model/summary.ts";
import { glanceFrom } from "../../shared/view-models/place-status-from.ts";
import type { ViewContext } from "../elements/view.ts";
import { clientOf } from "../settings/connect.ts";
import { failureOf } from "../state/failure.ts";
import { newestOf } from "../state/newest-of.ts";
import { createSettingsStore, type StoreHooks } from "../state/settings-store.ts";
import { glancePath } from "./glance-path.ts";

type Draw = (line: { glance: PlaceStatus | null; elsewhere?: string }) => void;

const NOT_KNOWN = { glance: null };

/**
 * Keeps a status line up to date: by asking the service again at each new revision where it has such lines, otherwise
 * and from the first failure on by its assessment, in words that the document gives. Of answers the newest counts.
 */
export function followStatus(
  context: ViewContext,
  url: string,
  serviceSays: boolean,
  draw: Draw,
): void {
  const { connection, signal } = context;
  const client = clientOf(context);
  if (!client) return;
  const followDocument = () => readDocument(context, client, url, draw);
  if (connection.client || !serviceSays) {
    followDocument();
    return;
  }
  const take = newestOf((response: FirstResponse<PlaceStatus> | undefined) => {
    if (signal.aborted) return;
    draw({ glance: response?.answer ?? null });
    if (response?.answer) return;
    stop?.();
    followDocument();
  });
  const stop = client.subscribe?.(({ type }) => {
    if (type !== "revision") return;
    take(requestFirst({ ...connection, signal }, glancePath(url), GLANCE_TYPE, readGlance));
  });
  signal.addEventListener("abort", () => stop?.());
}

function readDocument(
  { hooks, signal }: ViewContext,
  client: SettingsClient,
  url: string,
  draw: Draw,
): void {
  const store = createSettingsStore(client, hooks);
  const stop = store.start();
  // Not the snapshot: a line that goes down leaves the document what it is.
  const organization = computed(() => store.snapshot.value?.organization);
  const take = newestOf(draw);
  const dispose = effect(() => {
    const known = organization.value;
    if (store.readFailure.value) take(Promise.resolve(NOT_KNOWN));
    else if (known) take(lineOf(client, known, url, hooks));
  });
  signal.addEventListener("abort", () => {
    stop();
    dispose();
  });
}

/** The service's own assessment of the page, in words that the document gives. */
async function lineOf(
  client: SettingsClient,
  organization: Organization,
  url: string,
  { onFailure }: StoreHooks,
): Promise<Parameters<Draw>[0]> {
  try {
    if (!client.assessment) throw new TypeError("the client of the host has no `assessment`");
    return { glance: glanceFrom(organization, await client.assessment(url), new Date()) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === "place-not-found")
      return { glance: null, elsewhere: isolateBidi(organization.name) };
    onFailure?.(failure);
    return NOT_KNOWN;
  }
}
