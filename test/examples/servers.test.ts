import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type Authenticate,
  BODY_LIMIT,
  createHandler,
  SettingsStore,
} from "../../shared/service/index.ts";
import { fixture } from "../fixtures.ts";
import { installPackages } from "../tools/install-packages.ts";

/** A server with the settings service at `/contribution`. */
interface StartedServer {
  readonly origin: string;
  close(): Promise<unknown>;
}

const SERVERS = ["express", "fastify", "hono", "srvx"] as const;
const ROOT = "/contribution/v1/organizations/acme";
const PAGE = { Cookie: "session=mara", "Sec-Fetch-Site": "same-origin" };
const JSON_BODY = { "Content-Type": "application/json" };
const OFF = JSON.stringify({ type: "set-in-app-data", value: "off" });

/** The host app's own session check. */
const authenticate: Authenticate = async (request) => {
  const person = /session=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  const role = person === "sync" ? "service" : "admin";
  return person ? { id: person, name: person, organizations: { acme: role } } : null;
};

const ending = new AbortController();
let store: SettingsStore;
let handler: (request: Request) => Promise<Response>;
beforeAll(async () => {
  await installPackages(`${import.meta.dirname}/servers`);
  store = await SettingsStore.open({ memory: true });
  const { signal } = ending;
  handler = createHandler({ store, authenticate, basePath: "/contribution", signal });
}, 300_000);
afterAll(async () => {
  ending.abort();
  await store?.close();
});

describe.each(SERVERS)("the settings service in %s", (name) => {
  let server: StartedServer;
  beforeAll(async () => {
    // The examples have packages and type checks of their own.
    const module = `./servers/${name}.ts`;
    const example = (await import(module)) as {
      start(handler: (request: Request) => Promise<Response>): Promise<StartedServer>;
    };
    server = await example.start(handler);
  }, 120_000);
  afterAll(() => server?.close());
  const reading = new Set<AbortController>();
  afterEach(() => {
    for (const controller of reading) controller.abort();
  });

  const send = (path: string, init: RequestInit = {}) => fetch(server.origin + path, init);
  const create = () => {
    const { settings: _, revision: __, ...inventory } = fixture<Record<string, unknown>>("acme");
    return send(ROOT, {
      method: "PUT",
      headers: { ...PAGE, ...JSON_BODY, Cookie: "session=sync", "If-None-Match": "*" },
      body: JSON.stringify({ ...inventory, authority: "service" }),
    });
  };

  test("answers the app's session, and leaves the app's own pages alone", async () => {
    expect(await (await send("/")).text()).toBe("the app");
    expect((await send(ROOT)).status).toBe(401);
    expect([201, 412]).toContain((await create()).status);
    const read = await send(ROOT, { headers: PAGE });
    const tag = read.headers.get("ETag") ?? "";
    expect([read.status, (await read.json()).id]).toEqual([200, "acme"]);
    const again = await send(ROOT, { headers: { ...PAGE, "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await send(ROOT, { method: "HEAD", headers: PAGE });
    expect([head.status, head.headers.get("ETag")]).toEqual([200, tag]);
  });

  test("makes a change, and sends it to an open event stream", async () => {
    await create();
    const controller = new AbortController();
    reading.add(controller);
    const stream = await send(`${ROOT}/events`, { headers: PAGE, signal: controller.signal });
    const changed = await send(`${ROOT}/changes`, {
      method: "POST",
      headers: { ...PAGE, ...JSON_BODY, "If-Match": "*" },
      body: OFF,
    });
    expect(changed.status).toBe(200);
    const revision = (await changed.json()).organization.revision;
    let received = "";
    for await (const chunk of stream.body ?? []) {
      received += new TextDecoder().decode(chunk);
      if (received.includes(`"revision":${revision}`)) break;
    }
    expect(received).toContain(`id: ${revision}`);
  });

  test("refuses other sites, other content types and large bodies", async () => {
    const change = async (headers: Record<string, string>, body = OFF) => {
      const init = { method: "POST", headers: { ...PAGE, "If-Match": "*", ...headers }, body };
      const response = await send(`${ROOT}/changes`, init);
      return [response.status, (await response.json()).code];
    };
    const evil = { ...JSON_BODY, "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test" };
    expect(await change(evil)).toEqual([403, "cross-site-request"]);
    expect(await change({ "Content-Type": "text/plain" })).toEqual([415, "unsupported-media-type"]);
    expect(await change(JSON_BODY, `"${"x".repeat(BODY_LIMIT)}"`)).toEqual([413, "body-too-large"]);
  });
});
