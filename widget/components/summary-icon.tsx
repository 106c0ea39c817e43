import { type PartialSummary, wholeSummary } from "../../shared/model/place-status.ts";
import { SIGN_MARKS, SIGN_RING } from "./summary-glyphs.ts";

/** The sign of a summary; words stand beside it, so it says nothing to a screen reader. */
export function Lens({ summary: partial }: { summary: PartialSummary }) {
  const summary = wholeSummary(partial);
  const [kind, mark] = SIGN_MARKS[summary];
  return (
    <svg class={`lens ${summary}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="ring" d={SIGN_RING} />
      <path class={kind} d={mark} />
    </svg>
  );
}
