import { type ComponentChild, h, render } from "preact";
import { createSettingsClient } from "../../shared/client/index.ts";
import type { ChangeResult, SettingsClient } from "../../shared/client/types.ts";
import type { Change } from "../../shared/model/change.ts";
import { Misconfigured } from "../panel/misconfigured.tsx";
import type { Failure } from "../state/failure.ts";
import { createSettingsStore, type SettingsStore } from "../state/settings-store.ts";
import { styleSheets } from "../styles/style-sheets.ts";

/** Gives the bearer token for the service, or null where the session needs none. */
export type TokenProvider = () => string | null | Promise<string | null>;

/** What the element's events carry. */
export interface ContributionEventMap {
  /** Before a change is saved; `preventDefault()` keeps it from being saved. */
  "contribution-change": CustomEvent<{ change: Change }>;
  "contribution-saved": CustomEvent<ChangeResult>;
  "contribution-error": CustomEvent<Failure>;
}

// On a server there is no HTMLElement; importing must be safe all the same.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** What the elements share: where the settings are, a life in a page, and events. */
export abstract class ContributionElement extends Base {
  static readonly observedAttributes: readonly string[] = ["endpoint", "organization"];

  /** What the element shows of a store; made anew when an attribute or property changes. */
  protected abstract view(store: SettingsStore, client: SettingsClient): ComponentChild;

  #client: SettingsClient | null = null;
  #token: TokenProvider | null = null;
  #stop: (() => void) | undefined;
  #scheduled = false;

  /** A client of the host's own; it takes the place of `endpoint`, `organization` and `token`. */
  get client(): SettingsClient | null {
    return this.#client;
  }
  set client(client: SettingsClient | null) {
    this.#client = client;
    this.#schedule();
  }

  /** Asked for a token at each request; without it the page's own session counts. */
  get token(): TokenProvider | null {
    return this.#token;
  }
  set token(token: TokenProvider | null) {
    this.#token = token;
    this.#schedule();
  }

  get endpoint(): string {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(endpoint: string) {
    this.setAttribute("endpoint", endpoint);
  }

  get organization(): string {
    return this.getAttribute("organization") ?? "";
  }
  set organization(organization: string) {
    this.setAttribute("organization", organization);
  }

  connectedCallback(): void {
    this.#upgrade("client");
    this.#upgrade("token");
    this.#schedule();
  }

  disconnectedCallback(): void {
    // A move in the document disconnects and connects in one go; only a real removal ends the panel.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#schedule();
  }

  /** Properties that a host set before the element was defined would hide the accessors. */
  #upgrade(name: "client" | "token"): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  /** Several changes in one go make one new panel. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.isConnected) this.#mount();
    });
  }

  #mount(): void {
    this.#unmount();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = styleSheets();
    const client = this.#createClient();
    if (typeof client === "string") {
      render(h(Misconfigured, { reason: client }), root);
      return;
    }
    const store = createSettingsStore(client, {
      beforeSave: (change) => this.#emit("contribution-change", { change }, true),
      onSaved: (result) => this.#emit("contribution-saved", result),
      onFailure: (failure) => this.#emit("contribution-error", failure),
    });
    render(this.view(store, client), root);
    this.#stop = store.start();
  }

  #unmount(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  /** The client, or what keeps there from being one. */
  #createClient(): SettingsClient | string {
    if (this.#client) return this.#client;
    const { endpoint, organization } = this;
    const token = this.#token;
    if (!endpoint || !organization) {
      return `\`<${this.localName}>\` needs the attributes \`endpoint\` and \`organization\`, or the property \`client\``;
    }
    try {
      return createSettingsClient({
        endpoint: new URL(endpoint, this.ownerDocument.baseURI).href,
        organization,
        ...(token && { token: async () => token() }),
      });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #emit(type: keyof ContributionEventMap, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );
  }
}
