import { effect } from "@preact/signals";
import { render } from "preact";
import { loadMessages } from "../../components/language.ts";
import type { ViewContext } from "../../elements/view.ts";
import { createSettingsStore } from "../../state/settings-store.ts";
import { askObligations } from "../../state/use-obligations.ts";
import { restSheet } from "../../styles/rest-sheet.ts";
import { settingsSheet } from "../../styles/settings-sheet.ts";
import { clientOf } from "../connect.ts";
import { SafeguardsPanel } from "./safeguards-panel.tsx";

/** Shows the protection table on its own. */
export function showSafeguards(context: ViewContext): void {
  const { container, hooks, language, signal } = context;
  const client = clientOf(context);
  if (!client) return;
  const store = createSettingsStore(client, hooks);
  context.adopt(settingsSheet(), restSheet());
  const stop = store.start();
  const clear = () => render(null, container);
  const draw = () => {
    if (signal.aborted) return;
    render(<SafeguardsPanel store={store} language={language} />, container);
    context.complete();
    signal.addEventListener("abort", clear);
  };
  // What a server rendered stays until all of it can be shown again.
  const dispose = effect(() => {
    const revision = store.snapshot.value?.organization.revision;
    if (!context.rendered || store.readFailure.value) draw();
    else if (revision !== undefined) {
      // Without words there is nothing better to show; without obligations the table says so.
      const asked = askObligations(client, revision).catch(() => []);
      Promise.all([loadMessages(language), asked]).then(draw, () => undefined);
    }
  });
  signal.addEventListener("abort", () => {
    stop();
    dispose();
  });
}
