import { fixture } from "../../../test/fixtures.ts";
import { parseOrganization } from "../../model/organization.ts";
import { type ClientOptions, createSettingsClient } from "../create-settings-client.ts";
import type { HttpSettingsClient, LiveEvent } from "../settings-client.ts";
import type { Timers } from "../timers.ts";

const acme = parseOrganization(fixture("acme"));

/** Returns the sample organization as a service sends it. */
export function document(revision = acme.revision): Record<string, unknown> {
  return { ...acme, revision };
}

/** An obligation as a service sends it. */
export const obligation = {
  dataType: "in-app-data",
  scope: { kind: "organization" },
  trigger: "opt-out",
  startedAt: "2026-12-01T00:00:00.000Z",
  removeBy: "2026-12-31T00:00:00.000Z",
  retrainBy: "2027-03-01T00:00:00.000Z",
  aggregatesUntil: "2033-12-01T00:00:00.000Z",
  certain: true,
  assumed: false,
};

/** Returns an entry of the audit log as a service sends it. */
export function entry(revision: number): Record<string, unknown> {
  return {
    sequence: revision - 1,
    at: "2026-12-01T00:00:00.000Z",
    actor: { id: "u1", name: "Ada" },
    change: { type: "set-in-app-data", value: "off" },
    revision,
    previousHash: "0".repeat(64),
    hash: "a".repeat(64),
  };
}

/** Returns the answer of a service to an accepted change. */
export function changeResult(revision: number): Record<string, unknown> {
  return {
    organization: document(revision),
    entry: entry(revision),
    obligations: [obligation],
  };
}

/** Creates timers that do not wait and record the delays. */
export function instantTimers(random = 1): Timers & { readonly delays: number[] } {
  const delays: number[] = [];
  return {
    delays,
    async sleep(milliseconds) {
      delays.push(milliseconds);
    },
    after: () => () => undefined,
    now: () => Date.parse("2026-12-01T00:00:00Z"),
    random: () => random,
  };
}

/** Creates a client of the sample organization that never waits. */
export function clientOf(
  endpoint: string,
  { timers = instantTimers(), ...options }: TestClientOptions = {},
): HttpSettingsClient {
  return createSettingsClient({ endpoint, organization: "acme", ...options }, timers);
}

/** The options of a client, and its timers. */
export interface TestClientOptions extends Partial<ClientOptions> {
  readonly timers?: Partial<Timers>;
}

/** Returns the reason of a rejection. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}

/** Creates a listener of live events that a test can wait on. */
export function observeEvents() {
  const observed: LiveEvent[] = [];
  let check = () => {};
  return {
    observed,
    listener: (event: LiveEvent) => {
      observed.push(event);
      check();
    },
    /** Returns the revisions so far, in order. */
    revisions: () => observed.flatMap((event) => (event.type === "revision" ? event.revision : [])),
    /** Resolves once an event of this kind has arrived. */
    until(isWanted: (event: LiveEvent) => boolean): Promise<void> {
      return new Promise((resolve) => {
        check = () => {
          if (observed.some(isWanted)) resolve();
        };
        check();
      });
    },
  };
}

/** Returns a predicate of events that are this revision. */
export function isRevision(revision: number): (event: LiveEvent) => boolean {
  return (event) => event.type === "revision" && event.revision === revision;
}
