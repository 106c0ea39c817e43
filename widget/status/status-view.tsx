import { render } from "preact";
import type { FirstResponse } from "../../shared/client/fetch-summary.ts";
import { type PlaceStatus, parsePlaceStatus } from "../../shared/model/place-status.ts";
import type { ViewContext } from "../elements/view.ts";
import { StatusLine, type StatusLineProps } from "./status-line.tsx";

/** Milliseconds without an answer after which the line says that it is loading. */
const LOADING_DELAY = 150;

/** What a status line speaks of. */
export interface StatusOf {
  /** Address of the page. */
  readonly url: string;
  readonly settingsHref?: string | undefined;
}

/**
 * Shows the line of a page: at first what the service itself says of it. Live updates, and working it out from the
 * document where the service does not say, are loaded afterwards.
 */
export function showStatus(
  context: ViewContext,
  { url, settingsHref }: StatusOf,
  first: Promise<FirstResponse<PlaceStatus> | undefined> | undefined,
): void {
  const { container, language, signal } = context;
  // The container stays, so that what changes in it is announced.
  container.role = "status";
  const clear = () => render(null, container);
  const show = (line: Pick<StatusLineProps, "status" | "elsewhere">) => {
    if (signal.aborted) return;
    render(<StatusLine language={language} settingsHref={settingsHref} {...line} />, container);
    context.complete();
    signal.addEventListener("abort", clear);
  };
  const known = parsePlaceStatus(context.rendered);
  // What a server rendered is the same; drawing it again would announce it.
  const loading = context.rendered ? undefined : setTimeout(() => show({}), LOADING_DELAY);
  void Promise.resolve(first).then((response) => {
    clearTimeout(loading);
    const status = response?.value;
    if (status) show({ status });
    const follow = async () => {
      const { subscribeStatus } = await import("./live-status.ts");
      if (!signal.aborted) subscribeStatus(context, url, status !== undefined, show);
    };
    const fail = () => {
      if (!status && !known) show({ status: null });
    };
    if (status) context.whenIdle(() => void follow().catch(fail));
    else follow().catch(fail);
  });
}
