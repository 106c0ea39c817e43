import type { ContributionState } from "../../shared/model/assessment.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";

/*
 * The icon: a tag for the metadata, beside a sheet for the content. A shape is filled if its data is contributed, an
 * outline if not, and dashed if that isn't known. Path data on a grid of 16 px. Lines are 1 px wide and lie on whole
 * pixels; the states differ in the upper 7 px, since the badge of a toolbar covers the rest.
 */

/** Tag and sheet by the state of their data. */
const SHAPES: Readonly<Record<ContributionState, readonly [tag: string, page: string]>> = {
  yes: [
    "M4 .5 7 3.6V15H1V3.6zM3 4v2h2V4z",
    "M8 1h4.2L15 3.8V15H8zm2 4v1h3V5zm0 2v1h3V7zm0 2v1h3V9z",
  ],
  no: [
    "M4 1.2 6.5 3.8v10.7h-5V3.8zM3 4.5h2M3 5.5h2",
    "M8.5 1.5H12l2.5 2.5v10.5h-6zm1.5 4h3m-3 2h3m-3 2h3",
  ],
  unknown: [
    "M1.5 5V3.8L4 1.2l2.5 2.6V5m-5 2v2m5-2v2m-5 2v2m5-2v2M2 14.5h1m2 0h1",
    "M8.5 3.5v-2h2m1.5 0L14.5 4v1m-6 1v2m6-1v2m-6 1v2m6-1v2M9 14.5h1m2 0h1",
  ],
};

/** Both outlines behind a diagonal, which leaves a gap. */
const STRUCK_OUT =
  "M1.5 12V3.8L4 1.2l2.5 2.6v3.5m0 4.4v2.8H3.8m4.7-9.2V1.5H12M14.5 4v10.5h-6V9.7M15 1 1 15";

/** The states of metadata and content in each summary. */
const STATES: Readonly<
  Record<Exclude<PartialSummary, "not-eligible">, readonly [ContributionState, ContributionState]>
> = {
  all: ["yes", "yes"],
  "metadata-only": ["yes", "no"],
  "in-app-only": ["no", "yes"],
  none: ["no", "no"],
  "metadata-yes": ["yes", "unknown"],
  "metadata-no": ["no", "unknown"],
  "in-app-yes": ["unknown", "yes"],
  "in-app-no": ["unknown", "no"],
  unknown: ["unknown", "unknown"],
};

/** Path data of an icon. */
export interface Glyph {
  /** Filled by the even-odd rule. */
  readonly filled: string;
  /** Drawn 1 px wide. */
  readonly lines: string;
}

/** Returns the icon of a summary. */
export function summaryGlyph(summary: PartialSummary): Glyph {
  if (summary === "not-eligible") return { filled: "", lines: STRUCK_OUT };
  const [tag, page] = STATES[summary];
  const shapes = [
    [tag, SHAPES[tag][0]],
    [page, SHAPES[page][1]],
  ] as const;
  const pathData = (isFilled: boolean) =>
    shapes.map(([state, data]) => ((state === "yes") === isFilled ? data : "")).join("");
  return { filled: pathData(true), lines: pathData(false) };
}
