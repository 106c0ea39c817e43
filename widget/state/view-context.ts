import type { SettingsClient } from "../../shared/client/settings-client.ts";
import type { TokenSource } from "../../shared/client/transport.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { StoreHooks } from "./settings-store.ts";

/** The source of the settings: a service, or a client of the host's own. */
export type Connection =
  | { readonly client: SettingsClient }
  | {
      readonly client?: undefined;
      /** Absolute address. */
      readonly endpoint: string;
      readonly organization: string;
      /** Without a hint: the last token was not refused. */
      readonly token?: (hint?: Parameters<TokenSource>[0]) => ReturnType<TokenSource>;
    };

/** The environment of a view, provided by its element. */
export interface ViewContext {
  readonly connection: Connection;
  readonly language: Language;
  /** The view's parent, with the markup that a server rendered. */
  readonly container: HTMLElement;
  /** The state from which a server rendered the view; not parsed yet. */
  readonly rendered?: unknown;
  readonly hooks: StoreHooks;
  /** Aborts when the view ends. */
  readonly signal: AbortSignal;
  /** Runs a function once the view is painted and the page is idle. */
  whenIdle(run: () => void): void;
  /** Shows a message to the host's developers in place of the view. */
  showMessage(message: string): void;
  /** Adds style sheets to the view. */
  adopt(...styles: readonly string[]): void;
  /** Removes a server's state and style sheet, once the view is drawn with its own. */
  complete(): void;
}
