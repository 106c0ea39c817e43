import fc from "fast-check";

/** The parts of JSON Schema that the service's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: boolean | Schema;
}

export type Schemas = Readonly<Record<string, Schema>>;

const MAX_DEPTH = 6;
/** Values that occur in the sample organization, and others that are hard to handle. */
const TEXT = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("acme", "main", "confluence", "jira", "HR", "ENG") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("acme.atlassian.net", "2026-11-29T00:00:00Z", "2026-11-29"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "__proto__", "\0", "\ud800", "x".repeat(300)) },
);
const NUMBER = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(-1, 0.5, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e308),
);

/** Returns values that fit a schema by its structure, though not always by the checks that it cannot express. */
export function fitting(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  if (depth > MAX_DEPTH) return fc.constant(null);
  const part = (inner: Schema) => fitting(inner, schemas, depth + 1);
  const named = schema.$ref?.split("/").at(-1);
  if (named !== undefined) return part(schemas[named] ?? {});
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(part));
  if (schema.properties) return object(schema, part);
  switch (schema.type) {
    case "array":
      return fc.array(part(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return NUMBER;
    case "null":
      return fc.constant(null);
    default:
      return TEXT;
  }
}

function object(
  { properties = {}, required = [] }: Schema,
  part: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, part(schema)]),
  );
  return fc.record(members, {
    requiredKeys: required.filter((name) => Object.hasOwn(members, name)),
  });
}

/** Returns values that mostly fit a schema: some members are missing, superfluous or of another type. */
export function almostFitting(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const fits = fitting(schema, schemas);
  const damaged = fc
    .tuple(fits, fc.nat(), fc.oneof(TEXT, NUMBER, fc.constant(null), fc.jsonValue()))
    .map(([value, position, other]) => damage(value, position, other));
  return fc.oneof(
    { weight: 5, arbitrary: fits },
    { weight: 2, arbitrary: damaged },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

/** Replaces one member of a value. */
function damage(value: unknown, position: number, other: unknown): unknown {
  if (typeof value !== "object" || value === null) return other;
  const names = Object.keys(value);
  const name = names[position % Math.max(1, names.length)];
  if (name === undefined) return other;
  return { ...value, [name]: position % 2 === 0 ? other : undefined };
}
