import { effect } from "@preact/signals";
import { requestFirst } from "../../shared/client/first-request.ts";
import { glanceOf } from "../../shared/messages/glance-of.ts";
import { type Glance, readGlance } from "../../shared/model/glance.ts";
import { GLANCE_TYPE } from "../../shared/model/media-types.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import type { ViewContext } from "../elements/view.ts";
import { createSettingsStore } from "../state/settings-store.ts";
import { glancePath } from "../status/glance-path.ts";
import { clientOf } from "./connect.ts";

type Draw = (line: { glance: Glance | null; elsewhere?: string }) => void;

/**
 * Keeps a status line up to date: by asking the service again at each new revision where it has such lines,
 * otherwise from the document.
 */
export function followStatus(
  context: ViewContext,
  url: string,
  serviceSays: boolean,
  draw: Draw,
): void {
  const { connection, signal } = context;
  if (connection.client || !serviceSays) {
    followDocument(context, url, draw);
    return;
  }
  const stop = clientOf(context)?.subscribe?.(async ({ type }) => {
    if (type !== "revision") return;
    const response = await requestFirst({ ...connection, signal }, glancePath(url), GLANCE_TYPE);
    const glance = readGlance(response?.value);
    if (glance) draw({ glance });
  });
  signal.addEventListener("abort", () => stop?.());
}

function followDocument(context: ViewContext, url: string, draw: Draw): void {
  const { hooks, signal } = context;
  const client = clientOf(context);
  if (!client) return;
  const store = createSettingsStore(client, hooks);
  const stop = store.start();
  const dispose = effect(() => {
    const organization = store.snapshot.value?.organization;
    if (organization) draw(lineOf(organization, url));
    else if (store.readFailure.value) draw({ glance: null });
  });
  signal.addEventListener("abort", () => {
    stop();
    dispose();
  });
}

function lineOf(organization: Organization, url: string): Parameters<Draw>[0] {
  const place = resolvePlace(url, [organization])?.place;
  if (!place) return { glance: null, elsewhere: organization.name };
  return { glance: glanceOf(organization, place, new Date()) };
}
