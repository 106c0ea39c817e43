import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOrganization } from "./organization.ts";
import { document, pathsOf, problemsOf } from "./testing/documents.ts";

describe("parseOrganization of hostile input", () => {
  test("reads only a document's own fields", () => {
    const { revision, ...own } = document();
    expect(pathsOf(Object.assign(Object.create({ revision }), own))).toEqual(["/revision"]);
    const smuggled = JSON.parse(`{"__proto__": ${JSON.stringify(document())}}`);
    expect(pathsOf(smuggled)).toContain("/id");
  });

  test("reads each field once", () => {
    let reads = 0;
    const value = document();
    Object.defineProperty(value, "name", {
      enumerable: true,
      get: () => (reads++ === 0 ? "Acme" : 5),
    });
    expect(parseOrganization(value).name).toBe("Acme");
    expect(reads).toBe(1);
  });

  test.each<[string, unknown]>([
    [
      "a getter that throws",
      {
        get: () => {
          throw new Error("trap");
        },
      },
    ],
    ["an object without a text", { value: { toString: null } }],
    ["a revoked proxy", { value: revoked() }],
  ])("reports %s", (_what, descriptor) => {
    const value = Object.defineProperty(document(), "name", descriptor as PropertyDescriptor);
    expect(pathsOf(value)).toEqual(["/name"]);
    const inList = document();
    (inList["sites"] as unknown[])[1] = Object.defineProperty({}, "id", descriptor as object);
    expect(pathsOf(inList)).toContain("/sites/1/id");
  });

  test("reports the first hole of a sparse array, however long it is", () => {
    const sites: unknown[] = [];
    sites.length = 4_000_000_000;
    expect(pathsOf(document({ "/sites": sites }))).toEqual(["/sites/0"]);
  });

  test("ignores unknown fields of any depth", () => {
    let deep: unknown = null;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    const circular: Record<string, unknown> = document();
    circular["self"] = circular;
    expect(parseOrganization({ ...document(), deep })).toEqual(document());
    expect(parseOrganization(circular)).toEqual(document());
  });

  test("throws InvalidOrganizationError or returns a document that parses to itself, for any value", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(document({ "/decided": 1 }))), fc.anything()),
      fc
        .tuple(fc.constantFrom(...pointersOf(document())), fc.anything())
        .map(([pointer, part]) => document({ [pointer]: part })),
    );
    fc.assert(
      fc.property(anything, (value) => {
        if (problemsOf(value).length > 0) return;
        const parsed = parseOrganization(value);
        expect(parseOrganization(parsed)).toEqual(parsed);
        expect(parseOrganization(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

function pointersOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    pointersOf(part, `${path}/${name}`),
  );
  return path === "" ? inner : [path, ...inner];
}
