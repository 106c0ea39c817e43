import type { GenericSchema } from "valibot";
import { parse } from "../model/parse.ts";
import type { Output } from "../model/schema.ts";
import { invalidResponse } from "./errors.ts";

/**
 * Parses the text of a response.
 * @throws {ClientError} `invalid-response` with every issue, if it is no JSON or does not fit the schema
 */
export function parseResponse<const S extends GenericSchema>(schema: S, text: string): Output<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidResponse([{ path: "", message: "expected JSON" }], cause);
  }
  return parse(schema, value, invalidResponse);
}
