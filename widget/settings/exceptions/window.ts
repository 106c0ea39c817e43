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
  return rows.includes(active) ? rows : [...rows, active].sort((a, b) => a - b);
}

/** The row that a key leads to; `undefined` for keys that lead nowhere. */
export function rowAfter(
  key: string,
  active: number,
  count: number,
  height: number,
): number | undefined {
  const page = Math.floor(height / ROW_HEIGHT);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step && Math.min(Math.max(active + step, 0), count - 1);
}
