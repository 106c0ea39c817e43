import { once } from "node:events";
import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../cli/serve.ts";
import { inventory, ROOT, signToken, TestService } from "../testing/harness.ts";

let service: TestService;
let server: RunningServer;
let answered: Promise<Response>;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
  const handler = (sent: Request) => {
    answered = service.handler(sent);
    return answered;
  };
  server = await startServer(handler, { host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(async () => {
  await server.close();
  await service.store.close();
});

async function open(path: string, method: string, headers: OutgoingHttpHeaders) {
  const [role = "", organization = ""] =
    method === "PUT" ? ["service", path.split("/").at(-1)] : ["admin", "acme"];
  const token = await signToken({ role, organization });
  const all = { Authorization: `Bearer ${token}`, ...headers };
  return request(server.origin + path, { method, headers: all });
}

test.each(["xn--", "xn--a", "1.2.3.4.5", "999.1.1.1"])(
  "refuses a creation whose host is %s, which can't be parsed, and stores nothing",
  async (host) => {
    const path = "/v1/organizations/unseen";
    const sent = await open(path, "PUT", { Host: host, "If-None-Match": "*" });
    sent.end(JSON.stringify({ ...inventory(), id: "unseen" }));
    const [{ statusCode }] = (await once(sent, "response")) as [IncomingMessage];
    expect([statusCode, await service.store.revision("unseen")]).toEqual([400, null]);
    expect(service.errors).toEqual([]);
  },
);

test("logs no error if a sender hangs up within a body", async () => {
  const sent = await open(`${ROOT}/changes`, "POST", { "If-Match": "*", "Content-Length": 1000 });
  sent.once("error", () => {});
  const isReceived = answered;
  sent.write("{");
  await expect.poll(() => answered).not.toBe(isReceived);
  sent.destroy();
  expect([(await answered).status, service.errors]).toEqual([400, []]);
});
