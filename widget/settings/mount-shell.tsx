import { render } from "preact";
import type { FirstResponse } from "../../shared/client/fetch-summary.ts";
import { isOrganizationSummary } from "../../shared/client/summary-guard.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import { parseRole } from "../../shared/model/role.ts";
import { LoadFailure } from "../components/load-failure.tsx";
import { retryLater } from "../components/retry-later.ts";
import type { Connection, ViewContext } from "../state/view-context.ts";
import styles from "../styles/settings.css?inline";
import type { PanelView } from "./panel-props.ts";
import { type FirstAnswer, type PanelModel, Shell, type ShellState, shellView } from "./shell.tsx";

/** The loading text appears if there is no answer after this time. */
const LOADING_DELAY_MS = 150;

/**
 * Mounts the settings panel with as little code as a usable switch needs. The app (previews, exceptions, errors, live
 * updates) is loaded when the page is idle or a control is pressed, and renders into the same tree. Until then no
 * signals are loaded: they would double the time to the first switch.
 */
export function mountShell(
  context: ViewContext,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
): void {
  const { connection, container, language, signal } = context;
  const first = firstAnswer(connection, response, signal);
  const rendered = readRendered(context.rendered);
  let state: ShellState = { role: "unknown", exceptionsOpen: false, ...rendered };
  let parts: PanelView["parts"];
  let answeredAt = Date.now();
  let isRequested = false;
  let cancelRetry = () => {};
  let model: PanelModel = {
    getView: () => ({ ...shellView(state), ...(parts && { parts }) }),
    actions: {
      propose: (proposed) => updateAndRequestApp({ proposed }),
      discard: () => update({ proposed: undefined }),
      toggleExceptions: () => updateAndRequestApp({ exceptionsOpen: !state.exceptionsOpen }),
    },
  };

  function show(): void {
    if (!signal.aborted) render(<Shell language={language} model={model} />, container);
  }

  function update(next: Partial<ShellState> = {}): void {
    state = { ...state, ...next };
    show();
  }

  function updateAndRequestApp(next: Partial<ShellState>): void {
    update(next);
    requestApp();
  }

  function requestApp(): void {
    if (isRequested) return;
    isRequested = true;
    cancelRetry();
    Promise.all([loadApp(), first]).then(
      ([createSettingsApp, answer]) => {
        if (signal.aborted) return;
        const app = createSettingsApp(context, { ...state, ...answer });
        if (!app) return;
        model = app;
        show();
        context.complete();
      },
      () => {
        isRequested = false;
        if (!signal.aborted) onLoadFailure();
      },
    );
  }

  /** Shows the failure where the person pressed; the app loads by itself once the connection is back. */
  function onLoadFailure(): void {
    const { proposed, exceptionsOpen, summary } = state;
    const changed = proposed && (proposed.type === "set-metadata" ? "metadata" : "inAppData");
    const place = exceptionsOpen ? "exceptions" : (changed ?? "notices");
    const failure = (
      <LoadFailure
        core={language.core}
        age={summary && new Date(answeredAt).toLocaleTimeString(language.locale)}
        onRetry={requestApp}
        onCancel={place === "notices" ? undefined : cancel}
      />
    );
    parts = { [place]: failure };
    show();
    cancelRetry = retryLater(requestApp);
  }

  function cancel(): void {
    parts = undefined;
    update({ proposed: undefined, exceptionsOpen: false });
  }

  context.adopt(styles);
  signal.addEventListener("abort", () => {
    cancelRetry();
    render(null, container);
  });
  if (rendered) show();
  const loading = context.rendered ? undefined : setTimeout(show, LOADING_DELAY_MS);
  void first.then((answer) => {
    clearTimeout(loading);
    if (!answer) return requestApp();
    answeredAt = Date.now();
    update(answer);
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
  const { summary, role } = Object(value);
  return isOrganizationSummary(summary) ? { summary, role: parseRole(role) } : undefined;
}
