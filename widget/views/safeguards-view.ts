import { effect } from "@preact/signals";
import { h, render } from "preact";
import { clientOf } from "../desk/connect.ts";
import type { ViewContext } from "../elements/view.ts";
import { createWith } from "../panel/jsx-runtime.ts";
import { SafeguardsPanel } from "../protection/safeguards-panel.tsx";
import { createSettingsStore } from "../state/settings-store.ts";
import { restSheet } from "../styles/rest-sheet.ts";
import { settingsSheet } from "../styles/settings-sheet.ts";

/** Shows the protection table on its own. */
export function showSafeguards(context: ViewContext): void {
  const { container, hooks, language, signal } = context;
  createWith(h);
  const client = clientOf(context);
  if (!client) return;
  const store = createSettingsStore(client, hooks);
  context.adopt(settingsSheet());
  context.adopt(restSheet());
  const stop = store.start();
  const draw = () => render(h(SafeguardsPanel, { store, client, language }), container);
  // What a server rendered stays until there is something newer.
  const dispose = effect(() => {
    if (!context.rendered || store.snapshot.value || store.readFailure.value) draw();
  });
  signal.addEventListener("abort", () => {
    stop();
    dispose();
    render(null, container);
  });
}
