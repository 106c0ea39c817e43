import type { GenericSchema } from "valibot";
import { AuditPageSchema, ChangeResultSchema } from "../model/audit-entry.ts";
import { type Obligation, ObligationsPageSchema } from "../model/obligation.ts";
import { AssessedPlaceSchema } from "../model/place-status.ts";
import type { Output } from "../model/schema.ts";
import { type ClientOptions, connectDocument, etag, roleFrom } from "./document-reader.ts";
import { type ClientError, invalidResponse } from "./errors.ts";
import { parseResponse } from "./parse-response.ts";
import { MAX_RESPONSE_BYTES } from "./response-body.ts";
import type { HttpSettingsClient } from "./settings-client.ts";
import type { Timers } from "./timers.ts";

export type { ClientOptions };

/** The largest page that the service sends. */
const PAGE_SIZE = 1000;

/** A list of more pages would never end: all of them would not fit into `maxResponseBytes`. */
const MAX_PAGES = 1000;

/**
 * Creates a client of a settings service for one organization.
 * @param timers replaces clock, timers and randomness in tests
 * @throws {TypeError} if `endpoint` is not an http(s) address or `organization` is not an id
 */
export function createSettingsClient(
  options: ClientOptions,
  timers: Partial<Timers> = {},
): HttpSettingsClient {
  const { reader, transport, root, cache, assertSameOrganization } = connectDocument(
    options,
    timers,
  );

  async function get<const S extends GenericSchema>(
    path: string,
    schema: S,
    signal: AbortSignal | undefined,
  ): Promise<Output<S>> {
    const { text } = await transport.request(root + path, { signal });
    return parseResponse(schema, text);
  }

  return {
    ...reader,

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
      const result = parseResponse(ChangeResultSchema, response.text);
      assertSameOrganization(result.organization.id, "/organization/id");
      const role = roleFrom(response);
      // The repeat of a key gets the first answer again, which may be older than the cache.
      cache.store(result.organization, role === "unknown" ? (cache.current?.role ?? role) : role);
      return result;
    },

    async obligations({ signal } = {}) {
      const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
      const all: Obligation[] = [];
      const seen = new Set<string>();
      let size = 0;
      for (let after: string | undefined; ; ) {
        const path = `${root}/obligations${query({ after, limit: PAGE_SIZE })}`;
        const { text } = await transport.request(path, { signal });
        size += text.length;
        if (size > maxResponseBytes) throw invalidList("", "the pages together are too large");
        const { obligations, next } = parseResponse(ObligationsPageSchema, text);
        for (const obligation of obligations) all.push(obligation);
        if (next === null) return all;
        if (seen.has(next)) throw invalidList("/next", "leads back to an earlier page");
        after = next;
        seen.add(next);
        if (seen.size === MAX_PAGES) throw invalidList("/next", "leads to too many pages");
      }
    },

    history: ({ after, limit, signal } = {}) =>
      get(`/changes${query({ after, limit })}`, AuditPageSchema, signal),

    assessment: (url, at, { signal } = {}) =>
      get(`/assessment${query({ url, at: at?.toISOString() })}`, AssessedPlaceSchema, signal),
  };
}

function invalidList(path: string, message: string): ClientError {
  return invalidResponse([{ path, message }]);
}

/** Creates a unique key, 128 random bits; `crypto.randomUUID` is missing on pages without TLS. */
export function createIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ""
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
