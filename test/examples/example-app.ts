import type { Host } from "../harness/host.ts";

/** The bearer token that every example app sends. */
export const TOKEN = "sample-token";

/** An example app after its build. */
export interface Built {
  /** Serves the app with a settings service of its own that has this organization. */
  serve(inventory: { readonly id: string }): Promise<Served>;
}

/** A running example app. */
export interface Served {
  readonly host: Host;
  /** The address of its page. */
  readonly url: string;
  stop(): Promise<void>;
}
