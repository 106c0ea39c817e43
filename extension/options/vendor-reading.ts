import { type Signal, signal } from "@preact/signals";
import { browser } from "../browser.ts";
import type { ImportError } from "../i18n/import-messages.ts";
import {
  ADMIN_API,
  AdminApi,
  NOTHING_READ,
  type Reading,
  type VendorOrganization,
} from "../import/admin-api.ts";
import { parseOrganizationId } from "../import/organization-id.ts";
import { type PolicyReading, readPolicies } from "../import/policies.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import { isCode } from "./find-service.ts";
import { importErrorOf } from "./import-error.ts";

/** A reading of an organization that is complete. */
export interface CompleteReading {
  readonly organization: VendorOrganization;
  readonly entries: Reading["entries"];
  /** Absent if the key may not read them. */
  readonly policies: PolicyReading | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type ReadingProblem = ImportError | "empty" | "stopped" | "organizationIdInvalid";

/** Reads an organization with an API key, which is forgotten afterwards. It can be stopped and continued. */
export class VendorReading {
  readonly key = signal("");
  /** The organizations that the key can list; null before it was asked. */
  readonly organizations: Signal<readonly VendorOrganization[] | null> = signal(null);
  readonly chosen = signal("");
  /** True if the key can't list its organization: the person types its id or an address. */
  readonly needsId = signal(false);
  readonly typedId = signal("");
  readonly reading = signal(NOTHING_READ);
  readonly complete: Signal<CompleteReading | null> = signal(null);
  readonly busy = signal(false);
  readonly problem: Signal<ReadingProblem | null> = signal(null);
  #controller: AbortController | undefined;
  #entriesRead = false;

  /** @param page the address at hand, which may name the organization */
  constructor(page: string | null) {
    if (page?.includes("/o/")) {
      this.typedId.value = parseOrganizationId(page) === undefined ? "" : page;
    }
  }

  /** Continues the reading; starts it with the list of organizations. Call it first in a click. */
  async read(): Promise<void> {
    // The browser takes a request for permission only as the first thing in a click.
    const allowed = browser.permissions.request({ origins: originPatterns([ADMIN_API]) });
    this.problem.value = null;
    this.busy.value = true;
    this.#controller = new AbortController();
    try {
      this.problem.value = (await allowed)
        ? await this.#readAll(new AdminApi(this.key.value.trim()), this.#controller.signal)
        : "not-allowed";
    } catch (error) {
      this.problem.value = isCode(error, "aborted") ? "stopped" : importErrorOf(error);
    } finally {
      this.busy.value = false;
    }
  }

  stop(): void {
    this.#controller?.abort();
  }

  changeKey(key: string): void {
    this.key.value = key;
    this.organizations.value = null;
    this.needsId.value = false;
  }

  changeId(text: string): void {
    this.typedId.value = text;
    this.organizations.value = null;
  }

  choose(id: string): void {
    this.chosen.value = id;
    this.reading.value = NOTHING_READ;
    this.#entriesRead = false;
  }

  reset(): void {
    this.changeKey("");
    this.choose("");
    this.typedId.value = "";
    this.complete.value = null;
  }

  async #readAll(admin: AdminApi, signal: AbortSignal): Promise<ReadingProblem | null> {
    if (this.needsId.value) {
      const id = parseOrganizationId(this.typedId.value);
      if (id === undefined) return "organizationIdInvalid";
      this.organizations.value ??= [{ id }];
    }
    this.organizations.value ??= await admin.organizations(signal);
    const [first, ...more] = this.organizations.value;
    if (!first) {
      this.organizations.value = null;
      this.needsId.value = true;
      return null;
    }
    // Another key may not give access to the chosen organization.
    if (!this.organizations.value.some(({ id }) => id === this.chosen.value)) {
      this.choose(first.id);
      // The person chooses one of several before anything else is read.
      if (more.length > 0) return null;
    }
    const organization = this.organizations.value.find(({ id }) => id === this.chosen.value);
    return organization ? this.#readOrganization(admin, organization, signal) : null;
  }

  async #readOrganization(
    admin: AdminApi,
    organization: VendorOrganization,
    signal: AbortSignal,
  ): Promise<ReadingProblem | null> {
    if (!this.#entriesRead) {
      const onPage = (page: Reading) => {
        this.reading.value = page;
      };
      await admin.entries(organization.id, this.reading.value, onPage, signal);
      this.#entriesRead = true;
    }
    const { entries } = this.reading.value;
    if (entries.length === 0) {
      this.#entriesRead = false;
      this.key.value = "";
      return "empty";
    }
    const at = Date.now();
    const policies = await readPolicies(admin, organization.id, at, signal).catch((error) => {
      if (signal.aborted) throw error;
      // A key may lack the scope for policies.
      return undefined;
    });
    this.key.value = "";
    this.complete.value = { organization, entries, policies, at };
    return null;
  }
}
