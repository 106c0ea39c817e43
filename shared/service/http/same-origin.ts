import type { MiddlewareHandler } from "hono";
import { ServiceProblem } from "./problem.ts";

const BEARER = /^Bearer /i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Returns middleware that protects writes whose caller a browser identifies by itself, such as by a cookie: a page of
 * another site could make the browser send them. A bearer token is never sent by a browser itself.
 */
export function requireSameOrigin(allowedOrigins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    if (!BEARER.test(header("Authorization") ?? "")) {
      if (!isSameOrigin(context.req.url, header, allowedOrigins)) {
        throw new ServiceProblem(
          "cross-site-request",
          "changes with a session are only accepted from the service's own origin and allowed ones",
        );
      }
      // A form of another site can send other types without asking.
      if (!JSON_TYPE.test(header("Content-Type") ?? "")) {
        throw new ServiceProblem(
          "unsupported-media-type",
          "send the body with `Content-Type: application/json`",
        );
      }
    }
    await next();
  };
}

function isSameOrigin(
  url: string,
  header: (name: string) => string | undefined,
  allowedOrigins: readonly string[],
): boolean {
  const origin = header("Origin");
  if (origin !== undefined && allowedOrigins.includes(origin)) return true;
  const site = header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  // A client that is no browser sends neither header. Behind a proxy that terminates TLS, only the scheme differs.
  // A request of HTTP/2 or of a Fetch-style server has no `Host`.
  return origin === undefined || hostOf(origin) === (header("Host") ?? new URL(url).host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
