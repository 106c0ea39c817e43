import * as v from "valibot";

/** The type that a schema's output has, read-only in depth. */
export type Output<S extends v.GenericSchema> = ReadonlyDeep<v.InferOutput<S>>;

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

/** A string of one character or more. */
export const NonEmptySchema = v.pipe(v.string(), v.nonEmpty("must not be empty"));

const EXPECTED_INTEGER = `expected a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`;

/** A whole number of 1 or more that a double stores exactly. A value that breaks several limits is one issue. */
export const PositiveIntegerSchema = /*#__PURE__*/ v.config(
  v.pipe(
    v.number(EXPECTED_INTEGER),
    v.integer(EXPECTED_INTEGER),
    v.minValue(1, EXPECTED_INTEGER),
    v.maxValue(Number.MAX_SAFE_INTEGER, EXPECTED_INTEGER),
  ),
  { abortPipeEarly: true },
);

/**
 * Checks that no two items of a list have the same value in one field. Also checks items that do not fit their own
 * schema.
 * @param noun names an item in messages
 * @param toIdentity returns the form in which values are compared
 */
// @__NO_SIDE_EFFECTS__
export function uniqueBy<Item>(
  field: string,
  noun: string,
  toIdentity: (value: string) => string = (value) => value,
) {
  return v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    const items: readonly unknown[] = Array.isArray(dataset.value) ? dataset.value : [];
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const value = (item as Record<string, unknown> | undefined)?.[field];
      if (typeof value !== "string") return;
      const identity = toIdentity(value);
      if (seen.has(identity)) {
        addIssue({
          message: `duplicate ${noun} \`${shorten(value)}\``,
          path: [pathItem(index), pathItem(field)],
        });
      }
      seen.add(identity);
    });
  });
}

/** Returns an item of an issue's path. */
export function pathItem(key: string | number): v.IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}

/** Returns the first 40 characters of a text, for messages. */
export function shorten(text: string): string {
  return text.slice(0, 40);
}
