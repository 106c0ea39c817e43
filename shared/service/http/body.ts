import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { InvalidChangeError, InvalidOrganizationError } from "../../model/errors.ts";
import { ServiceProblem } from "./problem.ts";

/** Returns middleware that refuses bodies of more than `maxSize` bytes. */
export function readBody(maxSize: number): MiddlewareHandler {
  const refuse = () => {
    throw new ServiceProblem(
      "body-too-large",
      `the request body is larger than ${maxSize} bytes; send less`,
    );
  };
  const limit = bodyLimit({ maxSize, onError: refuse });
  return async (context, next) => {
    // The server holds a body to its announced length. Only one without a length has to be counted, which takes longer.
    const length = context.req.header("Content-Length");
    if (length !== undefined && context.req.header("Transfer-Encoding") === undefined) {
      return Number(length) <= maxSize ? next() : refuse();
    }
    if (context.req.raw.bodyUsed) throw alreadyRead();
    try {
      return await limit(context, next);
    } catch (cause) {
      throw cause instanceof ServiceProblem ? cause : endedEarly(cause);
    }
  };
}

/**
 * Returns all of a request's body.
 * @throws {ServiceProblem} `malformed-json` if the sender hangs up, `internal-error` if the host app has read the body
 */
export async function receiveBody(request: Request): Promise<ArrayBuffer> {
  try {
    return await request.arrayBuffer();
  } catch (cause) {
    // Errors of a connection are no type errors.
    throw cause instanceof TypeError ? alreadyRead(cause) : endedEarly(cause);
  }
}

function alreadyRead(cause?: unknown): ServiceProblem {
  return new ServiceProblem(
    "internal-error",
    "the body was read before the handler; mount it before body parsers",
    { cause },
  );
}

function endedEarly(cause: unknown): ServiceProblem {
  return new ServiceProblem("malformed-json", "the request body ended early; send it again", {
    cause,
  });
}

/**
 * Parses a body.
 * @throws {ServiceProblem} `malformed-json`, or `invalid-body` with the paths of the issues
 */
export function parseBody<T>(body: ArrayBuffer, parse: (value: unknown) => T): T {
  const value = parseJson(body);
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof InvalidChangeError || error instanceof InvalidOrganizationError) {
      throw new ServiceProblem("invalid-body", error.message, { problems: error.problems });
    }
    throw error;
  }
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return JSON.parse(text, SURROGATE_ESCAPE.test(text) ? rejectLoneSurrogates : undefined);
  } catch (cause) {
    throw new ServiceProblem("malformed-json", "the request body is not JSON in UTF-8", { cause });
  }
}

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/** RFC 8785, which the audit log is hashed by, has no form for lone surrogates. */
function rejectLoneSurrogates(name: string, value: unknown): unknown {
  for (const text of [name, value]) {
    if (typeof text === "string" && /\p{Surrogate}/u.test(text))
      throw new SyntaxError("lone surrogate");
  }
  return value;
}
