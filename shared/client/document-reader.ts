import { isOrganizationId, OrganizationSchema } from "../model/organization.ts";
import { parseRole, ROLE_HEADER, type Role } from "../model/role.ts";
import { invalidResponse } from "./errors.ts";
import { runEventStream } from "./event-stream.ts";
import { parseResponse } from "./parse-response.ts";
import type { HttpSettingsClient, Snapshot } from "./settings-client.ts";
import { singleFlight } from "./single-flight.ts";
import { SnapshotCache } from "./snapshot-cache.ts";
import { SnapshotPersistence, type SnapshotStore } from "./snapshot-persistence.ts";
import { callListener, createSubscriptions } from "./subscriptions.ts";
import type { Timers } from "./timers.ts";
import { type TextResponse, Transport, type TransportOptions } from "./transport.ts";

/** The options of `createSettingsClient`. */
export interface ClientOptions extends TransportOptions {
  /** Id of the organization. */
  readonly organization: string;
  /** The last known document, so that the first read can be conditional. */
  readonly known?: Snapshot | undefined;
  /** Receives every document that a read or a change confirmed, in order. */
  readonly onSnapshot?: (snapshot: Snapshot) => void;
  /** Keeps the last known document for times without a network. */
  readonly store?: SnapshotStore;
  /** Receives errors that fail no call: a corrupt offline copy, a listener that threw. */
  readonly onProblem?: (problem: Error) => void;
}

/** The part of a client that reads the document and follows its revisions: all that the extension's worker needs. */
export type DocumentReader = Pick<
  HttpSettingsClient,
  "read" | "subscribe" | "openStream" | "noteRevision" | "lastKnown"
>;

/** A reader with the parts that the rest of a client shares with it. */
interface DocumentConnection {
  readonly reader: DocumentReader;
  readonly transport: Transport;
  /** The organization's path below the endpoint. */
  readonly root: string;
  readonly cache: SnapshotCache;
  /** @throws {ClientError} if an answer is about another organization */
  assertSameOrganization(actual: string, path: string): void;
}

/**
 * Connects to the document of one organization.
 * @param timers replaces clock, timers and randomness in tests
 * @throws {TypeError} if `endpoint` is not an http(s) address or `organization` is not an id
 */
export function connectDocument(
  options: ClientOptions,
  timers: Partial<Timers> = {},
): DocumentConnection {
  const { organization: id, known, store, onSnapshot, onProblem = () => undefined } = options;
  const root = organizationPath(id);
  const transport = new Transport(options, timers);
  const persistence = store && new SnapshotPersistence(store, id, onProblem);
  const cache = new SnapshotCache(known, onUpdate, transport.timers.now);
  const reading = singleFlight(readOnce);
  /** The last announced revision. A node that does not know it yet answers 304 for the one before. */
  let announced = 0;

  function onUpdate(snapshot: Snapshot): void {
    persistence?.save(snapshot);
    callListener(onSnapshot, snapshot, onProblem);
  }

  async function readOnce(signal: AbortSignal): Promise<Snapshot> {
    const previous = cache.current;
    const revision = previous?.organization.revision ?? 0;
    const response = await transport.request(root, {
      headers: previous && revision >= announced ? { "If-None-Match": etag(revision) } : {},
      signal,
    });
    const role = roleFrom(response);
    if (response.status === 304 && previous) {
      return cache.store(previous.organization, role, previous);
    }
    const organization = parseResponse(OrganizationSchema, response.text);
    assertSameOrganization(organization.id, "/id");
    return cache.store(organization, role, previous);
  }

  function assertSameOrganization(actual: string, path: string): void {
    if (actual !== id) throw invalidResponse([{ path, message: `expected \`${id}\`` }]);
  }

  const reader: DocumentReader = {
    read: ({ signal } = {}) => reading.run(signal),

    subscribe: createSubscriptions(
      (signal, onEvent) =>
        reader.openStream(signal, (event) => {
          reader.noteRevision(event);
          onEvent(event);
        }),
      onProblem,
    ),

    openStream: (signal, onEvent) =>
      runEventStream({
        transport,
        path: `${root}/events`,
        async since() {
          // A running read comes first: a change after it must not fall between it and the stream.
          await reading.settled();
          return cache.current?.organization.revision;
        },
        signal,
        onEvent,
      }),

    noteRevision(event) {
      if (event.type !== "revision") return;
      announced = event.revision;
      // A running read may have been answered before this revision.
      reading.invalidate();
    },

    async lastKnown() {
      const loaded = cache.current ?? (await persistence?.load());
      // A read that ended meanwhile has a newer document.
      cache.current ??= loaded ?? undefined;
      return cache.current ?? null;
    },
  };
  return { reader, transport, root, cache, assertSameOrganization };
}

/**
 * Returns the path of an organization below the endpoint.
 * @throws {TypeError} if it is not an id: `..` would lead to another path
 */
function organizationPath(id: string): string {
  if (!isOrganizationId(id)) {
    throw new TypeError("`organization` must be 1 to 64 of A-Z, a-z, 0-9, `_` and `-`");
  }
  return `v1/organizations/${id}`;
}

/** Returns the caller's role, which the service sends with the document. */
export function roleFrom({ headers }: TextResponse): Role {
  return parseRole(headers.get(ROLE_HEADER));
}

/** Returns the entity tag of a revision. */
export function etag(revision: number): string {
  return `"${revision}"`;
}
