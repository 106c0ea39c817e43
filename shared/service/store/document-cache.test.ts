import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inventory } from "../testing/harness.ts";
import { DocumentCache } from "./document-cache.ts";

const MEGABYTE = 1024 * 1024;

/** Returns the bytes of live objects. */
function usedHeap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

function row(number: number) {
  const id = `org-${number}`;
  const settings = { metadata: "default", inAppData: "on", exceptions: [] };
  const document = JSON.stringify({ ...inventory(), id, settings, revision: 1 });
  return { id, revision: 1, document };
}

test("20,000 documents take at most 40 MB of memory once they were read", () => {
  const cache = new DocumentCache();
  const before = usedHeap();
  for (let number = 1; number <= 20_000; number += 1) cache.read(row(number));
  const used = (usedHeap() - before) / MEGABYTE;
  expect(cache.read(row(20_000)).organization.id).toBe("org-20000");
  expect(used).toBeLessThan(40);
}, 120_000);
