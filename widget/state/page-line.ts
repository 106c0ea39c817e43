import { unreachableError } from "../../shared/client/errors.ts";
import type { HttpSettingsClient, LiveEvent } from "../../shared/client/types.ts";

type Listener = (event: LiveEvent) => void;
type Reader = Pick<HttpSettingsClient, "openStream" | "noteRevision">;

/** Listens until the returned function is called, by a stream of its own where nobody else keeps one. */
export type PageLine = (hear: Listener, client: Reader) => () => void;

/**
 * One stream for all who listen to the same in a page, and none while nobody sees the page: without HTTP/2 a browser
 * has six connections to a server for all its tabs, and each stream takes one from the pages themselves.
 */
export function createPageLine(): PageLine {
  const readers = new Map<Listener, Reader>();
  let stream = new AbortController();
  let kept: Reader | undefined;
  /** What who comes later has missed. */
  let last: LiveEvent | undefined;

  function emit(event: LiveEvent): void {
    last = event;
    for (const [hear, client] of readers) {
      client.noteRevision(event);
      hear(event);
    }
  }

  function look(): void {
    const [first] = document.hidden ? [] : readers.values();
    if (first === kept) return;
    kept = first;
    last = undefined;
    stream.abort();
    stream = new AbortController();
    first
      ?.openStream(stream.signal, emit)
      .catch((cause) => emit({ type: "disconnected", error: unreachableError(String(cause)) }));
  }

  document.addEventListener("visibilitychange", look);
  return (hear, client) => {
    // Not heeded: a read that is under way began after it.
    if (last) hear(last);
    readers.set(hear, client);
    look();
    return () => {
      readers.delete(hear);
      look();
    };
  };
}
