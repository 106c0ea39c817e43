import { unreachableError } from "../../shared/client/errors.ts";
import type { HttpSettingsClient, LiveEvent } from "../../shared/client/settings-client.ts";

type Listener = (event: LiveEvent) => void;
type StreamClient = Pick<HttpSettingsClient, "openStream" | "noteRevision">;

/** Subscribes a listener; its client opens the stream if no other one has. Returns a function that unsubscribes. */
export type SharedStream = (listener: Listener, client: StreamClient) => () => void;

/**
 * Creates an event stream that all elements of a page share, closed while the page is hidden: without HTTP/2 a browser
 * has six connections to a server for all its tabs, and each stream takes one.
 */
export function createSharedStream(): SharedStream {
  const subscribers = new Map<Listener, StreamClient>();
  let stream = new AbortController();
  let owner: StreamClient | undefined;
  /** The last event, replayed to new subscribers. */
  let last: LiveEvent | undefined;

  function emit(event: LiveEvent): void {
    last = event;
    for (const [listener, client] of subscribers) {
      client.noteRevision(event);
      listener(event);
    }
  }

  function updateOwner(): void {
    const [first] = document.hidden ? [] : subscribers.values();
    if (first === owner) return;
    owner = first;
    last = undefined;
    stream.abort();
    stream = new AbortController();
    first
      ?.openStream(stream.signal, emit)
      .catch((cause) => emit({ type: "disconnected", error: unreachableError(String(cause)) }));
  }

  document.addEventListener("visibilitychange", updateOwner);
  // A stream may stay silent for a while after the device lost its connection; a new one fails at once.
  addEventListener("offline", () => {
    owner = undefined;
    updateOwner();
  });
  return (listener, client) => {
    // The client need not note this revision: its reads began after it.
    if (last) listener(last);
    subscribers.set(listener, client);
    updateOwner();
    return () => {
      subscribers.delete(listener);
      updateOwner();
    };
  };
}
