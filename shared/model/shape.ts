import type { Issue } from "./errors.ts";

/** A value from outside, where it stands, and what was found not to fit so far. */
export interface Spot {
  readonly value: unknown;
  /** JSON pointer. */
  readonly path: string;
  readonly problems: Issue[];
}

/** Reads a value; `undefined`, and one of the spot's `problems`, where it does not fit. */
export type Reader<T> = (spot: Spot) => T | undefined;

type Optional<K> = K extends `${infer Name}?` ? Name : never;

/** What an object of this shape reads as; names that end with `?` are optional fields. */
export type Shaped<S extends Readonly<Record<string, Reader<unknown>>>> = {
  readonly [K in keyof S as K extends `${string}?` ? never : K]: Read<S[K]>;
} & { readonly [K in keyof S as Optional<K>]?: Read<S[K]> };

type Read<R> = R extends Reader<infer T> ? T : never;

/** Reads a value that is of use only as a whole; `undefined` where anything does not fit. */
export function readIf<T>(
  reader: Reader<T>,
  value: unknown,
  problems: Issue[] = [],
): T | undefined {
  const read = reader({ value, path: "", problems });
  return problems.length > 0 ? undefined : read;
}

/** Reads a value that is of use only as a whole; throws what `errorOf` makes of the problems, if there are any. */
export function readWhole<T>(
  reader: Reader<T>,
  value: unknown,
  errorOf: (problems: readonly Issue[]) => Error,
): T {
  const problems: Issue[] = [];
  const read = readIf(reader, value, problems);
  if (read === undefined) throw errorOf(problems);
  return read;
}

/** A value that `fits`; `what` says what was expected. */
export function fitting<T>(what: string, fits: (value: unknown) => value is T): Reader<T> {
  return (spot) => (fits(spot.value) ? spot.value : expected(what, spot));
}

/** A string. */
export const text = fitting("a string", (value) => typeof value === "string");

/** True or false. */
export const flag = fitting("true or false", (value) => typeof value === "boolean");

/** A whole number of 1 or more. */
export const positive = fitting(
  "a whole number of 1 or more",
  (value): value is number => Number.isSafeInteger(value) && (value as number) > 0,
);

/** This value and no other. */
export function exactly<const T extends string | number>(wanted: T): Reader<T> {
  return fitting(String(wanted), (value): value is T => value === wanted);
}

/** One of some words. */
export function oneOf<const W extends string>(words: readonly W[]): Reader<W> {
  const allowed: readonly unknown[] = words;
  return fitting(`one of ${words.join(", ")}`, (value): value is W => allowed.includes(value));
}

/** A string that `fits`; `what` says what was expected. */
export function matching(what: string, fits: (value: string) => boolean): Reader<string> {
  return fitting(what, (value): value is string => typeof value === "string" && fits(value));
}

/** A value that another reader lets through, made into something else. */
export function refined<T, U>(reader: Reader<T>, refine: (value: T) => U): Reader<U> {
  return (spot) => {
    const read = reader(spot);
    return read === undefined ? undefined : refine(read);
  };
}

/** A value that another reader lets through and that `holds`; `message` says what is wrong where it does not. */
export function checked<T>(
  reader: Reader<T>,
  message: string,
  holds: (value: T) => boolean,
): Reader<T> {
  return (spot) => {
    const read = reader(spot);
    if (read === undefined || holds(read)) return read;
    spot.problems.push({ path: spot.path, message });
    return undefined;
  };
}

/** What another reader lets through whole; anything else is no problem, and reads as the fallback. */
export function lenient<T>(reader: Reader<T>, fallback?: T): Reader<T> {
  return ({ value }) => readIf(reader, value) ?? fallback;
}

/** A value that may be absent or null: then the fallback is read in its place. */
export function withDefault<T>(reader: Reader<T>, fallback: unknown): Reader<T> {
  return (spot) => reader({ ...spot, value: spot.value ?? fallback });
}

/** An object of one shape where it has a field, and of another where it has not. */
export function having<T, U>(field: string, present: Reader<T>, absent: Reader<U>): Reader<T | U> {
  return (spot) => (Object(spot.value)[field] === undefined ? absent : present)(spot);
}

/** A string that `Date` can read. */
export const parsableDate = matching("an instant", (value) => !Number.isNaN(Date.parse(value)));

/** How the items of a list must differ: what they are, and the field, or what else of them, that tells them apart. */
type Unique<T> = { readonly what: string } & (
  | { readonly field: string }
  | { readonly id: (item: T) => string }
);

/** A list; items that do not fit are left out, so a caller must look at the problems in the end. */
export function listOf<T>(item: Reader<T>, unique?: Unique<T>): Reader<readonly T[]> {
  return (spot) => {
    const { value, problems } = spot;
    if (!Array.isArray(value)) return expected("an array", spot);
    const items: T[] = [];
    const seen = new Set<string>();
    // Not `for…of`: a hole of a sparse array is a fault, and an index names it.
    for (let index = 0; index < value.length; index += 1) {
      const below = under(spot, index, value[index]);
      const read = item(below);
      if (read !== undefined) items.push(read);
      if (!unique) continue;
      const at =
        "field" in unique ? under(below, unique.field, Object(below.value)[unique.field]) : below;
      const id = "field" in unique ? at.value : read && unique.id(read);
      if (typeof id !== "string") continue;
      if (seen.has(id)) {
        problems.push({ path: at.path, message: `the same ${unique.what} stands twice` });
      }
      seen.add(id);
    }
    return items;
  };
}

/** An object of a shape; what the shape does not name is dropped. */
export function object<S extends Readonly<Record<string, Reader<unknown>>>>(
  shape: S,
): Reader<Shaped<S>> {
  const fields = Object.entries(shape).map(
    ([key, read]) => [key.replace("?", ""), key.endsWith("?"), read] as const,
  );
  return (spot) => {
    const { value } = spot;
    if (!isObject(value)) return expected("an object", spot);
    const result: Record<string, unknown> = {};
    let whole = true;
    for (const [name, optional, read] of fields) {
      const field = Object.hasOwn(value, name) ? value[name] : undefined;
      if (field === undefined && optional) continue;
      const got = read(under(spot, name, field));
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
  const name = oneOf(Object.keys(shapes));
  return (spot) => {
    const { value } = spot;
    if (!isObject(value)) return expected("an object", spot);
    const which = name(under(spot, field, value[field]));
    const read = which && shapes[which]?.(spot);
    return read ? ({ [field]: which, ...read } as Read<V[keyof V]>) : undefined;
  };
}

function under({ path, problems }: Spot, name: string | number, value: unknown): Spot {
  return { value, path: `${path}/${name}`, problems };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function expected(what: string, { value, path, problems }: Spot): undefined {
  const message =
    value === undefined ? `is missing: expected ${what}` : `expected ${what}, got ${shown(value)}`;
  problems.push({ path, message });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  // Its `toString` is not to be trusted either.
  return isObject(value) ? "an object" : `\`${String(value).slice(0, 40)}\``;
}
