import {
  type Caller,
  type CallerRole,
  createHandler,
  type DatabaseOptions,
  type RunningServer,
  SettingsStore,
  startServer,
} from "../../shared/service/index.ts";
import { deferred } from "./deferred.ts";
import { elementPage, widgetFile } from "./host-page.ts";

/** Options of a host page. */
export interface HostOptions {
  /** More organizations of the service. */
  readonly others?: readonly { readonly id: string }[];
  /** The bearer token that requests need; absent if they need none. */
  readonly token?: string;
  /** Serves the host's own pages; by default there is a page for each element. */
  readonly pages?: (request: Request) => Promise<Response>;
  /** The service's clock. */
  readonly now?: () => Date;
}

/** The state that a test can change. */
interface HostState {
  role: CallerRole;
  signedIn: boolean;
  serviceRuns: boolean;
  /** Ends the open event streams. */
  streams: AbortController;
  delay: Promise<void>;
}

/** A host page with the widget, and its settings service, controlled by a test. */
export class Host {
  readonly origin: string;
  readonly #server: RunningServer;
  readonly #store: SettingsStore;
  readonly #state: HostState;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(
    server: RunningServer,
    store: SettingsStore,
    state: HostState,
    headers: Readonly<Record<string, string>>,
  ) {
    this.origin = server.origin;
    this.#server = server;
    this.#store = store;
    this.#state = state;
    this.#headers = headers;
  }

  /** Starts a host whose service has the organizations at revision 1. */
  static async start(
    inventory: { readonly id: string },
    { others = [], token, pages, now }: HostOptions = {},
  ): Promise<Host> {
    const inventories = [inventory, ...others];
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const store = await SettingsStore.open(emptyDatabase());
    const state: HostState = {
      role: "service",
      signedIn: true,
      serviceRuns: true,
      streams: new AbortController(),
      delay: Promise.resolve(),
    };
    const service = createHandler({
      store,
      basePath: "/contribution",
      bodyLimit: 64 * 1024 * 1024,
      onError: () => {},
      ...(now && { now }),
      async authenticate(request): Promise<Caller | null> {
        const known = !token || request.headers.get("Authorization") === headers.Authorization;
        if (!state.signedIn || !known) return null;
        const roles = inventories.map(({ id }) => [id, state.role] as const);
        return { id: state.role, name: "Mara Ito", organizations: Object.fromEntries(roles) };
      },
    });
    const server = await startServer(
      async (request) => {
        const { pathname } = new URL(request.url);
        if (pathname.startsWith("/contribution/")) {
          await state.delay;
          if (!state.serviceRuns) return new Response(null, { status: 503 });
          const response = await service(request);
          if (!pathname.endsWith("/events")) return response;
          const { signal } = state.streams;
          const ending = new TransformStream({
            start: (stream) => signal.addEventListener("abort", () => stream.terminate()),
          });
          return new Response(response.body?.pipeThrough(ending), response);
        }
        if (pathname.startsWith("/widget/")) return widgetFile(pathname.slice("/widget/".length));
        return pages ? pages(request) : elementPage(inventory.id, pathname);
      },
      { host: "127.0.0.1", port: 0 },
    );
    const host = new Host(server, store, state, headers);
    for (const item of inventories) {
      const created = await fetch(`${host.origin}/contribution/v1/organizations/${item.id}`, {
        method: "PUT",
        headers: { ...headers, "Content-Type": "application/json", "If-None-Match": "*" },
        body: JSON.stringify({ authority: "service", ...item, settings: undefined }),
      });
      if (created.status !== 201) throw new Error(await created.text());
    }
    state.role = "admin";
    return host;
  }

  /** Changes the role of the page's user. */
  set role(role: CallerRole) {
    this.#state.role = role;
  }
  set signedIn(signedIn: boolean) {
    this.#state.signedIn = signedIn;
  }
  set serviceRuns(runs: boolean) {
    this.#state.serviceRuns = runs;
  }

  /** Ends the open event streams; new ones can be opened. */
  cut(): void {
    this.#state.streams.abort();
    this.#state.streams = new AbortController();
  }

  /** Delays every response of the service until the returned function is called. */
  holdResponses(): () => void {
    const { promise, resolve } = deferred();
    this.#state.delay = promise;
    return resolve;
  }

  /** Sends a request about the organization, as a colleague. */
  request(
    path: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const headers = { ...this.#headers, ...init.headers };
    return fetch(`${this.origin}/contribution/v1/organizations/acme${path}`, { ...init, headers });
  }

  /** Makes a change on top of the current revision, as a colleague. */
  async change(change: object): Promise<void> {
    const revision = (await this.request("")).headers.get("ETag") ?? "";
    const response = await this.request("/changes", {
      method: "POST",
      headers: { "If-Match": revision, "Content-Type": "application/json" },
      body: JSON.stringify(change),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** Returns the saved settings. */
  async settings(): Promise<unknown> {
    return (await (await this.request("")).json()).settings;
  }

  async stop(): Promise<void> {
    await this.#server.close();
    await this.#store.close();
  }
}

let hosts = 0;

/**
 * Returns an empty database: a schema of the PostgreSQL that `database.ts` started, or one in memory, which takes ten
 * times as long to create.
 */
function emptyDatabase(): DatabaseOptions {
  const url = process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"];
  if (url === undefined) return { memory: true };
  hosts += 1;
  return { url, schema: `host_${process.pid}_${hosts}` };
}
