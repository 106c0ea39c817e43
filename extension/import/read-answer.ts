import { ClientError } from "../../shared/client/errors.ts";
import type { Issue } from "../../shared/model/errors.ts";
import { type Reader, readWhole } from "../../shared/model/shape.ts";

/**
 * Reads an answer of the vendor's.
 * @throws {ClientError} `invalid-response` with each place that is not what it should be
 */
export function readAnswer<T>(reader: Reader<T>, text: string): T {
  return readWhole(reader, parse(text), faulty);
}

function faulty(problems: readonly Issue[]): ClientError {
  return new ClientError("invalid-response", "the answer has another form", { problems });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClientError("invalid-response", "the answer is no JSON", { cause });
  }
}
