import { SignJWT } from "jose";
import { fixture } from "../../../test/fixtures.ts";
import { authenticateTokens, createHandler, type HandlerOptions, SettingsStore } from "../index.ts";
import type { DatabaseOptions } from "../store/open-database.ts";

/** The secret of the tests' tokens. */
export const SECRET = "a secret of the tests with 32 bytes or more";

/** The instant that the tests' service takes for now. */
export const NOW = new Date("2026-11-23T09:00:00.000Z");

interface TokenParts {
  readonly role?: string;
  readonly organization?: string;
  readonly subject?: string;
  readonly secret?: string;
  /** Seconds from now. */
  readonly lifetime?: number;
}

/** A token as an issuer would make it. */
export async function signToken(parts: TokenParts = {}): Promise<string> {
  const { role = "admin", organization = "acme", subject = "mara", lifetime = 600 } = parts;
  return new SignJWT({ name: "Mara Ito", orgs: { [organization]: role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
    .sign(new TextEncoder().encode(parts.secret ?? SECRET));
}

/** A service on a store, spoken to as a client would, without a network. */
export class TestService {
  readonly store: SettingsStore;
  readonly handler: (request: Request) => Promise<Response>;
  readonly errors: string[] = [];

  private constructor(store: SettingsStore, options: Partial<HandlerOptions>) {
    this.store = store;
    this.handler = createHandler({
      store,
      authenticate: authenticateTokens({ secret: SECRET }),
      now: () => NOW,
      onError: (message) => this.errors.push(message),
      ...options,
    });
  }

  static async open(
    database: DatabaseOptions,
    options: Partial<HandlerOptions> = {},
  ): Promise<TestService> {
    return new TestService(await SettingsStore.open(database), options);
  }

  /** A request; as an admin of `acme` unless a token is given. `null` sends none. */
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

  /** Puts the contract's sample organization there: revision 1, nothing chosen. */
  async create(id = "acme"): Promise<Response> {
    return this.send(`/v1/organizations/${id}`, {
      method: "PUT",
      headers: { "If-None-Match": "*" },
      body: { ...fixture<object>("acme"), id },
      token: await signToken({ role: "service", organization: id, subject: "inventory" }),
    });
  }

  /** A change on top of a revision. */
  async change(
    change: unknown,
    revision: number,
    options: { key?: string; token?: string } = {},
  ): Promise<Response> {
    return this.send("/v1/organizations/acme/changes", {
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
