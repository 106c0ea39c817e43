import { fixture } from "../../../test/fixtures.ts";
import { parseOrganization } from "../../model/parse-organization.ts";
import { createSettingsClient, type SettingsClientOptions } from "../create-settings-client.ts";
import type { Timers } from "../timers.ts";
import type { HttpSettingsClient, LiveEvent } from "../types.ts";

const acme = parseOrganization(fixture("acme"));

/** The sample organization as a service sends it. */
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

/** An entry of the audit log as a service sends it. */
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

/** What a service answers to an accepted change. */
export function changeResult(revision: number): Record<string, unknown> {
  return {
    organization: document(revision),
    entry: entry(revision),
    obligations: [obligation],
  };
}

/** Timers that do not wait; `pauses` are the waits that were asked for. */
export function instantTimers(random = 1): Timers & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    async sleep(milliseconds) {
      pauses.push(milliseconds);
    },
    after: () => () => undefined,
    now: () => Date.parse("2026-12-01T00:00:00Z"),
    random: () => random,
  };
}

/** A client of the sample organization that never waits. */
export function clientOf(
  endpoint: string,
  options: Partial<SettingsClientOptions> = {},
): HttpSettingsClient {
  return createSettingsClient({
    endpoint,
    organization: "acme",
    timers: instantTimers(),
    ...options,
  });
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}

/** A listener of live events that a test can wait on. */
export function listening() {
  const heard: LiveEvent[] = [];
  let look = () => {};
  return {
    heard,
    listener: (event: LiveEvent) => {
      heard.push(event);
      look();
    },
    /** The revisions heard so far, in order. */
    revisions: () => heard.flatMap((event) => (event.type === "revision" ? event.revision : [])),
    /** Fulfilled once an event of this kind was heard. */
    until(wanted: (event: LiveEvent) => boolean): Promise<void> {
      return new Promise((resolve) => {
        look = () => {
          if (heard.some(wanted)) resolve();
        };
        look();
      });
    },
  };
}

/** Whether an event is this revision. */
export function isRevision(revision: number): (event: LiveEvent) => boolean {
  return (event) => event.type === "revision" && event.revision === revision;
}
