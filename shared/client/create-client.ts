import { organization as readOrganization } from "../model/parse-organization.ts";
import { readWhole } from "../model/shape.ts";
import { type SharedRequest, shareRequest } from "./abort.ts";
import { callSafely } from "./call-safely.ts";
import { organizationPath } from "./endpoint.ts";
import { invalid } from "./errors.ts";
import { parseAssessedPlace } from "./parse-assessment.ts";
import { parseChangeResult, parseHistory, parseObligations } from "./parse-responses.ts";
import { roleOf } from "./role.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { type Answer, jsonOf, Transport, type TransportOptions } from "./transport.ts";
import type { HttpSettingsClient, LiveEvent, Role, Snapshot } from "./types.ts";

/** The live part of the client: the module `live.ts`. */
export type LiveModule = typeof import("./live.ts");

/** Which organization, and how to reach its settings service. */
export interface ClientOptions extends TransportOptions {
  /** Id of the organization. */
  readonly organization: string;
  /** What is known from before, so that already the first read can be conditional. */
  readonly known?: Snapshot;
  /** Hears every document that a read or a change confirmed, the newest last. */
  readonly onSnapshot?: (snapshot: Snapshot) => void;
  /**
   * Where the live part comes from; loaded on demand by default. Service workers must not load on demand: they
   * give `() => Promise.resolve(live)` after `import * as live from "…/client/live.ts"`.
   */
  readonly live?: () => Promise<LiveModule>;
  /** Hears what went wrong without failing a call: a corrupt offline copy, a listener that threw. */
  readonly onProblem?: (problem: Error) => void;
}

/** Where the last known document outlives the client. */
export interface KeptCopy {
  load(): Promise<Snapshot | null>;
  save(snapshot: Snapshot): void;
}

/**
 * A client of a settings service for one organization; see `createSettingsClient`.
 * @param copy what keeps the last known document for times without a network
 * @throws {TypeError} if `endpoint` is no http(s) address or `organization` no id
 */
export function createClient(options: ClientOptions, copy?: KeptCopy): HttpSettingsClient {
  const { organization: id, onProblem = () => undefined } = options;
  const root = organizationPath(id);
  const transport = new Transport(options);
  const { now } = transport.timers;
  let held: Snapshot | null = options.known ?? null;
  /** The place of the held document in the order of requests. */
  let heldOrder = 0;
  let order = 0;
  const reading: SharedRequest<Snapshot> = shareRequest(readOnce);
  const listen = createSubscriptions(keepLive, onProblem);

  /** Holds a document unless it is an older answer that arrives late; gives the one that is held then. */
  function hold(snapshot: Snapshot, asked: number): Snapshot {
    const late = held && asked < heldOrder;
    if (held && late && snapshot.organization.revision < held.organization.revision) return held;
    held = snapshot;
    heldOrder = Math.max(heldOrder, asked);
    copy?.save(snapshot);
    callSafely(options.onSnapshot, snapshot, onProblem);
    return snapshot;
  }

  function roleFrom({ headers, token }: Answer): Role {
    return roleOf(headers.get("Contribution-Lens-Role"), token, id);
  }

  async function readOnce(signal: AbortSignal): Promise<Snapshot> {
    order += 1;
    const asked = order;
    const before = held;
    const answer = await transport.request(root, {
      headers: before ? { "If-None-Match": etag(before.organization.revision) } : {},
      signal,
    });
    const role = roleFrom(answer);
    if (answer.status === 304 && before) {
      return hold({ organization: before.organization, role, confirmedAt: now() }, asked);
    }
    const organization = readWhole(readOrganization, jsonOf(answer), invalid);
    assertAsked(organization.id, "/id");
    return hold({ organization, role, confirmedAt: now() }, asked);
  }

  function assertAsked(got: string, path: string): void {
    if (got !== id) throw invalid([{ path, message: `expected \`${id}\`` }]);
  }

  async function keepLive(signal: AbortSignal, emit: (event: LiveEvent) => void): Promise<void> {
    const keepStream = options.live
      ? (await options.live()).keepStream
      : (await import("./live.ts")).keepStream;
    return keepStream({
      transport,
      path: `${root}/events`,
      async since() {
        // A read under way comes first: what changes after it must not fall between it and the stream.
        await reading.idle();
        return held?.organization.revision;
      },
      signal,
      emit(event) {
        // A read that is under way may have been answered before this revision.
        if (event.type === "revision") reading.forget();
        emit(event);
      },
    });
  }

  return {
    read: ({ signal } = {}) => reading.join(signal),

    async lastKnown() {
      const loaded = held ?? (await copy?.load()) ?? null;
      // A read that ended meanwhile knows more.
      held ??= loaded;
      return held;
    },

    async change(change, { revision, idempotencyKey = crypto.randomUUID(), signal }) {
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
      const result = parseChangeResult(jsonOf(answer));
      assertAsked(result.organization.id, "/organization/id");
      const said = roleFrom(answer);
      const role = said === "unknown" ? (held?.role ?? said) : said;
      // The repeat of a key gives the first answer again, which may be older than what is held.
      if (!held || result.organization.revision >= held.organization.revision) {
        order += 1;
        hold({ organization: result.organization, role, confirmedAt: now() }, order);
      }
      return result;
    },

    async obligations({ signal } = {}) {
      const answer = await transport.request(`${root}/obligations`, { signal });
      return parseObligations(jsonOf(answer));
    },

    async history({ after, limit, signal } = {}) {
      const path = `${root}/changes${query({ after, limit })}`;
      return parseHistory(jsonOf(await transport.request(path, { signal })));
    },

    async assessment(url, at, { signal } = {}) {
      const path = `${root}/assessment${query({ url, at: at?.toISOString() })}`;
      const answer = await transport.request(path, { signal });
      return parseAssessedPlace(jsonOf(answer));
    },

    subscribe: (listener) => listen(listener),
  };
}

function etag(revision: number): string {
  return `"${revision}"`;
}

function query(fields: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}`;
}
