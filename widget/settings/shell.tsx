import type { FirstResponse } from "../../shared/client/first-request.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import { readOverview } from "../../shared/model/parse-overview.ts";
import { canEdit } from "../../shared/model/role.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import type { ViewContext } from "../elements/view.ts";
import { draw } from "../render/draw.ts";
import { settingsSheet } from "../styles/settings-sheet.ts";
import { firstAnswer } from "./first-answer.ts";
import { Panel, type PanelParts, type PanelProps } from "./panel.tsx";
import type { SettingChange } from "./setting-state.ts";

/** Milliseconds without an answer after which the view says that it is loading. */
const LOADING_DELAY = 150;

/** What there is to show before the whole is loaded. */
export interface FirstView {
  readonly overview?: OrganizationSummary | undefined;
  readonly role: string;
  /** The whole document, where there was no less. */
  readonly known?: Snapshot;
  /** The change that the person has opened meanwhile. */
  readonly proposed?: SettingChange | undefined;
  readonly exceptionsOpen: boolean;
}

/**
 * Shows the settings: at first with the little that the first usable switch needs. Everything else (previews,
 * the exceptions, words for what went wrong, live updates) is loaded once that is on the screen, or when the
 * person reaches for it, and takes over where this leaves off.
 */
export function showSettings(
  context: ViewContext,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
): void {
  const { connection, container, language, signal } = context;
  const first = firstAnswer(connection, response, signal);
  const known = readRendered(context.rendered);
  let view: FirstView = { role: "unknown", exceptionsOpen: false, ...known };
  let opening = false;
  let taken = false;

  const show = (next: Partial<FirstView> = {}, parts: PanelParts = {}) => {
    // What is pressed once it is taken over, the whole panel hears as well.
    if (taken || signal.aborted) return;
    view = { ...view, ...next };
    draw(<Panel {...propsOf(view)} parts={parts} />, container);
  };
  const reach = (next: Partial<FirstView>) => {
    show(next);
    openDesk();
  };

  function propsOf({ overview, role, proposed, exceptionsOpen }: FirstView): PanelProps {
    return {
      language,
      overview,
      canChange: canEdit(role),
      saving: false,
      proposed,
      exceptionsOpen,
      actions: {
        propose: (opened) => reach({ proposed: opened }),
        discard: () => show({ proposed: undefined }),
        toggleExceptions: () => reach({ exceptionsOpen: !view.exceptionsOpen }),
      },
    };
  }

  function openDesk(): void {
    if (opening) return;
    opening = true;
    Promise.all([loadDesk(), first]).then(
      ([open, answer]) => {
        if (signal.aborted) return;
        show(answer);
        taken = true;
        open(context, view, propsOf(view));
      },
      () => {
        opening = false;
        const trouble = (
          <p class="notice caution" role="alert">
            {language.core.genericError}
          </p>
        );
        show({}, { notices: trouble });
      },
    );
  }

  context.adopt(settingsSheet());
  signal.addEventListener("abort", () => {
    if (!taken) container.replaceChildren();
  });
  if (known) show();
  // An answer that is as quick as most needs no word about loading before it.
  const loading = context.rendered ? undefined : setTimeout(() => show(), LOADING_DELAY);
  void first.then((answer) => {
    clearTimeout(loading);
    if (!answer) return openDesk();
    show(answer);
    context.whenIdle(openDesk);
  });
}

const loadDesk = async () => (await import("./settings-app.tsx")).openDesk;

/** What a server rendered the first view from. */
function readRendered(value: unknown): Partial<FirstView> | undefined {
  const { overview, role } = (value ?? {}) as { overview?: unknown; role?: unknown };
  const read = readOverview(overview);
  return read && { overview: read, role: String(role) };
}
