import { fixture } from "../../../test/fixtures.ts";
import { InvalidOrganizationError, type Issue } from "../errors.ts";
import { parseOrganization } from "../organization.ts";

/** Parts of a document by their JSON pointer; `undefined` deletes. */
export type Parts = Readonly<Record<string, unknown>>;

/** Returns the sample organization with parts replaced; its authority is the vendor. */
export function document(parts: Parts = {}): Record<string, unknown> {
  const value = structuredClone(fixture<Record<string, unknown>>("acme"));
  value["authority"] = "vendor";
  for (const [pointer, part] of Object.entries(parts)) {
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const holder = names.reduce<object>((inner, name) => Reflect.get(inner, name), value);
    if (part === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, part);
  }
  return value;
}

/** Returns the problems that `parseOrganization` finds. */
export function problemsOf(value: unknown): readonly Issue[] {
  try {
    parseOrganization(value);
  } catch (error) {
    if (error instanceof InvalidOrganizationError) return error.problems;
    throw error;
  }
  return [];
}

/** Returns the JSON pointers of the problems. */
export const pathsOf = (value: unknown) => problemsOf(value).map(({ path }) => path);

/** An exception for a space of the main site. */
export const space = (app: string, key: string, effect = "exclude") => ({
  effect,
  target: { kind: "space", site: "main", app, key },
});

/** Settings with these exceptions. */
export const settings = (...exceptions: unknown[]) => ({
  metadata: "default",
  inAppData: "on",
  exceptions,
});
