import type { PartialSummary } from "../../shared/model/place-status.ts";
import { BADGE_INK, BADGES, fittingText, type IconState } from "../answers/badge.ts";
import { browserName } from "../browser.ts";
import { ToolbarIcon } from "../components/toolbar-icon.tsx";
import { language, optionsMessages } from "../i18n/i18n.ts";

/** Every icon of the toolbar with its badge, and what the two say. */
export function BadgeMeanings() {
  const { core, sentence } = language;
  return (
    <ul class="badge-meanings">
      {(Object.keys(BADGES) as PartialSummary[]).map((summary) => (
        <li key={summary}>
          <BadgedIcon state={summary} />
          <span>{sentence(core.summary[summary])}</span>
        </li>
      ))}
      <li>
        <BadgedIcon state="neutral" />
        <span>{optionsMessages.firstRun.neutral}</span>
      </li>
    </ul>
  );
}

/** An icon with its badge over the lower end, as in the toolbar; both are hidden from screen readers. */
function BadgedIcon({ state }: { state: IconState }) {
  const badge = state === "neutral" ? undefined : BADGES[state];
  return (
    <span class="badged-icon" aria-hidden="true">
      <ToolbarIcon state={state} size={32} />
      {badge && (
        <span class="badge" style={{ background: badge.background, color: BADGE_INK }}>
          {fittingText(badge.text, browserName())}
        </span>
      )}
    </span>
  );
}
