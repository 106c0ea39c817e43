import { render } from "preact";
import type { TokenSource } from "../../shared/client/transport.ts";
import type { SettingsClient } from "../../shared/client/types.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { Lens } from "../components/summary-icon.tsx";
import { messageOf } from "../state/message-of.ts";
import { firstSheet } from "../styles/first-sheet.ts";
import type { ContributionEventMap } from "./events.ts";
import { languageTagOf, onPageLanguage } from "./language-tag.ts";
import { adopt, forgetServer, prepareRoot } from "./shadow.ts";
import type { Connection, ViewContext } from "./view.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * Gives the bearer token for the service, or null where the session needs none. `expired` says that the service has
 * just refused the last one: one that is kept is to be renewed.
 */
export type TokenProvider = TokenSource;

// On a server there is no HTMLElement; importing must be safe all the same.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** What the elements share: where the settings are, a life in a page, a language, and events. */
export abstract class ContributionElement extends Base {
  static readonly observedAttributes: readonly string[] = ["endpoint", "organization", "lang"];

  /**
   * Starts the view: what it needs first is asked for at once, beside its code. Gives back what puts it into the
   * page.
   * @internal hosts have no use for it, and its types would bring the view's libraries along
   */
  protected abstract start(
    connection: Connection,
    signal: AbortSignal,
  ): Promise<(context: ViewContext) => void>;

  #client: SettingsClient | null = null;
  #token: TokenProvider | null = null;
  #language: Language | null = null;
  #running: AbortController | undefined;
  #scheduled = false;
  #pressed: HTMLElement | null = null;

  /** A client of the host's own; it takes the place of `endpoint`, `organization` and `token`. */
  get client(): SettingsClient | null {
    return this.#client;
  }
  set client(client: SettingsClient | null) {
    // Hosts set again what is set at each render; what the person has open must not go.
    if (client === this.#client) return;
    this.#client = client;
    this.#schedule();
  }

  /**
   * Asked for a token at each request, with `{ expired: true }` once the last one was refused; without it the page's
   * own session counts.
   */
  get token(): TokenProvider | null {
    return this.#token;
  }
  set token(token: TokenProvider | null) {
    const known = !token === !this.#token;
    this.#token = token;
    // Nor where a host makes its function anew.
    if (!known) this.#schedule();
  }

  /** A language of the host's own; without it the closest one to the `lang` of the element or its surroundings. */
  get language(): Language | null {
    return this.#language;
  }
  set language(language: Language | null) {
    if (language === this.#language) return;
    this.#language = language;
    this.#schedule();
  }

  /** The attribute `endpoint`: address of the settings service; relative ones count from the page. */
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
    // Properties that a host set before the element was defined hide the accessors.
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    // After a move the view is where it was.
    if (!this.#running) this.#schedule();
  }

  disconnectedCallback(): void {
    // A move in the document disconnects and connects in one go; only a real removal ends the view.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    // What a server rendered is of another organization or page.
    if (before !== null) forgetServer(this.shadowRoot, "script");
    this.#schedule();
  }

  /** Several changes in one go make one new view. */
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
      return tell(prepareRoot(this, firstSheet()).container, connection);
    }
    // Asked for before anything else is done: all else fits into the time that the answers take. What lies in the
    // host's cache or folder comes first, as a settings service takes longer.
    const tag = languageTagOf(this);
    const spoken = Promise.resolve(this.#language ?? loadLanguage(tag));
    const started = this.start(connection, signal);
    const asked = Promise.all([started, spoken]);
    const follow = () => this.#language || languageTagOf(this) === tag || this.#schedule();
    onPageLanguage(this.ownerDocument, follow, signal);
    const sheet = firstSheet();
    // Where no server has put anything, an empty root would be laid out and painted for nothing.
    if (!this.shadowRoot) await asked.catch(() => undefined);
    if (signal.aborted) return;
    const shadow = prepareRoot(this, sheet);
    const { root, container } = shadow;
    // What a server rendered can be pressed before there is anything to hear it.
    container.onclick = ({ target }) => {
      this.#pressed = (target as Element).closest("button");
    };
    try {
      const [mount, language] = await asked;
      if (signal.aborted) return;
      mount({
        ...shadow,
        connection,
        language,
        signal,
        hooks: {
          beforeSave: (change) => this.#emit("contribution-change", { change }, true),
          onSaved: (result) => this.#emit("contribution-saved", result),
          onFailure: (failure) => this.#emit("contribution-error", failure),
        },
        whenIdle: (run) => whenIdle(run, signal),
        tell: (message) => tell(container, message),
        adopt: (...sheets) => adopt(root, ...sheets),
        complete: () => forgetServer(root),
      });
      container.onclick = null;
      this.#pressed?.click();
      this.#pressed = null;
    } catch (error) {
      const language = await spoken.catch(() => undefined);
      if (signal.aborted) return;
      tell(container, language?.core.genericError ?? NOT_LOADED, language);
      const detail = messageOf(error);
      this.#emit("contribution-error", { code: "unreachable", violations: [], detail });
    }
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Where the settings are, or what keeps the element from asking. */
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

/** For people whose connection broke before there were words; those of eight languages would cost every page. */
const NOT_LOADED = "Data contribution could not be loaded. Reload the page to try again.";

/** Shows a message in place of the view; without a language it is English, whatever is around it. */
function tell(container: HTMLElement, message: string, language?: Language): void {
  const { locale = "en", direction = "ltr" } = language ?? {};
  render(
    <p class="panel status-line" role="alert" lang={locale} dir={direction}>
      <Lens summary="unknown" />
      {message}
    </p>,
    container,
  );
}
