import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Serves a folder under a content security policy. */
export async function serveFile(
  folder: string,
  request: Request,
  policy: string,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname === "/" ? "/index.html" : pathname;
  const type = TYPES[extname(path)];
  // Browsers ask for an icon that no page here has.
  if (type === undefined) return new Response(null, { status: 204 });
  try {
    const headers = { "Content-Type": type, "Content-Security-Policy": policy };
    return new Response(await readFile(join(folder, path)), { headers });
  } catch {
    return new Response(null, { status: 404 });
  }
}
