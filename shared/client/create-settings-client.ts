import { callSafely } from "./call-safely.ts";
import { type ClientOptions, createClient, type Memory } from "./create-client.ts";
import { OfflineCopy, type SnapshotStore } from "./snapshot-store.ts";
import { createSubscriptions } from "./subscriptions.ts";
import type { HttpSettingsClient, LiveEvent, Snapshot } from "./types.ts";

/** Which organization, how to reach its settings service, and where to keep what is known. */
export interface SettingsClientOptions extends ClientOptions {
  /** What is known from before, so that already the first read can be conditional. */
  readonly known?: Snapshot;
  /** Hears every document that a read or a change confirmed, the newest last. */
  readonly onSnapshot?: (snapshot: Snapshot) => void;
  /** Where the last known document is kept for times without a network. */
  readonly store?: SnapshotStore;
  /** Hears what went wrong without failing a call: a corrupt offline copy, a listener that threw. */
  readonly onProblem?: (problem: Error) => void;
}

/**
 * A client of a settings service for one organization.
 * @throws {TypeError} if `endpoint` is no http(s) address or `organization` no id
 */
export function createSettingsClient(options: SettingsClientOptions): HttpSettingsClient {
  const { store, organization, known, onSnapshot, onProblem = () => undefined } = options;
  const copy = store && new OfflineCopy(store, organization, onProblem);
  const memory: Memory = {
    held: known,
    keep(snapshot) {
      copy?.save(snapshot);
      callSafely(onSnapshot, snapshot, onProblem);
    },
  };
  const { follow, heed, ...client } = createClient(options, memory);
  return {
    ...client,
    subscribe: createSubscriptions(async (signal, emit) => {
      const hear = (event: LiveEvent) => {
        heed(event);
        emit(event);
      };
      return follow(signal, hear, await options.live?.());
    }, onProblem),
    async lastKnown() {
      const loaded = memory.held ?? (await copy?.load());
      // A read that ended meanwhile knows more.
      memory.held ??= loaded ?? undefined;
      return memory.held ?? null;
    },
  };
}
