import fc from "fast-check";
import { openApi } from "../../http/openapi.ts";
import { inventory } from "../harness.ts";
import { almostFitting, type Schema, type Schemas } from "./schema-values.ts";

/** A generated request. */
export interface FuzzRequest {
  /** The path and the method as the description names them; undefined for a method that it doesn't have. */
  readonly operation: { readonly path: string; readonly method: string } | undefined;
  readonly method: string;
  readonly url: string;
  /** The `Host` header; undefined for the server's own. */
  readonly host: string | undefined;
  readonly role: Role;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const ROLES = ["admin", "member", "service", "elsewhere", "forged", "none"] as const;
type Role = (typeof ROLES)[number];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly schema: Schema } };
  };
}

const METHODS = ["get", "put", "post"] as const;
const schemas = openApi.components.schemas as Schemas;
const tag = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }).map((revision) => `"${revision}"`) },
  { weight: 3, arbitrary: fc.constant("*") },
  { weight: 1, arbitrary: fc.constantFrom('W/"1"', '"x", "2"', '"99999999999999999999"', "", ",") },
);
const headerText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constant("k".repeat(256)),
);
const queryText = fc.oneof(
  fc.constantFrom("0", "1", "-1", "1000", "99999999999", "", "x"),
  fc.constantFrom("2026-11-29T00:00:00.000Z_1_0", "2026-11-29", "2026-11-29T10:00:00+02:00"),
  fc.constantFrom(
    "https://acme.atlassian.net/wiki/spaces/HR/pages/1",
    "https://acme.atlassian.net/",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constant("acme") },
  { weight: 1, arbitrary: fc.constantFrom("other", "..", "%00", "%", "a b", "x".repeat(65)) },
);

const host = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom("localhost", "lens.example.com:443", "[::1]", "127.1", "LENS", "a@b", ""),
      // The URL parser refuses these.
      fc.constantFrom("xn--", "xn--a", "1.2.3.4.5", "999.1.1.1"),
      fc.domain(),
      fc.string({ maxLength: 12 }),
    ),
  },
);

/** Returns requests for every operation of the description, and some for methods that it does not have. */
export function fuzzRequests(): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Partial<Record<string, Operation>>)[method];
      return operation ? [request(path, method, operation)] : [];
    }),
  );
  const undescribed = fc
    .constantFrom(...Object.keys(openApi.paths))
    .chain((path) =>
      fc
        .constantFrom("DELETE", "PATCH", "OPTIONS")
        .chain((method) =>
          request(path, method, {}).map((made) => ({ ...made, operation: undefined })),
        ),
    );
  return fc.oneof(...operations.map((arbitrary) => ({ weight: 3, arbitrary })), {
    weight: 2,
    arbitrary: undescribed,
  });
}

function request(path: string, method: string, operation: Operation): fc.Arbitrary<FuzzRequest> {
  const { parameters = [], requestBody } = operation;
  const named = (place: string) => parameters.filter((parameter) => parameter.in === place);
  return fc
    .record({
      id,
      role: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Role>(method === "put" ? "service" : "admin") },
        { weight: 1, arbitrary: fc.constantFrom(...ROLES) },
      ),
      host,
      query: values(named("query"), () => queryText),
      headers: values(named("header"), ({ name }) => (name.startsWith("If-") ? tag : headerText)),
      body: requestBody
        ? body(requestBody.content["application/json"].schema)
        : fc.constant(undefined),
    })
    .map((made) => ({
      operation: { path, method },
      method: method.toUpperCase(),
      url: `http://service.test${path.replace("{id}", made.id)}${queryOf(made.query)}`,
      host: made.host,
      role: made.role,
      headers: made.headers,
      body: made.body,
    }));
}

function values(
  parameters: readonly Parameter[],
  arbitraryOf: (parameter: Parameter) => fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, string>> {
  const record = Object.fromEntries(
    parameters.map((parameter) => [
      parameter.name,
      fc.option(arbitraryOf(parameter), { nil: undefined, freq: parameter.required ? 9 : 2 }),
    ]),
  );
  return fc
    .record(record)
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      ),
    );
}

function queryOf(query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? "" : `?${text}`;
}

/** Returns bodies by the schema, the sample inventory with other values, and text that is no JSON. */
function body(schema: Schema): fc.Arbitrary<string> {
  const generated = almostFitting(schema, schemas);
  const json = generated.map((value) => JSON.stringify(value) ?? "");
  const likeSample = generated.map((value) => JSON.stringify({ ...inventory(), ...Object(value) }));
  return fc.oneof(
    { weight: 5, arbitrary: json },
    { weight: 3, arbitrary: likeSample },
    { weight: 1, arbitrary: fc.constant(JSON.stringify(inventory())) },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "[]", "null", '"\\ud800"', "\u0000") },
  );
}
