import { readFile } from "node:fs/promises";

const PACKAGE = new URL("../../dist/package/", import.meta.url);

/** The strictest content security policy that the widget supports. */
export const STRICT_POLICY = "default-src 'self'; require-trusted-types-for 'script'";

/** Returns a page with some markup, under the strictest policy by default. */
export function htmlPage(markup: string, policy = STRICT_POLICY): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${markup}`;
  return new Response(html, {
    headers: { "Content-Type": "text/html", "Content-Security-Policy": policy },
  });
}

/** Returns a page with one element: `/` has the settings, `/status` and `/safeguards` the others. */
export function elementPage(organization: string, path: string): Response {
  const name = path === "/" ? "settings" : path.slice(1);
  const where = `endpoint="/contribution" organization="${organization}" settings-href="/"`;
  const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
  return htmlPage(`
    <script type="module" src="/widget/widget.js"></script>
    <contribution-${name} ${where} url="${url}"></contribution-${name}>`);
}

const TYPES: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

/** Returns a script or style sheet of the built package. */
export async function widgetFile(path: string): Promise<Response> {
  const file = new URL(path, PACKAGE);
  if (!file.href.startsWith(PACKAGE.href)) return new Response(null, { status: 404 });
  return new Response(await readFile(file), {
    headers: { "Content-Type": TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain" },
  });
}
