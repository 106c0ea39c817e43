import { describe, expect, test } from "vitest";
import type { LiveEvent, SettingsClient } from "../../shared/client/settings-client.ts";
import { changeResult, document, entry, obligation } from "../../shared/client/testing/samples.ts";
import { hostClient } from "./host-client.ts";

const CHANGE = { type: "set-in-app-data", value: "off" } as const;
const URL = "https://acme.atlassian.net/wiki/spaces/HR";
const finding = {
  contributed: "yes",
  decidedBy: "plan-default",
  notes: [],
  control: { organization: true, exception: true },
};
const assessed = {
  place: { kind: "space", site: "main", app: "confluence", key: "HR" },
  assessment: { metadata: finding, inAppData: finding, summary: "all" },
};

/** A host's client whose methods are on its prototype. */
class Bridge {
  readonly #answers: Readonly<Record<string, unknown>>;
  constructor(answers: object = {}) {
    this.#answers = {
      read: { organization: document(), role: "admin", confirmedAt: 1 },
      change: changeResult(2),
      obligations: [obligation],
      history: { entries: [entry(2)], next: null },
      assessment: assessed,
      ...answers,
    };
  }
  async read() {
    return this.#answers["read"];
  }
  async change() {
    return this.#answers["change"];
  }
  async obligations() {
    return this.#answers["obligations"];
  }
  async history() {
    return this.#answers["history"];
  }
  async assessment() {
    return this.#answers["assessment"];
  }
  subscribe(listener: (event: LiveEvent) => void) {
    listener(this.#answers["event"] as LiveEvent);
    return () => undefined;
  }
}

/** Wraps a client whose answers may break its types. */
const made = (answers?: object) => hostClient(new Bridge(answers) as unknown as SettingsClient);

test("hostClient accepts a host's client with methods on its prototype", async () => {
  const event = { type: "revision", revision: 2 };
  const client = made({ event });
  expect(await client.read()).toMatchObject({ role: "admin", confirmedAt: 1 });
  expect(await client.change(CHANGE, { revision: 1 })).toEqual(changeResult(2));
  expect(await client.obligations()).toEqual([obligation]);
  expect(await client.history()).toEqual({ entries: [entry(2)], next: null });
  expect(await client.assessment?.(URL)).toEqual(assessed);
  const events: LiveEvent[] = [];
  client.subscribe?.((received) => events.push(received));
  expect(events).toEqual([event]);
});

test("hostClient accepts a frozen client, and adds no optional method that it lacks", async () => {
  const bridge = new Bridge() as unknown as SettingsClient;
  const { change, obligations, history } = bridge;
  const read = () => bridge.read();
  const client = hostClient(Object.freeze({ read, change, obligations, history }));
  expect(await client.read()).toMatchObject({ role: "admin" });
  expect([client.subscribe, client.assessment]).toEqual([undefined, undefined]);
});

describe("hostClient rejects an answer of a host's client that does not fit, with its path", () => {
  test.each([
    ["/revision", () => made({ read: { organization: document(0) } }).read()],
    [
      "/obligations/0/removeBy",
      () =>
        made({
          change: { ...changeResult(2), obligations: [{ ...obligation, removeBy: "soon" }] },
        }).change(CHANGE, { revision: 1 }),
    ],
    ["/0/scope", () => made({ obligations: [{ ...obligation, scope: null }] }).obligations()],
    ["/entries/0/actor/name", () => made({ history: page({ actor: { id: "u1" } }) }).history()],
    ["/assessment", () => made({ assessment: { ...assessed, assessment: [] } }).assessment?.(URL)],
  ])("at %s", async (path, asked) => {
    await expect(asked()).rejects.toMatchObject({
      code: "invalid-response",
      problems: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });
});

function page(part: object) {
  return { entries: [{ ...entry(2), ...part }], next: null };
}
