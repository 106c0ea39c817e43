import { render } from "preact";
import type { SettingsClient } from "../../shared/client/settings-client.ts";
import type { TokenSource } from "../../shared/client/transport.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { messageOf } from "../components/message-of.ts";
import { SummaryIcon } from "../components/summary-icon.tsx";
import type { Connection, ViewContext } from "../state/view-context.ts";
import styles from "../styles/element.css?inline";
import { adoptStyles, readoptStyles } from "../styles/sheets.ts";
import type { ContributionEventMap } from "./events.ts";
import { languageTagOf, onPageLanguage } from "./language-tag.ts";
import { attachShadowRoot, removeServerMarkup } from "./shadow.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * Returns the bearer token for the service, or null if the session needs none. With `expired` the service has refused
 * the last one: renew a token that you keep.
 */
export type TokenProvider = TokenSource;

// The module can be imported on a server, where there is no HTMLElement.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The base of the elements: connection, language, life cycle and events. */
export abstract class ContributionElement extends Base {
  static readonly observedAttributes: readonly string[] = ["endpoint", "organization", "lang"];

  /**
   * Starts the view's first request, and loads its code beside it. Returns the function that mounts it.
   * @internal its types would bring the view's libraries along
   */
  protected abstract load(
    connection: Connection,
    signal: AbortSignal,
  ): Promise<(context: ViewContext) => void>;

  #client: SettingsClient | null = null;
  #token: TokenProvider | null = null;
  #language: Language | null = null;
  #running: AbortController | undefined;
  #scheduled = false;
  #pressed: HTMLElement | null = null;

  /** A client of the host's own, in place of `endpoint`, `organization` and `token`. */
  get client(): SettingsClient | null {
    return this.#client;
  }
  set client(client: SettingsClient | null) {
    // Frameworks set properties at each render; an open preview must stay.
    if (client === this.#client) return;
    this.#client = client;
    this.#schedule();
  }

  /**
   * Called for a token at each request, with `{ expired: true }` if the last one was refused; without it the page's own
   * session is used.
   */
  get token(): TokenProvider | null {
    return this.#token;
  }
  set token(token: TokenProvider | null) {
    const known = !token === !this.#token;
    this.#token = token;
    // A new function is no new session.
    if (!known) this.#schedule();
  }

  /** A language of the host's own; by default the closest one to the nearest `lang`. */
  get language(): Language | null {
    return this.#language;
  }
  set language(language: Language | null) {
    if (language === this.#language) return;
    this.#language = language;
    this.#schedule();
  }

  /** The attribute `endpoint`: address of the settings service, absolute or relative to the page. */
  get endpoint(): string {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(endpoint: string) {
    this.setAttribute("endpoint", endpoint);
  }

  /** The attribute `organization`: id of the organization. */
  get organization(): string {
    return this.getAttribute("organization") ?? "";
  }
  set organization(organization: string) {
    this.setAttribute("organization", organization);
  }

  connectedCallback(): void {
    // Properties that were set before the element was defined hide the accessors.
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    // A view that was moved goes on.
    if (!this.#running) this.#schedule();
  }

  disconnectedCallback(): void {
    // A move disconnects and connects in one go; only a removal ends the view.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  adoptedCallback(): void {
    if (this.shadowRoot) readoptStyles(this.shadowRoot);
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    // A server's markup is of another organization or page.
    if (before !== null) removeServerMarkup(this.shadowRoot, "script");
    this.#schedule();
  }

  /** Starts a new view, one for several changes in one go. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.isConnected) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#stop();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const connection = this.#connection();
    if (typeof connection === "string") {
      return showMessage(attachShadowRoot(this, styles).container, connection);
    }
    // Everything is requested first; the rest is done while the responses arrive.
    const viewLoad = this.load(connection, signal);
    const tag = languageTagOf(this);
    const languageLoad = Promise.resolve(this.#language ?? loadLanguage(tag));
    const load = Promise.all([viewLoad, languageLoad]);
    const onLanguage = () => this.#language || languageTagOf(this) === tag || this.#schedule();
    onPageLanguage(this.ownerDocument, onLanguage, signal);
    // Without a server's markup, an empty root would be laid out and painted for nothing.
    if (!this.shadowRoot) await load.catch(() => undefined);
    if (signal.aborted) return;
    const attached = attachShadowRoot(this, styles);
    const { root, container } = attached;
    // A server's buttons can be pressed before the view handles events.
    container.onclick = ({ target }) => {
      this.#pressed = (target as Element).closest("button");
    };
    try {
      const [mount, language] = await load;
      if (signal.aborted) return;
      mount({
        ...attached,
        connection,
        language,
        signal,
        hooks: {
          beforeSave: (change) => this.#emit("contribution-change", { change }, true),
          onSaved: (result) => this.#emit("contribution-saved", result),
          onFailure: (failure) => this.#emit("contribution-error", failure),
        },
        whenIdle: (run) => whenIdle(run, signal),
        showMessage: (message) => showMessage(container, message),
        adopt: (...added) => adoptStyles(root, ...added),
        complete: () => removeServerMarkup(root),
      });
      container.onclick = null;
      this.#pressed?.click();
      this.#pressed = null;
    } catch (error) {
      const language = await languageLoad.catch(() => undefined);
      if (signal.aborted) return;
      showMessage(container, language?.core.genericError ?? NOT_LOADED, language);
      const detail = messageOf(error);
      this.#emit("contribution-error", { code: "unreachable", violations: [], detail });
    }
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Returns the source of the settings, or what is wrong with the attributes. */
  #connection(): Connection | string {
    if (this.#client) return { client: this.#client };
    const { endpoint, organization } = this;
    const base = this.ownerDocument.baseURI;
    if (!endpoint || !organization || !URL.canParse(endpoint, base)) {
      return `\`<${this.localName}>\` needs the attributes \`endpoint\` and \`organization\`, or the property \`client\``;
    }
    return {
      endpoint: new URL(endpoint, base).href,
      organization,
      ...(this.#token && {
        token: async (hint = { expired: false }) => this.#token?.(hint) ?? null,
      }),
    };
  }

  #emit<K extends keyof ContributionEventMap>(
    type: K,
    detail: ContributionEventMap[K]["detail"],
    cancelable = false,
  ): boolean {
    const event = new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true });
    return this.dispatchEvent(event);
  }
}

/** The message if no language could be loaded. */
const NOT_LOADED = "Data contribution couldn't be loaded. Reload the page to try again.";

/** Shows a message in place of the view; without a language it is English. */
function showMessage(container: HTMLElement, message: string, language?: Language): void {
  const { locale = "en", direction = "ltr" } = language ?? {};
  render(
    <p class="panel status-line" role="alert" lang={locale} dir={direction}>
      <SummaryIcon summary="unknown" />
      {message}
    </p>,
    container,
  );
}
