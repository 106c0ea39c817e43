import { render } from "preact";
import type { FirstResponse } from "../../shared/client/fetch-summary.ts";
import { isPlaceStatus } from "../../shared/client/summary-guard.ts";
import type { PlaceStatus } from "../../shared/model/place-status.ts";
import type { ViewContext } from "../state/view-context.ts";
import { StatusLine, type StatusLineProps } from "./status-line.tsx";

/** The loading text appears if there is no answer after this time. */
const LOADING_DELAY_MS = 150;

interface StatusOptions {
  /** Address of the page. */
  readonly url: string;
  readonly settingsHref?: string | undefined;
}

/** Mounts the status line of a page with the service's answer. Live updates are loaded afterwards. */
export function mountStatus(
  context: ViewContext,
  { url, settingsHref }: StatusOptions,
  response: Promise<FirstResponse<PlaceStatus> | undefined> | undefined,
): void {
  const { container, language, signal } = context;
  // Screen readers announce changes of a live region only if it existed before.
  container.role = "status";
  const show = (line: Pick<StatusLineProps, "status" | "otherOrganization">) => {
    if (signal.aborted) return;
    render(<StatusLine language={language} settingsHref={settingsHref} {...line} />, container);
    context.complete();
  };
  signal.addEventListener("abort", () => render(null, container));
  const isRendered = isPlaceStatus(context.rendered);
  // A server's line stays: a new one would be announced.
  const loading = context.rendered ? undefined : setTimeout(() => show({}), LOADING_DELAY_MS);
  void Promise.resolve(response).then((answer) => {
    clearTimeout(loading);
    const status = answer?.value;
    if (status) show({ status });
    const subscribe = async () => {
      const subscribeStatus = await loadLiveStatus();
      if (!signal.aborted) subscribeStatus(context, url, status !== undefined, show);
    };
    const onError = () => {
      if (!status && !isRendered) show({ status: null });
    };
    if (status) context.whenIdle(() => void subscribe().catch(onError));
    else subscribe().catch(onError);
  });
}

const loadLiveStatus = async () => (await import("./live-status.ts")).subscribeStatus;
