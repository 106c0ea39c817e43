/** Height of a row, in pixels; the style sheet has it too. */
export const ROW_HEIGHT = 48;

/** How many rows are kept above and below what is on the screen. */
const SPARE = 6;

/** The indexes of the rows to draw, in order: those on the screen and about, and the one that has the focus. */
export function rowsToDraw(
  count: number,
  scrollTop: number,
  height: number,
  active: number,
): readonly number[] {
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE);
  const last = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (active >= count || (active >= first && active < last)) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}

const STEPS: Readonly<Record<string, (active: number, page: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, page) => active + page,
  PageUp: (active, page) => active - page,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

/** The row that a key leads to; `undefined` for keys that lead nowhere. */
export function rowAfter(
  key: string,
  active: number,
  count: number,
  height: number,
): number | undefined {
  const step = STEPS[key]?.(active, Math.floor(height / ROW_HEIGHT));
  return step === undefined ? undefined : Math.min(Math.max(step, 0), count - 1);
}
