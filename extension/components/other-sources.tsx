import { Lens } from "../../widget/components/summary-icon.tsx";
import type { Opinion } from "../answers/page-answer.ts";
import { sourceLine } from "../answers/source-line.ts";
import { language, words } from "../i18n/i18n.ts";

/** What sources that are believed less say of the page, where it is something else. */
export function OtherSources({ opinions, now }: { opinions: readonly Opinion[]; now: Date }) {
  if (opinions.length === 0) return null;
  return (
    <div class="notice caution">
      <p class="strong">{words.otherSources}</p>
      {opinions.map(({ workspace, summary }) => (
        <p class="answer" key={workspace.id}>
          <Lens summary={summary} />
          <span>
            {language.sentence(language.core.summary[summary])}{" "}
            <span class="quiet">{sourceLine(workspace, now)}</span>
          </span>
        </p>
      ))}
    </div>
  );
}
