import { readFileSync } from "node:fs";

/** Reads a case file of the contract from `test/fixtures/`. The shape is the caller's to state. */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8"));
}
