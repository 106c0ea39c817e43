import type { PartialSummary } from "../../shared/model/place-status.ts";
import { summaryGlyph } from "./summary-glyphs.ts";

/** The icon of a summary. It is hidden from screen readers: the text beside it says the same. */
export function SummaryIcon({ summary }: { summary: PartialSummary }) {
  const { filled, lines } = summaryGlyph(summary);
  return (
    <svg class="summary-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="fill" d={filled} />
      <path d={lines} />
    </svg>
  );
}
