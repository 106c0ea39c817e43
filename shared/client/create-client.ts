import type { Organization } from "../model/organization.ts";
import { organization as readOrganization } from "../model/parse-organization.ts";
import { type Reader, readWhole } from "../model/shape.ts";
import { type SharedRequest, shareRequest } from "./abort.ts";
import { organizationPath } from "./endpoint.ts";
import { invalid } from "./errors.ts";
import { assessedPlace } from "./parse-assessment.ts";
import { changeResult, history, obligations } from "./parse-responses.ts";
import { roleOf } from "./role.ts";
import { type Answer, jsonOf, Transport, type TransportOptions } from "./transport.ts";
import type { HttpSettingsClient, LiveEvent, Role, Snapshot } from "./types.ts";
import { uniqueKey } from "./unique-key.ts";

/** The live part of the client: the module `live.ts`. */
export type LiveModule = typeof import("./live.ts");

/** Which organization, and how to reach its settings service. */
export interface ClientOptions extends TransportOptions {
  /** Id of the organization. */
  readonly organization: string;
  /**
   * Where the live part comes from; loaded on demand by default. Service workers must not load on demand: they
   * give `() => Promise.resolve(live)` after `import * as live from "…/client/live.ts"`.
   */
  readonly live?: () => Promise<LiveModule>;
}

/** What a client knows. */
export interface Memory {
  /** The last known document: with it already the first read can be conditional. */
  held?: Snapshot | undefined;
  /** Hears every document that a read or a change confirmed, the newest last. */
  readonly keep?: (snapshot: Snapshot) => void;
}

/** A client whose reader keeps its stream. */
export interface CoreClient extends Omit<HttpSettingsClient, "lastKnown" | "subscribe"> {
  /** Keeps a stream until the signal fires; what keeps it is loaded on demand unless it is given. */
  follow(signal: AbortSignal, emit: (event: LiveEvent) => void, given?: LiveModule): Promise<void>;
  /** Takes in what a stream says, before who listens to it does. */
  heed(event: LiveEvent): void;
}

/**
 * A client of a settings service for one organization; see `createSettingsClient`.
 * @throws {TypeError} if `endpoint` is no http(s) address or `organization` no id
 */
export function createClient(options: ClientOptions, memory: Memory = {}): CoreClient {
  const { organization: id } = options;
  const root = organizationPath(id);
  const transport = new Transport(options);
  const { now } = transport.timers;
  const reading: SharedRequest<Snapshot> = shareRequest(readOnce);

  /**
   * Holds a document unless it is an older answer that arrives late; gives the one that is held then.
   * @param before what was held when it was asked for
   */
  function hold(organization: Organization, role: Role, before?: Snapshot): Snapshot {
    const { held } = memory;
    const late = held && held !== before;
    if (late && organization.revision < held.organization.revision) return held;
    const snapshot = { organization, role, confirmedAt: now() };
    memory.held = snapshot;
    memory.keep?.(snapshot);
    return snapshot;
  }

  function roleFrom({ headers, token }: Answer): Role {
    return roleOf(headers.get("Contribution-Lens-Role"), token, id);
  }

  async function readOnce(signal: AbortSignal): Promise<Snapshot> {
    const before = memory.held;
    const answer = await transport.request(root, {
      headers: before ? { "If-None-Match": etag(before.organization.revision) } : {},
      signal,
    });
    const role = roleFrom(answer);
    if (answer.status === 304 && before) {
      return hold(before.organization, role, before);
    }
    const organization = readAnswer(readOrganization, answer);
    assertAsked(organization.id, "/id");
    return hold(organization, role, before);
  }

  async function ask<T>(path: string, reader: Reader<T>, signal: AbortSignal | undefined) {
    return readAnswer(reader, await transport.request(root + path, { signal }));
  }

  function assertAsked(got: string, path: string): void {
    if (got !== id) throw invalid([{ path, message: `expected \`${id}\`` }]);
  }

  const follow: CoreClient["follow"] = async (signal, emit, given) => {
    const keepStream = given?.keepStream ?? (await import("./live.ts")).keepStream;
    return keepStream({
      transport,
      path: `${root}/events`,
      async since() {
        // A read under way comes first: what changes after it must not fall between it and the stream.
        await reading.idle();
        return memory.held?.organization.revision;
      },
      signal,
      emit,
    });
  };

  return {
    read: ({ signal } = {}) => reading.join(signal),

    async change(change, { revision, idempotencyKey = uniqueKey(), signal }) {
      const answer = await transport.request(`${root}/changes`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "If-Match": etag(revision),
          "Idempotency-Key": idempotencyKey,
        },
        body: JSON.stringify(change),
        signal,
      });
      const result = readAnswer(changeResult, answer);
      assertAsked(result.organization.id, "/organization/id");
      const said = roleFrom(answer);
      const role = said === "unknown" ? (memory.held?.role ?? said) : said;
      // The repeat of a key gives the first answer again, which may be older than what is held.
      hold(result.organization, role);
      return result;
    },

    async obligations({ signal } = {}) {
      return (await ask("/obligations", obligations, signal)).obligations;
    },

    history: ({ after, limit, signal } = {}) =>
      ask(`/changes${query({ after, limit })}`, history, signal),

    assessment: (url, at, { signal } = {}) =>
      ask(`/assessment${query({ url, at: at?.toISOString() })}`, assessedPlace, signal),

    follow,

    heed({ type }) {
      // A read that is under way may have been answered before this revision.
      if (type === "revision") reading.forget();
    },
  };
}

function readAnswer<T>(reader: Reader<T>, answer: Answer): T {
  return readWhole(reader, jsonOf(answer), invalid);
}

function etag(revision: number): string {
  return `"${revision}"`;
}

function query(fields: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}`;
}
