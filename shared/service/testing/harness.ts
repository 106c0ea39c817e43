import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { fixture } from "../../../test/fixtures.ts";
import { createHandler } from "../http/app.ts";
import type { HandlerOptions } from "../http/options.ts";
import { authenticateTokens } from "../http/tokens.ts";
import type { DatabaseOptions } from "../store/open-database.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { startPostgres, type TestPostgres } from "./postgres.ts";

/** The secret of the tests' tokens. */
export const SECRET = "a secret of the tests with 32 bytes or more";

/** The current time of the tests' service. */
export const NOW = new Date("2026-11-23T09:00:00.000Z");

/** The routes of the organization that the tests use. */
export const ROOT = "/v1/organizations/acme";

export const OFF = { type: "set-in-app-data", value: "off" } as const;
export const ON = { type: "set-in-app-data", value: "on" } as const;

/** The contract's sample organization, without what admins decide. */
export function inventory(): Record<string, unknown> & { sites: object[] } {
  const { settings: _, revision: __, ...rest } = fixture<ReturnType<typeof inventory>>("acme");
  return { ...rest, authority: "service" };
}

interface TokenParts {
  readonly role?: string;
  readonly organization?: string;
  readonly subject?: string;
  readonly secret?: string;
  readonly lifetimeSeconds?: number;
}

/** Signs a token as an issuer would. */
export async function signToken(parts: TokenParts = {}): Promise<string> {
  const { role = "admin", organization = "acme", subject = "mara", lifetimeSeconds = 600 } = parts;
  return new SignJWT({ name: "Mara Ito", orgs: { [organization]: role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
    .sign(new TextEncoder().encode(parts.secret ?? SECRET));
}

/** The handler's options, with a clock that stays at `NOW`, unless a test uses the database's. */
interface TestOptions extends Partial<HandlerOptions> {
  readonly hasDatabaseClock?: boolean;
}

/** A service that a test sends requests to, without a network. */
export class TestService {
  readonly store: SettingsStore;
  readonly handler: (request: Request) => Promise<Response>;
  readonly errors: string[] = [];

  private constructor(store: SettingsStore, { hasDatabaseClock, ...options }: TestOptions) {
    this.store = store;
    this.handler = createHandler({
      store,
      authenticate: authenticateTokens({ secret: SECRET }),
      ...(!hasDatabaseClock && { now: () => NOW }),
      onError: (message) => this.errors.push(message),
      ...options,
    });
  }

  static async open(database: DatabaseOptions, options: TestOptions = {}): Promise<TestService> {
    return new TestService(await SettingsStore.open(database), options);
  }

  /** Sends a request, as an admin of `acme` unless a token is given; `null` sends none. */
  async send(
    path: string,
    options: {
      method?: string;
      headers?: Record<string, string>;
      body?: unknown;
      token?: string | null;
    } = {},
  ): Promise<Response> {
    const { method = "GET", headers = {}, body, token = await signToken() } = options;
    return this.handler(
      new Request(`http://service.test${path}`, {
        method,
        headers: { ...headers, ...(token !== null && { Authorization: `Bearer ${token}` }) },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
  }

  /** Sends a `PUT` with the role `service`. */
  async put(
    body: object,
    headers: Record<string, string>,
    { role = "service", id = "acme" } = {},
  ): Promise<Response> {
    return this.send(`/v1/organizations/${id}`, {
      method: "PUT",
      headers,
      body,
      token: await signToken({ role, organization: id, subject: "inventory" }),
    });
  }

  /** Creates the sample organization at revision 1; its settings are in force here. */
  async create(id = "acme"): Promise<Response> {
    return this.put({ ...inventory(), id }, { "If-None-Match": "*" }, { id });
  }

  /** Sends a change that builds on a revision. */
  async change(
    change: unknown,
    revision: number,
    options: { key?: string; token?: string } = {},
  ): Promise<Response> {
    return this.send(`${ROOT}/changes`, {
      method: "POST",
      headers: {
        "If-Match": `"${revision}"`,
        ...(options.key !== undefined && { "Idempotency-Key": options.key }),
      },
      body: change,
      ...(options.token !== undefined && { token: options.token }),
    });
  }
}

/** A fresh service, with the sample organization at revision 1, for each test of a suite. */
export interface ServiceFixture {
  service: TestService;
}

/** Defines a suite that runs on PGlite and on PostgreSQL. */
export function describeStores(
  subject: string,
  define: (fixture: ServiceFixture, kind: SettingsStore["kind"]) => void,
): void {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres?.stop());

  describe.each(["pglite", "postgresql"] as const)(`${subject} on %s`, (kind) => {
    const current = {} as ServiceFixture;
    beforeEach(async () => {
      const database =
        kind === "postgresql" ? { url: await postgres.createDatabase() } : { memory: true };
      current.service = await TestService.open(database);
      expect((await current.service.create()).status).toBe(201);
    }, 60_000);
    afterEach(() => current.service.store.close());
    define(current, kind);
  });
}

/** Reads an event stream until a text has come, and returns everything read. */
export async function readUntil(response: Response, text: string): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let read = "";
  while (!read.includes(text)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`the stream ended before \`${text}\`: ${read}`);
    read += decoder.decode(value);
  }
  await reader.cancel();
  return read;
}
