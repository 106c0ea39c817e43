import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import {
  type Authenticate,
  authenticateTokens,
  createHandler,
  type SettingsStore,
} from "../../shared/service/index.ts";
import { ITEMS, type Item, ORGANIZATION, PAGES, SPACES, STATION } from "./data.ts";
import {
  adminPage,
  frontPage,
  itemPage,
  listPage,
  notFoundPage,
  signInPage,
  tokenPage,
} from "./pages.ts";
import { PEOPLE, type Person, SESSION_COOKIE, sessionToken, tokenFor } from "./people.ts";

/** The values that requests carry from the sign-in check to the pages. */
interface Env {
  readonly Variables: { person: Person };
}

/** Options of the sample app. */
export interface SampleAppOptions {
  readonly store: SettingsStore;
  /** Signs sessions and tokens; 32 bytes or more. */
  readonly secret: string;
  /** Its origin, such as `http://localhost:4320`. */
  readonly origin: string;
  /** The workspace's own sign-in, if it has one: whose tokens count, and what discovery announces. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
  readonly signal?: AbortSignal;
  /** Origin of a Vite server that has the widget's sources; without it, the built widget is served. */
  readonly viteOrigin?: string;
}

const ASSETS = new URL("assets/", import.meta.url);
const PACKAGE = new URL("../../dist/package/", import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Creates the request handler of the sample app, which mounts the settings service. */
export function createSampleApp(
  options: SampleAppOptions,
): (request: Request) => Promise<Response> {
  const { store, secret, origin, signal, signIn, viteOrigin } = options;
  const bySecret = authenticateTokens({ secret });
  const byIssuer =
    signIn &&
    authenticateTokens({
      jwksUrl: `${signIn.issuer}/jwks`,
      issuer: signIn.issuer,
      audience: `${origin}/contribution`,
    });
  const byToken: Authenticate = async (request) =>
    (await bySecret(request)) ?? byIssuer?.(request) ?? null;

  /** The extension sends a token, the app's own pages the session's cookie. */
  const authenticate: Authenticate = async (request) => {
    if (request.headers.has("Authorization")) return byToken(request);
    // Browsers also send cookies with requests that other sites make.
    if (request.headers.get("Sec-Fetch-Site") === "cross-site") return null;
    const session = sessionToken(request.headers.get("Cookie") ?? "");
    if (session === undefined) return null;
    return byToken(new Request(request.url, { headers: { Authorization: `Bearer ${session}` } }));
  };
  const service = createHandler({
    store,
    authenticate,
    basePath: "/contribution",
    discovery: {
      version: 1,
      organization: ORGANIZATION,
      service: `${origin}/contribution`,
      ...(signIn && { signIn }),
    },
    ...(signal && { signal }),
  });

  const app = new Hono<Env>();
  app.all("/contribution/*", (context) => service(context.req.raw));
  app.get("/.well-known/data-contribution.json", () =>
    service(new Request(`${origin}/contribution/.well-known/data-contribution.json`)),
  );
  app.use(secureHeaders({ contentSecurityPolicy: viteOrigin ? devPolicy(viteOrigin) : POLICY }));
  app.use(csrf());
  app.get("/assets/:file{.+}", (context) => file(ASSETS, context.req.param("file")));
  if (viteOrigin) app.get("/widget/widget.js", () => widgetFromSource(viteOrigin));
  app.get("/widget/:file{.+}", (context) => file(PACKAGE, context.req.param("file")));

  const personOf = async (context: Context<Env>): Promise<Person | undefined> => {
    const session = getCookie(context, SESSION_COOKIE);
    const headers = { Authorization: `Bearer ${session ?? ""}` };
    const caller = await byToken(new Request(origin, { headers }));
    return PEOPLE.find(({ id }) => id === caller?.id);
  };

  app.get("/sign-in", (context) => context.html(signInPage()));
  app.post("/sign-in", async (context) => {
    const form = await context.req.parseBody();
    const person = PEOPLE.find(({ id }) => id === form["person"]);
    if (!person) return context.html(signInPage(), 400);
    setCookie(context, SESSION_COOKIE, await tokenFor(person, secret), {
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
    });
    return context.redirect("/", 303);
  });
  app.post("/sign-out", (context) => {
    deleteCookie(context, SESSION_COOKIE, { path: "/" });
    return context.redirect("/sign-in", 303);
  });

  app.use(async (context, next) => {
    const person = await personOf(context);
    if (!person) return context.redirect("/sign-in", 303);
    context.set("person", person);
    return next();
  });
  const currentPerson = (context: Context<Env>) => context.get("person");

  app.get("/", (context) => context.html(frontPage(currentPerson(context))));
  app.get("/admin/data-contribution", (context) =>
    context.html(adminPage(currentPerson(context), organizationAt(context))),
  );
  app.get("/account/token", (context) => context.html(tokenPage(currentPerson(context), origin)));
  app.post("/account/token", async (context) => {
    const person = currentPerson(context);
    return context.html(tokenPage(person, origin, await tokenFor(person, secret)));
  });
  app.get("/api/items/:id", (context) => {
    const found = ITEMS.find(({ id }) => id === context.req.param("id"));
    return found ? context.json(found) : context.json(null, 404);
  });
  app.get("/browse/:id", (context) => {
    const found = ITEMS.find(({ id }) => id === context.req.param("id").toUpperCase());
    return found ? showItem(context, found) : missing(context);
  });
  app.get("/wiki/spaces/:key/pages/:id/:title?", (context) => {
    const found = PAGES.find(({ id }) => id === context.req.param("id"));
    return found ? showItem(context, found) : missing(context);
  });
  app.get("/wiki/spaces/:key/*", (context) => space(context, context.req.param("key")));
  app.get("/wiki/spaces/:key", (context) => space(context, context.req.param("key")));
  app.get("/wiki/*", (context) => context.html(listPage(currentPerson(context), "Wiki", PAGES)));
  app.get("/jira/:section/projects/:key/*", (context) => space(context, context.req.param("key")));
  app.get("/jira/:section/c/projects/:key/*", (context) =>
    space(context, context.req.param("key")),
  );
  for (const [path, title] of SECTIONS) {
    app.get(path, (context) => context.html(listPage(currentPerson(context), title, [])));
  }
  app.notFound(missing);

  /** Returns the organization whose site a request is for. */
  function organizationAt(context: Context<Env>): string {
    return new URL(context.req.url).host === new URL(origin).host ? ORGANIZATION : STATION;
  }

  function showItem(context: Context<Env>, item: Item): Response | Promise<Response> {
    return context.html(itemPage(currentPerson(context), item, organizationAt(context)));
  }

  function space(context: Context<Env>, key: string): Response | Promise<Response> {
    const found = SPACES.find((candidate) => candidate.key === key.toUpperCase());
    const all = [...ITEMS, ...PAGES].filter((candidate) => candidate.space === found?.key);
    return context.html(listPage(currentPerson(context), found?.name ?? "A personal space", all));
  }

  function missing(context: Context<Env>): Response | Promise<Response> {
    return context.html(notFoundPage(), 404);
  }

  return async (request) => app.fetch(request);
}

const SECTIONS: readonly [path: string, title: string][] = [
  ["/jira/dashboards/:id", "Dashboard"],
  ["/assets", "Assets"],
  ["/people", "People"],
  ["/rovo", "Assistant"],
  ["/goals", "Goals"],
  ["/analytics", "Analytics"],
];

const POLICY = {
  defaultSrc: ["'self'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
};

/** The policy of development: Vite's client opens a socket and writes style elements. */
function devPolicy(viteOrigin: string) {
  const socket = viteOrigin.replace("http:", "ws:");
  return {
    defaultSrc: ["'self'", viteOrigin],
    connectSrc: ["'self'", viteOrigin, socket],
    styleSrc: ["'self'", "'unsafe-inline'", viteOrigin],
    frameAncestors: ["'none'"],
  };
}

/** A module that loads the widget's sources, and reloads the page when they change. */
function widgetFromSource(viteOrigin: string): Response {
  const modules = ["@vite/client", "widget/define.ts"].map((path) => `${viteOrigin}/${path}`);
  const code = modules.map((url) => `import ${JSON.stringify(url)};\n`).join("");
  return new Response(code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

/** Serves a file of a folder. */
async function file(folder: URL, path: string): Promise<Response> {
  const url = new URL(path, folder);
  const type = TYPES[extname(url.pathname)];
  if (!type || !url.href.startsWith(folder.href)) return new Response(null, { status: 404 });
  try {
    return new Response(await readFile(url), {
      headers: { "Content-Type": type, "X-Content-Type-Options": "nosniff" },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
