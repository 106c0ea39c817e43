import type { Summary } from "../../shared/model/assessment.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { SUMMARY_GLYPHS, SUMMARY_RING } from "./summary-glyphs.ts";

/** The icon of a summary. It is hidden from screen readers: text stands beside it. */
export function SummaryIcon({ summary }: { summary: PartialSummary }) {
  // A summary that is known for one data type alone has the icon of an unknown one.
  const name: Summary = isWhole(summary) ? summary : "unknown";
  const [kind, glyph] = SUMMARY_GLYPHS[name];
  return (
    <svg
      class={`summary-icon ${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path class="ring" d={SUMMARY_RING} />
      <path class={kind} d={glyph} />
    </svg>
  );
}

function isWhole(summary: PartialSummary): summary is Summary {
  return summary in SUMMARY_GLYPHS;
}
