import type { PartialSummary } from "../../shared/model/place-status.ts";
import { BADGES, iconPaths } from "../answers/badge.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";

/** Every icon of the toolbar with its badge, and what the two say. */
export function BadgeMeanings() {
  const { core, sentence } = language;
  return (
    <ul class="badge-meanings">
      {(Object.keys(BADGES) as PartialSummary[]).map((summary) => (
        <li key={summary}>
          <img src={iconPaths(summary)[32]} width="32" height="32" alt="" />
          <span
            class="badge"
            style={{ background: BADGES[summary].background, color: BADGES[summary].color }}
          >
            {BADGES[summary].text}
          </span>
          <span>{sentence(core.summary[summary])}</span>
        </li>
      ))}
      <li>
        <img src={iconPaths("neutral")[32]} width="32" height="32" alt="" />
        <span />
        <span>{optionsMessages.firstRun.neutral}</span>
      </li>
    </ul>
  );
}
