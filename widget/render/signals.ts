/** Stands in the place of `@preact/signals` in what browsers load of the widget. */
export { useSignal } from "./hooks.ts";
export { batch, computed, effect, signal } from "./signal.ts";
