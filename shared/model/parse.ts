import * as v from "valibot";
import type { Issue } from "./errors.ts";
import { type Output, shorten } from "./schema.ts";

/** The output of a schema, or every reason why a value does not fit it. */
export type ParseResult<S extends v.GenericSchema> =
  | { readonly output: Output<S>; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly output?: undefined };

/**
 * Parses a value that comes from a page, a file, a server or storage. Reads each field once and only a value's own
 * fields; an optional field that is `null` is absent, and fields that the schema does not name are dropped. A loose
 * object is returned unchanged.
 */
export function safeParse<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): ParseResult<S> {
  const result = v.safeParse(schema, copyFor(schema, value));
  return result.success
    ? { output: result.output as Output<S> }
    : { issues: result.issues.flatMap((issue) => toIssues(issue)) };
}

/**
 * Parses a value as `safeParse` does.
 * @throws the error that `toError` returns for the issues, if there are any
 */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  toError: (issues: readonly Issue[]) => Error,
): Output<S> {
  const { output, issues } = safeParse(schema, value);
  if (issues) throw toError(issues);
  return output;
}

/**
 * Parses JSON text, with or without a byte order mark.
 * @throws SyntaxError if it is no JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

/* Placeholders for values that a schema cannot use, because the values themselves can throw when they are read. */
const OBJECT = Symbol("an object");
const ARRAY = Symbol("an array");
const UNREADABLE = Symbol("a value that cannot be read");

/** The members that valibot's composite schemas have. */
interface SchemaParts {
  readonly type: string;
  readonly wrapped?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly key?: string;
  readonly options?: readonly v.GenericSchema[];
}

/** Copies the parts of a value that a schema names. */
function copyFor(schema: v.GenericSchema, value: unknown): unknown {
  try {
    return copy(schema as unknown as SchemaParts, value);
  } catch {
    return UNREADABLE;
  }
}

function copy(schema: SchemaParts, value: unknown): unknown {
  const { type, wrapped, entries, item, key, options } = schema;
  if (wrapped) return copyFor(wrapped, value);
  if (type === "union") {
    const array = options?.find((option) => (option as unknown as SchemaParts).item);
    return array && Array.isArray(value) ? copyFor(array, value) : placeholder(value);
  }
  if (item) return Array.isArray(value) ? copyItems(item, value) : placeholder(value);
  if (type === "loose_object") return isRecord(value) ? value : placeholder(value);
  if (entries) return isRecord(value) ? copyFields(entries, value) : placeholder(value);
  if (key !== undefined && options) {
    if (!isRecord(value)) return placeholder(value);
    const name = readOwn(value, key);
    const option = options.find((candidate) => accepts(candidate, key, name));
    const rest = option && copyFields((option as unknown as SchemaParts).entries ?? {}, value);
    return { ...rest, [key]: placeholder(name) };
  }
  return PRIMITIVES.has(type) ? placeholder(value) : value;
}

const PRIMITIVES = /*#__PURE__*/ new Set(["string", "number", "boolean", "literal", "picklist"]);

function copyItems(item: v.GenericSchema, list: readonly unknown[]): unknown[] {
  const items: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    items.push(copyFor(item, list[index]));
    // The rest of a sparse array may be billions of holes.
    if (!(index in list)) break;
  }
  return items;
}

function copyFields(
  entries: Readonly<Record<string, v.GenericSchema>>,
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(entries)) {
    const value = readOwn(record, name);
    if (value === undefined || (value === null && isOptional(entry))) continue;
    fields[name] = copyFor(entry, value);
  }
  return fields;
}

function readOwn(record: Readonly<Record<string, unknown>>, name: string): unknown {
  try {
    return Object.hasOwn(record, name) ? record[name] : undefined;
  } catch {
    return UNREADABLE;
  }
}

function isOptional({ type }: v.GenericSchema): boolean {
  return type === "exact_optional" || type === "optional";
}

function accepts(option: v.GenericSchema, key: string, name: unknown): boolean {
  const discriminator = (option as unknown as SchemaParts).entries?.[key];
  return (discriminator as { readonly literal?: unknown } | undefined)?.literal === name;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function placeholder(value: unknown): unknown {
  if (typeof value === "function") return OBJECT;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? ARRAY : OBJECT;
}

/** Converts a valibot issue; the issue of a union contains those of the items of its array. */
function toIssues(issue: v.BaseIssue<unknown>, parent = ""): Issue[] {
  const path = parent + toPointer(issue.path);
  const inItems = issue.type === "union" ? issue.issues?.filter((part) => part.path) : undefined;
  if (inItems?.length) return inItems.flatMap((part) => toIssues(part, path));
  return [{ path, message: messageOf(issue) }];
}

/** Returns the JSON pointer (RFC 6901) of an issue's path. */
function toPointer(path: readonly { readonly key?: unknown }[] = []): string {
  return path
    .map(({ key }) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function messageOf({ kind, message, expected, input, type }: v.BaseIssue<unknown>): string {
  if (kind !== "schema") return message;
  const wanted = message.startsWith("Invalid") ? `expected ${formatExpected(expected)}` : message;
  if (type.endsWith("object") && expected !== "Object") return "is missing";
  return input === undefined ? `is missing: ${wanted}` : `${wanted}, got ${formatInput(input)}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  Object: "an object",
  Array: "an array",
  string: "a string",
  number: "a number",
  boolean: "true or false",
};

/** Formats an expectation that valibot writes like `("on" | "off")`. */
function formatExpected(expected: string | null): string {
  const options = (expected ?? "another value").replace(/^\((.*)\)$/s, "$1").split(" | ");
  const words = options.map((option) => NOUNS[option] ?? option.replaceAll('"', ""));
  if (words.length === 1) return words.join();
  return options.some((option) => option in NOUNS)
    ? words.join(" or ")
    : `one of ${words.join(", ")}`;
}

function formatInput(input: unknown): string {
  if (typeof input === "symbol") return input.description ?? "a symbol";
  if (isRecord(input)) return "an object";
  return Array.isArray(input) ? "an array" : `\`${shorten(String(input))}\``;
}
