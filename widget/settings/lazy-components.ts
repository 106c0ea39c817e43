import { lazy } from "../components/lazy.tsx";

/** What a panel loads when it is first shown. */
export const ChangePreview = lazy(
  async () => (await import("./preview/preview.tsx")).ChangePreview,
);
export const SavedNotice = lazy(async () => (await import("./preview/saved.tsx")).SavedNotice);
export const Exceptions = lazy(
  async () => (await import("./exceptions/exceptions.tsx")).Exceptions,
);
export const History = lazy(async () => (await import("./history/history.tsx")).History);
export const Protection = lazy(
  async () => (await import("./protection/protection.tsx")).Protection,
);
export const Coverage = lazy(async () => (await import("./coverage/coverage.tsx")).Coverage);
export const Dates = lazy(async () => (await import("./dates/dates.tsx")).Dates);

/** Fetches what stands under the settings from the start. */
export async function fetchSections(): Promise<void> {
  await Promise.all([Coverage.ahead(), Dates.ahead()]);
}

/**
 * Has the preview ready by the time of a press in the panel; where it cannot be had, the press itself says so.
 * @param signal ends it
 */
export function fetchPreview(container: HTMLElement, signal: AbortSignal): void {
  for (const near of ["pointerover", "focusin"]) {
    const fetch = () => ChangePreview.ahead().catch(() => undefined);
    container.addEventListener(near, fetch, { once: true, signal });
  }
}
