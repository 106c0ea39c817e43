import { readFile } from "node:fs/promises";
import {
  type Caller,
  type CallerRole,
  createHandler,
  type Listening,
  listen,
  SettingsStore,
} from "../../shared/service/index.ts";

const PACKAGE = new URL("../../dist/package/", import.meta.url);

/** The strictest policy that the widget promises to work under. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; require-trusted-types-for 'script'";

/** What a test can turn: who looks, and whether and when the service answers. */
interface Circumstances {
  role: CallerRole;
  signedIn: boolean;
  serviceRuns: boolean;
  delay: Promise<void>;
}

/** A host page with the widget in it, and the settings service beside it, in the hands of a test. */
export class Host {
  readonly origin: string;
  readonly #server: Listening;
  readonly #store: SettingsStore;
  readonly #state: Circumstances;

  private constructor(server: Listening, store: SettingsStore, state: Circumstances) {
    this.origin = server.origin;
    this.#server = server;
    this.#store = store;
    this.#state = state;
  }

  /** Starts a host whose service has this organization, at revision 1. */
  static async start(inventory: { id: string }): Promise<Host> {
    const store = await SettingsStore.open({});
    const state: Circumstances = {
      role: "service",
      signedIn: true,
      serviceRuns: true,
      delay: Promise.resolve(),
    };
    const service = createHandler({
      store,
      basePath: "/contribution",
      onFault: () => {},
      async authenticate(): Promise<Caller | null> {
        if (!state.signedIn) return null;
        return { id: state.role, name: "Mara Ito", organizations: { [inventory.id]: state.role } };
      },
    });
    const server = await listen(
      async (request) => {
        const { pathname } = new URL(request.url);
        if (pathname.startsWith("/contribution/")) {
          await state.delay;
          return state.serviceRuns ? service(request) : new Response(null, { status: 503 });
        }
        if (pathname.startsWith("/widget/")) return script(pathname.slice("/widget/".length));
        return page(inventory.id, pathname);
      },
      { host: "127.0.0.1", port: 0 },
    );
    const host = new Host(server, store, state);
    const created = await host.request("", {
      method: "PUT",
      headers: { "If-None-Match": "*" },
      body: JSON.stringify(inventory),
    });
    if (created.status !== 201) throw new Error(await created.text());
    state.role = "admin";
    return host;
  }

  /** Who looks at the page from now on. */
  set role(role: CallerRole) {
    this.#state.role = role;
  }
  set signedIn(signedIn: boolean) {
    this.#state.signedIn = signedIn;
  }
  set serviceRuns(runs: boolean) {
    this.#state.serviceRuns = runs;
  }

  /** Keeps the service from answering until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.#state.delay = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** A request to the organization, beside the page: as a colleague would make it. */
  request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.origin}/contribution/v1/organizations/acme${path}`, init);
  }

  /** A change by a colleague, on top of what is saved now. */
  async change(change: object): Promise<void> {
    const revision = (await this.request("")).headers.get("ETag") ?? "";
    const response = await this.request("/changes", {
      method: "POST",
      headers: { "If-Match": revision },
      body: JSON.stringify(change),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The settings as they are saved. */
  async settings(): Promise<unknown> {
    return (await (await this.request("")).json()).settings;
  }

  async stop(): Promise<void> {
    await this.#server.close();
    await this.#store.close();
  }
}

async function script(path: string): Promise<Response> {
  const file = new URL(path, PACKAGE);
  if (!file.href.startsWith(PACKAGE.href)) return new Response(null, { status: 404 });
  return new Response(await readFile(file), { headers: { "Content-Type": "text/javascript" } });
}

/** A page with one of the elements: `/` has the settings, `/status` and `/safeguards` the others. */
function page(organization: string, path: string): Response {
  const name = path === "/" ? "settings" : path.slice(1);
  const where = `endpoint="/contribution" organization="${organization}" settings-href="/"`;
  const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <script type="module" src="/widget/widget.js"></script>
    <contribution-${name} ${where} url="${url}"></contribution-${name}>`;
  return new Response(html, {
    headers: {
      "Content-Type": "text/html",
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    },
  });
}
