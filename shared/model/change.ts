import type { Effect, Target } from "./organization.ts";

/** A change of one thing. */
export type SingleChange =
  | { readonly type: "set-metadata"; readonly value: "on" | "off" | "default" }
  | { readonly type: "set-in-app-data"; readonly value: "on" | "off" | "default" }
  | { readonly type: "add-exception"; readonly effect: Effect; readonly target: Target }
  /** Without `effect`: both. */
  | { readonly type: "remove-exception"; readonly target: Target; readonly effect?: Effect };

/** What an admin asks for; a batch of 1 to 500 is one revision, all or nothing. */
export type Change =
  | SingleChange
  | { readonly type: "batch"; readonly changes: readonly SingleChange[] };

/** The most changes one batch can hold. */
export const MAX_BATCH = 500;
