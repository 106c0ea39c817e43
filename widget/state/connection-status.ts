import { type ReadonlySignal, signal } from "@preact/signals";
import type { LiveEvent } from "../../shared/client/settings-client.ts";
import { type Failure, failureOf } from "../components/failure.ts";

/** A lost connection is reported after this time: most are back sooner. With the silence before it, within 10 s. */
const LOST_NOTICE_DELAY_MS = 3_000;

/** The state of the event stream. */
export interface ConnectionStatus {
  /** The failure of a stream that has been down for a while; null while it is up, or may soon be. */
  readonly disconnected: ReadonlySignal<Failure | null>;
  /** Updates the status from a stream event. Returns whether the stream was up before. */
  update(event: LiveEvent): boolean;
  stop(): void;
}

/** Creates the status of a stream that is not connected yet. */
export function createConnectionStatus(): ConnectionStatus {
  const disconnected = signal<Failure | null>(null);
  let isConnected = false;
  let failure: Failure | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function update(event: LiveEvent): boolean {
    const wasConnected = isConnected;
    isConnected = event.type !== "disconnected";
    failure = event.type === "disconnected" ? failureOf(event.error) : null;
    if (isConnected) {
      stop();
      disconnected.value = null;
    } else if (disconnected.value) {
      disconnected.value = failure;
    } else {
      timer ??= setTimeout(() => {
        disconnected.value = failure;
      }, LOST_NOTICE_DELAY_MS);
    }
    return wasConnected;
  }

  return { disconnected, update, stop };
}
