import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestService } from "../testing/harness.ts";
import { openApi } from "./openapi.ts";

let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
}, 60_000);
afterAll(() => service.store.close());

describe("the OpenAPI description", () => {
  test("is JSON without dangling references", async () => {
    const document = await (await service.send("/openapi.json", { token: null })).json();
    expect(document.openapi).toMatch(/^3\.1\./);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
  });

  test("lists exactly the methods of each route", async () => {
    for (const [path, item] of Object.entries(openApi.paths)) {
      const response = await service.send(path.replace("{id}", "acme"), { method: "DELETE" });
      const described = Object.keys(item).filter((key) => key !== "parameters");
      const known = (response.headers.get("Allow") ?? "").toLowerCase().split(", ");
      expect([path, known.filter((method) => method !== "head").sort()]).toEqual([
        path,
        described.sort(),
      ]);
    }
  });

  test("lists every route of the contract", () => {
    const of = "/v1/organizations/{id}";
    expect(Object.keys(openApi.paths).sort()).toEqual(
      [
        of,
        `${of}/changes`,
        `${of}/obligations`,
        `${of}/summary`,
        `${of}/assessment`,
        `${of}/events`,
        "/.well-known/data-contribution.json",
        "/healthz",
        "/readyz",
        "/openapi.json",
      ].sort(),
    );
  });

  test.each([
    ["PUT", openApi.paths["/v1/organizations/{id}"].put.responses],
    ["POST", openApi.paths["/v1/organizations/{id}/changes"].post.responses],
  ])("names the answers of a store that takes no further revision to %s", (_method, responses) => {
    expect(responses["507"].description).toContain("`storage-full`");
    expect(responses["507"].headers).toHaveProperty("Retry-After");
    expect(responses["422"].description).toContain("`revision-limit-reached`");
  });
});
