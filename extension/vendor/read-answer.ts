import { ClientError } from "../../shared/client/errors.ts";
import { Faults } from "../../shared/model/read.ts";

/**
 * Reads an answer of the vendor's by its fields.
 * @throws {ClientError} `invalid-response` with each place that is not what it should be
 */
export function readAnswer<T>(
  text: string,
  read: (fields: Readonly<Record<string, unknown>>, faults: Faults) => T,
): T {
  const faults = new Faults();
  const fields = faults.object(parse(text), "");
  const answer = fields && read(fields, faults);
  const { problems } = faults;
  if (problems.length > 0 || answer === undefined) {
    throw new ClientError("invalid-response", "the answer has another form", { problems });
  }
  return answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClientError("invalid-response", "the answer is no JSON", { cause });
  }
}
