import { setTimeout as wait } from "node:timers/promises";
import { SignJWT } from "jose";
import { fixture } from "../fixtures.ts";
import { waitUntil } from "../harness/wait-until.ts";
import type { Ledger } from "./ledger.ts";
import { SECRET } from "./service-process.ts";

const ORGANIZATIONS = ["acme", "birch", "cedar", "dogwood"];
const REQUEST_TIMEOUT_MS = 20_000;
const RETRY_DELAY_MS = 20;
const PAGE_SIZE = 1000;

/** A change that a writer sends until it is acknowledged. */
interface PendingChange {
  readonly organization: string;
  /** The caller, and the idempotency key. */
  readonly subject: string;
  readonly value: "on" | "off";
}

/** Admins that change settings at the same time, one in each organization. */
export class Writers {
  readonly #ledger: Ledger;
  readonly #pending = new Map<string, PendingChange>();
  #count = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Creates the organizations, where they don't exist. */
  async createOrganizations(origin: string): Promise<void> {
    for (const id of ORGANIZATIONS) {
      const document = { ...fixture<object>("acme"), id, authority: "service" };
      const { settings: _, revision: __, ...body } = document as Record<string, unknown>;
      await send(`${origin}/v1/organizations/${id}`, {
        method: "PUT",
        headers: {
          Authorization: await authorization("inventory", id, "service"),
          "If-None-Match": "*",
        },
        body: JSON.stringify(body),
      });
    }
  }

  /** Changes settings on any of the services until the signal aborts. */
  async run(origins: readonly string[], signal: AbortSignal): Promise<void> {
    const write = async (organization: string) => {
      while (!signal.aborted) {
        this.#count += 1;
        const value = this.#count % 2 ? "off" : "on";
        const change = { organization, subject: `change-${this.#count}`, value } as const;
        this.#pending.set(change.subject, change);
        // The faults of a round hit requests anywhere, so each try goes to any service.
        while (!signal.aborted && !(await this.#try(anyOf(origins), change))) {
          await wait(RETRY_DELAY_MS);
        }
      }
    };
    await Promise.all(ORGANIZATIONS.map(write));
  }

  /**
   * Sends unanswered changes again: one that was stored meanwhile must not be stored twice. A service that still has
   * broken connections may ask to retry.
   */
  async repeat(origin: string): Promise<void> {
    for (const change of [...this.#pending.values()]) {
      await waitUntil(
        () => this.#try(origin, change),
        () => `\`${change.subject}\` was refused after the fault`,
      );
    }
  }

  /** Reads the authors of all changes. */
  async readSubjects(origin: string): Promise<string[]> {
    const subjects: string[] = [];
    for (const id of ORGANIZATIONS) {
      const headers = { Authorization: await authorization("reader", id, "member") };
      for (let after: number | null = 0; after !== null; ) {
        const query = `after=${after}&limit=${PAGE_SIZE}`;
        const url = `${origin}/v1/organizations/${id}/changes?${query}`;
        const page: LogPage = await waitUntil(
          () => readPage(url, headers),
          () => `could not read the log of \`${id}\` after the fault`,
        );
        subjects.push(...page.entries.map(({ actor }) => actor.id));
        after = page.next;
      }
    }
    return subjects.filter((subject) => subject.startsWith("change-"));
  }

  /** Returns the status of a change, and of a read, that are sent once. */
  async probe(
    origin: string,
  ): Promise<{ change: number; read: number; retryAfter: string | null }> {
    const [organization = ""] = ORGANIZATIONS;
    const headers = { Authorization: await authorization("prober", organization, "admin") };
    const root = `${origin}/v1/organizations/${organization}`;
    const change = await send(`${root}/changes`, {
      method: "POST",
      headers: { ...headers, "If-Match": "*" },
      body: JSON.stringify({ type: "set-in-app-data", value: "on" }),
    });
    const read = await send(root, { headers });
    return {
      change: change.status,
      read: read.status,
      retryAfter: change.headers.get("Retry-After"),
    };
  }

  async #try(origin: string, change: PendingChange): Promise<boolean> {
    const { organization, subject, value } = change;
    try {
      const response = await send(`${origin}/v1/organizations/${organization}/changes`, {
        method: "POST",
        headers: {
          Authorization: await authorization(subject, organization, "admin"),
          "If-Match": "*",
          "Idempotency-Key": subject,
        },
        body: JSON.stringify({ type: "set-in-app-data", value }),
      });
      await response.arrayBuffer();
      if (response.status !== 200) return false;
    } catch {
      return false;
    }
    this.#ledger.acknowledge(subject);
    this.#pending.delete(subject);
    return true;
  }
}

/** One page of an audit log. */
interface LogPage {
  readonly entries: readonly { readonly actor: { readonly id: string } }[];
  readonly next: number | null;
}

/** @throws if the service does not answer, such as on a connection that it has just closed */
async function readPage(url: string, headers: Record<string, string>): Promise<LogPage> {
  const response = await send(url, { headers });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as LogPage;
}

function send(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
}

/** Returns the `Authorization` header of a caller. */
export async function authorization(
  subject: string,
  organization: string,
  role: string,
): Promise<string> {
  const token = await new SignJWT({ name: subject, orgs: { [organization]: role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    // Valid on nodes whose clocks are ahead.
    .setExpirationTime("30d")
    .sign(new TextEncoder().encode(SECRET));
  return `Bearer ${token}`;
}

function anyOf(origins: readonly string[]): string {
  return origins[Math.floor(Math.random() * origins.length)] ?? "";
}
