import { InvalidChangeError, InvalidOrganizationError } from "../../model/errors.ts";
import { ServiceProblem } from "./problem.ts";

/**
 * Reads a JSON body of limited size.
 * @throws {ServiceProblem} `body-too-large`, `malformed-json`
 */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  const bytes = await readBytes(request, limit);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return JSON.parse(text, HALF_ESCAPE.test(text) ? wholeCharacters : undefined);
  } catch (cause) {
    throw new ServiceProblem("malformed-json", "the body is no JSON in UTF-8", { cause });
  }
}

/**
 * Reads a body with its parser.
 * @throws {ServiceProblem} `invalid-body` with the paths of the faults
 */
export function parseBody<T>(parse: (value: unknown) => T, value: unknown): T {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof InvalidChangeError || error instanceof InvalidOrganizationError) {
      throw new ServiceProblem("invalid-body", error.message, { problems: error.problems });
    }
    throw error;
  }
}

/** Where a half of a surrogate pair may come from. */
const HALF_ESCAPE = /\\u[dD][89a-fA-F]/;

/** Half a character cannot be hashed for the audit log (RFC 8785). */
function wholeCharacters(name: string, value: unknown): unknown {
  for (const text of [name, value]) {
    if (typeof text === "string" && /\p{Surrogate}/u.test(text))
      throw new SyntaxError("half of a surrogate pair");
  }
  return value;
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A length that was not told, or told wrong, must not get past the limit either.
  const reader = request.body?.getReader();
  const next = () => reader?.read().catch(brokenOff);
  for (let part = await next(); part && !part.done; part = await next()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function brokenOff(cause: unknown): never {
  throw new ServiceProblem("malformed-json", "the body broke off", { cause });
}

function tooLarge(limit: number): ServiceProblem {
  return new ServiceProblem("body-too-large", `a body has ${limit} bytes at most`);
}
