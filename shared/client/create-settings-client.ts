import type { GenericSchema } from "valibot";
import { AuditPageSchema, ChangeResultSchema } from "../model/audit-entry.ts";
import { type Obligation, ObligationsPageSchema } from "../model/obligation.ts";
import { isOrganizationId, OrganizationSchema } from "../model/organization.ts";
import { parse } from "../model/parse.ts";
import { AssessedPlaceSchema } from "../model/place-status.ts";
import { parseRole, ROLE_HEADER, type Role } from "../model/role.ts";
import type { Output } from "../model/schema.ts";
import { invalidResponse } from "./errors.ts";
import { runEventStream } from "./event-stream.ts";
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

/** The largest page that the service sends. */
const PAGE_SIZE = 1000;

/**
 * Creates a client of a settings service for one organization.
 * @param timers replaces clock, timers and randomness in tests
 * @throws {TypeError} if `endpoint` is not an http(s) address or `organization` is not an id
 */
export function createSettingsClient(
  options: ClientOptions,
  timers: Partial<Timers> = {},
): HttpSettingsClient {
  const { organization: id, known, store, onSnapshot, onProblem = () => undefined } = options;
  const root = organizationPath(id);
  const transport = new Transport(options, timers);
  const persistence = store && new SnapshotPersistence(store, id, onProblem);
  const cache = new SnapshotCache(known, onUpdate, transport.timers.now);
  const reading = singleFlight(readOnce);

  function onUpdate(snapshot: Snapshot): void {
    persistence?.save(snapshot);
    callListener(onSnapshot, snapshot, onProblem);
  }

  async function readOnce(signal: AbortSignal): Promise<Snapshot> {
    const previous = cache.current;
    const response = await transport.request(root, {
      headers: previous ? { "If-None-Match": etag(previous.organization.revision) } : {},
      signal,
    });
    const role = roleFrom(response);
    if (response.status === 304 && previous) {
      return cache.store(previous.organization, role, previous);
    }
    const organization = parseBody(OrganizationSchema, response);
    assertSameOrganization(organization.id, "/id");
    return cache.store(organization, role, previous);
  }

  async function get<const S extends GenericSchema>(
    path: string,
    schema: S,
    signal: AbortSignal | undefined,
  ): Promise<Output<S>> {
    return parseBody(schema, await transport.request(root + path, { signal }));
  }

  function assertSameOrganization(actual: string, path: string): void {
    if (actual !== id) throw invalidResponse([{ path, message: `expected \`${id}\`` }]);
  }

  const client: HttpSettingsClient = {
    read: ({ signal } = {}) => reading.run(signal),

    async change(change, { revision, idempotencyKey = createIdempotencyKey(), signal }) {
      const response = await transport.request(`${root}/changes`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "If-Match": etag(revision),
          "Idempotency-Key": idempotencyKey,
        },
        body: JSON.stringify(change),
        signal,
      });
      const result = parseBody(ChangeResultSchema, response);
      assertSameOrganization(result.organization.id, "/organization/id");
      const role = roleFrom(response);
      // The repeat of a key gets the first answer again, which may be older than the cache.
      cache.store(result.organization, role === "unknown" ? (cache.current?.role ?? role) : role);
      return result;
    },

    async obligations({ signal } = {}) {
      const all: Obligation[] = [];
      const seen = new Set<string>();
      let after: string | undefined;
      do {
        const path = `/obligations${query({ after, limit: PAGE_SIZE })}`;
        const { obligations, next } = await get(path, ObligationsPageSchema, signal);
        all.push(...obligations);
        after = next ?? undefined;
        if (after !== undefined && seen.has(after)) {
          throw invalidResponse([{ path: "/next", message: "leads back to an earlier page" }]);
        }
        if (after !== undefined) seen.add(after);
      } while (after !== undefined);
      return all;
    },

    history: ({ after, limit, signal } = {}) =>
      get(`/changes${query({ after, limit })}`, AuditPageSchema, signal),

    assessment: (url, at, { signal } = {}) =>
      get(`/assessment${query({ url, at: at?.toISOString() })}`, AssessedPlaceSchema, signal),

    subscribe: createSubscriptions(
      (signal, onEvent) =>
        client.openStream(signal, (event) => {
          client.noteRevision(event);
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

    noteRevision({ type }) {
      // A running read may have been answered before this revision.
      if (type === "revision") reading.invalidate();
    },

    async lastKnown() {
      const loaded = cache.current ?? (await persistence?.load());
      // A read that ended meanwhile has a newer document.
      cache.current ??= loaded ?? undefined;
      return cache.current ?? null;
    },
  };
  return client;
}

/** Creates a unique key, 128 random bits; `crypto.randomUUID` is missing on pages without TLS. */
export function createIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
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

function roleFrom({ headers }: TextResponse): Role {
  return parseRole(headers.get(ROLE_HEADER));
}

function parseBody<const S extends GenericSchema>(schema: S, { text }: TextResponse): Output<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidResponse([{ path: "", message: "expected JSON" }], cause);
  }
  return parse(schema, value, invalidResponse);
}

function etag(revision: number): string {
  return `"${revision}"`;
}

function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ""
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
