import type { Summary } from "../../shared/model/codes.ts";

const RING = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />;

const MARKS: Readonly<Record<Summary, preact.JSX.Element>> = {
  all: (
    <>
      {RING}
      <circle cx="8" cy="8" r="3.5" fill="currentColor" />
    </>
  ),
  "metadata-only": (
    <>
      {RING}
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  "in-app-only": (
    <>
      {RING}
      <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  none: RING,
  "not-eligible": (
    <>
      {RING}
      <path d="M4 12 12 4" stroke="currentColor" stroke-width="2" />
    </>
  ),
  unknown: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray="2.6 1.5"
      />
      <path
        d="M6.3 6.4a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2M8 10.9v.9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
      />
    </>
  ),
};

/** The sign of a summary; words stand beside it, so it says nothing to a screen reader. */
export function Lens({ summary }: { summary: Summary }) {
  return (
    <svg class="lens" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {MARKS[summary]}
    </svg>
  );
}
