import type { TokenSource } from "../../shared/client/transport.ts";
import type { SettingsClient } from "../../shared/client/types.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { StoreHooks } from "../state/settings-store.ts";

/** Where the settings are: a service, or a client of the host's own. */
export type Connection =
  | { readonly client: SettingsClient }
  | {
      readonly client?: undefined;
      /** Absolute address. */
      readonly endpoint: string;
      readonly organization: string;
      /** Without a hint: the last one was not refused. */
      readonly token?: (hint?: Parameters<TokenSource>[0]) => ReturnType<TokenSource>;
    };

/** What a view is given by its element. */
export interface ViewContext {
  readonly connection: Connection;
  readonly language: Language;
  /** Where the view goes; what a server rendered is in it already. */
  readonly container: HTMLElement;
  /** What a server rendered it from; not yet read. */
  readonly rendered?: unknown;
  readonly hooks: StoreHooks;
  /** Fires when the view is to end. */
  readonly signal: AbortSignal;
  /** Runs something once what is on the screen has been painted and the page has nothing better to do. */
  whenIdle(run: () => void): void;
  /** Shows a message to the developers of the host in place of the view. */
  tell(message: string): void;
  /** Puts further style sheets over the view. */
  adopt(...sheets: readonly CSSStyleSheet[]): void;
  /** The view is drawn and all its style sheets are there: what a server sent in their place can go. */
  complete(): void;
}
