import type { Signal } from "@preact/signals";
import { useContext, useEffect } from "preact/hooks";
import { AnnouncementContext } from "./contexts.ts";

export { AnnouncementContext };

/**
 * The panel's ARIA live region. It is always rendered: screen readers often ignore a region that is inserted together
 * with its text.
 */
export function LiveRegion() {
  const announcement = useContext(AnnouncementContext);
  return (
    <p class="live-region" role="status">
      {announcement && <AnnouncementText announcement={announcement} />}
    </p>
  );
}

/** The text of a live region. A signal as a child would be written twice, and announced twice. */
export function AnnouncementText({ announcement }: { announcement: Signal<string> }) {
  return <>{announcement.value}</>;
}

/** The region is empty for this time before a text: the same text would not be announced again. */
const CLEAR_MS = 100;

/** Announces a text. Returns a function that withdraws it. */
export function announce(
  announcement: Signal<string>,
  text: string,
  delayMs = CLEAR_MS,
): () => void {
  announcement.value = "";
  const timer = setTimeout(() => {
    announcement.value = text;
  }, delayMs);
  return () => {
    clearTimeout(timer);
    if (announcement.peek() === text) announcement.value = "";
  };
}

/**
 * Announces a text on mount, and again when it or `subject` changes.
 * @returns false without a live region, as on some pages of the extension
 */
export function useAnnouncement(
  text: string | undefined,
  subject?: unknown,
  delayMs?: number,
): boolean {
  const announcement = useContext(AnnouncementContext);
  useEffect(
    () => (announcement && text ? announce(announcement, text, delayMs) : undefined),
    [announcement, text, subject, delayMs],
  );
  return announcement !== undefined;
}
