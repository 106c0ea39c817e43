import type { Problem } from "./problem.ts";

/** Collects what does not fit while a value is read field by field; every reader gives `undefined` after a fault. */
export class Faults {
  readonly problems: Problem[] = [];

  add(path: string, message: string): undefined {
    this.problems.push({ path, message });
  }

  /** The fields of an object; a field that is absent or `undefined` reads as absent. */
  object(value: unknown, path: string): Readonly<Record<string, unknown>> | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return this.add(path, expected("an object", value));
    }
    return { ...value };
  }

  string(value: unknown, path: string): string | undefined {
    return typeof value === "string" ? value : this.add(path, expected("a string", value));
  }

  boolean(value: unknown, path: string): boolean | undefined {
    return typeof value === "boolean" ? value : this.add(path, expected("true or false", value));
  }

  oneOf<const T extends string>(
    value: unknown,
    allowed: readonly T[],
    path: string,
  ): T | undefined {
    const found = allowed.find((candidate) => candidate === value);
    return found ?? this.add(path, expected(`one of ${allowed.join(", ")}`, value));
  }

  /** Reads each item; items with faults are left out, so a caller must look at `problems` in the end. */
  array<T>(
    value: unknown,
    path: string,
    item: (value: unknown, path: string) => T | undefined,
  ): T[] | undefined {
    if (!Array.isArray(value)) return this.add(path, expected("an array", value));
    const items: T[] = [];
    // Not `for…of`: a hole of a sparse array is a fault, and an index names it.
    for (let index = 0; index < value.length; index += 1) {
      const read = item(value[index], `${path}/${index}`);
      if (read !== undefined) items.push(read);
    }
    return items;
  }
}

function expected(what: string, value: unknown): string {
  if (value === undefined) return `is missing: expected ${what}`;
  return `expected ${what}, got ${show(value)}`;
}

function show(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return String(value);
  return value.length > 40 ? `\`${value.slice(0, 40)}…\`` : `\`${value}\``;
}

/** `{ [name]: value }`, or nothing where the value is absent: for optional fields. */
export function optional<K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]: T });
}
