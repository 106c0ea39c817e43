import { computed, signal as createSignal } from "@preact/signals";
import { render } from "preact";
import type { FirstResponse } from "../../shared/client/fetch-summary.ts";
import {
  type OrganizationSummary,
  parseOrganizationSummary,
} from "../../shared/model/organization-summary.ts";
import { parseRole } from "../../shared/model/role.ts";
import type { Connection, ViewContext } from "../state/view-context.ts";
import styles from "../styles/settings.css?inline";
import { type FirstAnswer, type PanelModel, Shell, type ShellState, shellView } from "./shell.tsx";

/** The loading text appears if there is no answer after this time. */
const LOADING_DELAY_MS = 150;

/**
 * Mounts the settings panel with what the first usable switch needs. The app (previews, exceptions, errors, live
 * updates) is loaded when the page is idle or the person reaches for it, and fills the same tree.
 */
export function mountShell(
  context: ViewContext,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
): void {
  const { connection, container, language, signal } = context;
  const first = firstAnswer(connection, response, signal);
  const rendered = readRendered(context.rendered);
  const state = createSignal<ShellState>({ role: "unknown", exceptionsOpen: false, ...rendered });
  const failed = createSignal(false);
  const announcement = createSignal("");
  let requested = false;

  const update = (next: Partial<ShellState> = {}) => {
    state.value = { ...state.value, ...next };
  };
  const notices = (
    <p class="notice caution" role="alert">
      {language.core.genericError}
    </p>
  );
  const model = createSignal<PanelModel>({
    view: computed(() => ({
      ...shellView(state.value),
      ...(failed.value && { parts: { notices } }),
    })),
    actions: {
      propose(proposed) {
        update({ proposed });
        requestApp();
      },
      discard: () => update({ proposed: undefined }),
      toggleExceptions() {
        update({ exceptionsOpen: !state.value.exceptionsOpen });
        requestApp();
      },
    },
  });
  const mount = () => {
    if (signal.aborted) return;
    render(<Shell language={language} model={model} announcement={announcement} />, container);
  };

  function requestApp(): void {
    if (requested) return;
    requested = true;
    Promise.all([loadApp(), first]).then(
      ([createSettingsApp, answer]) => {
        if (signal.aborted) return;
        update(answer);
        const app = createSettingsApp(context, state.value, announcement);
        if (!app) return;
        model.value = app;
        mount();
        context.complete();
      },
      () => {
        requested = false;
        failed.value = true;
        mount();
      },
    );
  }

  context.adopt(styles);
  signal.addEventListener("abort", () => render(null, container));
  if (rendered) mount();
  const loading = context.rendered ? undefined : setTimeout(mount, LOADING_DELAY_MS);
  void first.then((answer) => {
    clearTimeout(loading);
    if (!answer) return requestApp();
    update(answer);
    mount();
    context.whenIdle(requestApp);
  });
}

/** Returns the answer of the service, or computes it from the document of the host's own client. */
async function firstAnswer(
  { client }: Connection,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
  signal: AbortSignal,
): Promise<FirstAnswer | undefined> {
  if (client) return (await loadAnswerFromDocument())(client, signal);
  const answer = await response;
  return answer && { summary: answer.value, role: answer.role };
}

const loadAnswerFromDocument = async () =>
  (await import("./answer-from-document.ts")).answerFromDocument;

const loadApp = async () => (await import("./settings-app.tsx")).createSettingsApp;

/** Parses the state from which a server rendered the first view. */
function readRendered(value: unknown): Partial<ShellState> | undefined {
  const rendered = Object(value);
  const summary = parseOrganizationSummary(rendered.summary);
  return summary && { summary, role: parseRole(rendered.role) };
}
