import { type PartialSummary, wholeSummary } from "../../shared/model/place-status.ts";
import { SUMMARY_GLYPHS, SUMMARY_RING } from "./summary-glyphs.ts";

/** The icon of a summary. It is hidden from screen readers: text stands beside it. */
export function SummaryIcon({ summary: partial }: { summary: PartialSummary }) {
  const summary = wholeSummary(partial);
  const [kind, glyph] = SUMMARY_GLYPHS[summary];
  return (
    <svg
      class={`summary-icon ${summary}`}
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
