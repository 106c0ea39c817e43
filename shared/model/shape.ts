import type { Problem } from "./problem.ts";

/** Collects what does not fit while a value from outside is read. */
export class Misfits {
  readonly problems: Problem[] = [];

  add(path: string, message: string): undefined {
    this.problems.push({ path, message });
    return undefined;
  }
}

/** Reads a value at a JSON pointer; `undefined`, and an entry in `misfits`, where it does not fit. */
export type Reader<T> = (value: unknown, path: string, misfits: Misfits) => T | undefined;

type Optional<K> = K extends `${infer Name}?` ? Name : never;

/** What an object of this shape reads as; names that end with `?` are optional fields. */
export type Shaped<S extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [K in keyof S as K extends `${string}?` ? never : K]: Read<S[K]>;
} & { readonly [K in keyof S as Optional<K>]?: Read<S[K]> };

type Read<R> = R extends Reader<infer T> ? T : never;

/** A string. */
export const text: Reader<string> = (value, path, misfits) =>
  typeof value === "string" ? value : misfits.add(path, expected("a string", value));

/** True or false. */
export const flag: Reader<boolean> = (value, path, misfits) =>
  typeof value === "boolean" ? value : misfits.add(path, expected("true or false", value));

/** A whole number of 1 or more. */
export const positive: Reader<number> = (value, path, misfits) =>
  Number.isSafeInteger(value) && (value as number) > 0
    ? (value as number)
    : misfits.add(path, "expected a whole number of 1 or more");

/** Reads a value that is of use only as a whole; `undefined` where anything does not fit. */
export function readIf<T>(reader: Reader<T>, value: unknown): T | undefined {
  const misfits = new Misfits();
  const read = reader(value, "", misfits);
  return misfits.problems.length > 0 ? undefined : read;
}

/** One of some words, which are separated by spaces. */
export function oneOf<T extends string>(words: string): Reader<T> {
  const allowed = words.split(" ") as T[];
  return (value, path, misfits) =>
    allowed.find((word) => word === value) ??
    misfits.add(path, expected(`one of ${allowed.join(", ")}`, value));
}

/** A value that another reader lets through, made into something else. */
export function refined<T, U>(reader: Reader<T>, refine: (value: T) => U): Reader<U> {
  return (value, path, misfits) => {
    const read = reader(value, path, misfits);
    return read === undefined ? undefined : refine(read);
  };
}

/** A string that `fits`; `what` says what was expected. */
export function matching(what: string, fits: (value: string) => boolean): Reader<string> {
  return (value, path, misfits) => {
    const read = text(value, path, misfits);
    if (read === undefined || fits(read)) return read;
    return misfits.add(path, `expected ${what}`);
  };
}

/** A string that `Date` can read. */
export const parsableDate: Reader<string> = matching(
  "an instant",
  (value) => !Number.isNaN(Date.parse(value)),
);

/** How the items of a list must differ: what they are, what tells them apart, and where that stands. */
interface Unique<T> {
  readonly what: string;
  readonly id: (item: T) => string;
  readonly at?: string;
}

/** A list; items that do not fit are left out, so a caller must look at the misfits in the end. */
export function listOf<T>(item: Reader<T>, unique?: Unique<T>): Reader<readonly T[]> {
  return (value, path, misfits) => {
    if (!Array.isArray(value)) return misfits.add(path, expected("an array", value));
    const items: T[] = [];
    const seen = new Set<string>();
    // Not `for…of`: a hole of a sparse array is a fault, and an index names it.
    for (let index = 0; index < value.length; index += 1) {
      const at = `${path}/${index}`;
      const read = item(value[index], at, misfits);
      if (read === undefined) continue;
      items.push(read);
      const id = unique?.id(read);
      if (!unique || id === undefined) continue;
      if (seen.has(id)) misfits.add(at + (unique.at ?? ""), `the same ${unique.what} stands twice`);
      seen.add(id);
    }
    return items;
  };
}

/** An object of a shape; what the shape does not name is dropped. */
export function object<S extends Readonly<Record<string, Reader<unknown>>>>(
  shape: S,
): Reader<Shaped<S>> {
  const fields = Object.entries(shape).map(([key, read]) => {
    const optional = key.endsWith("?");
    return { name: optional ? key.slice(0, -1) : key, optional, read };
  });
  return (value, path, misfits) => {
    if (!isObject(value)) return misfits.add(path, expected("an object", value));
    const result: Record<string, unknown> = {};
    let whole = true;
    for (const { name, optional, read } of fields) {
      const field = Object.hasOwn(value, name) ? value[name] : undefined;
      if (field === undefined && optional) continue;
      const got = read(field, `${path}/${name}`, misfits);
      if (got !== undefined) result[name] = got;
      else if (!optional) whole = false;
    }
    return whole ? (result as Shaped<S>) : undefined;
  };
}

/** An object whose field `type` or `kind` says which of several shapes it has. */
export function variant<V extends Readonly<Record<string, Reader<unknown>>>>(
  field: string,
  shapes: V,
): Reader<Read<V[keyof V]>> {
  const name = oneOf(Object.keys(shapes).join(" "));
  return (value, path, misfits) => {
    if (!isObject(value)) return misfits.add(path, expected("an object", value));
    const which = name(value[field], `${path}/${field}`, misfits);
    if (which === undefined) return undefined;
    const read = shapes[which]?.(value, path, misfits);
    return read === undefined ? undefined : ({ [field]: which, ...read } as Read<V[keyof V]>);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function expected(what: string, value: unknown): string {
  if (value === undefined) return `is missing: expected ${what}`;
  if (Array.isArray(value)) return `expected ${what}, got an array`;
  return `expected ${what}, got \`${String(value).slice(0, 40)}\``;
}
