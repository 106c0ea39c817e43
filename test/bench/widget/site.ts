import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type RunningServer, startServer } from "../../../shared/service/index.ts";
import type { Service } from "./service.ts";

const PACKAGE = join(import.meta.dirname, "../../../dist/package");
/** The strictest policy that the widget supports. */
const POLICY = "default-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** The content of a page. */
export interface PageContent {
  readonly head?: string;
  readonly body?: string;
  /** For the page's own scripts: attributes `data-…` of the document. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Directives beyond the widget's own content security policy; none by default. */
  readonly alsoAllow?: string;
}

/**
 * The measured site, with the settings service. `/widget/…` is the package, `/bench/…` the bench's own build,
 * `/pages/…` the pages.
 */
export class Site {
  readonly origin: string;
  readonly #server: RunningServer;
  readonly #files: ReadonlyMap<string, Buffer>;

  private constructor(server: RunningServer, files: ReadonlyMap<string, Buffer>) {
    this.origin = server.origin;
    this.#server = server;
    this.#files = files;
  }

  /**
   * Starts the site.
   * @param folder of the bench's built scripts
   */
  static async start(
    folder: string,
    pages: Readonly<Record<string, PageContent>>,
    service: Service,
  ): Promise<Site> {
    // From memory, so that the disk has no part in any figure.
    const files = new Map([...filesOf("/widget/", PACKAGE), ...filesOf("/bench/", folder)]);
    const answer = async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/contribution/")) return service.handle(request);
      const page = pages[pathname.slice("/pages/".length)];
      if (page) return document(page);
      const file = files.get(pathname);
      if (!file) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(file), {
        headers: { "Content-Type": TYPES[extname(pathname)] ?? "" },
      });
    };
    return new Site(await startServer(answer, { host: "127.0.0.1", port: 0 }), files);
  }

  /** Returns the size of a file as compressed by `gzip -9`. */
  gzipped(path: string): number {
    const file = this.#files.get(path);
    if (!file) throw new Error(`there is no \`${path}\``);
    return gzipSync(file, { level: 9 }).byteLength;
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

function filesOf(prefix: string, folder: string): [path: string, content: Buffer][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => Object.hasOwn(TYPES, extname(name)))
    .map((name) => [prefix + name.replaceAll("\\", "/"), readFileSync(join(folder, name))]);
}

function document({ head = "", body = "", data = {}, alsoAllow = "" }: PageContent): Response {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  const html = `<!doctype html><html lang="en"${attributes.join("")}><meta charset="utf-8">
    <title>Bench</title>${head}<body>${body}`;
  return new Response(html, {
    headers: { "Content-Type": "text/html", "Content-Security-Policy": POLICY + alsoAllow },
  });
}
