/** Height of a row in pixels. */
export const ROW_HEIGHT = 48;

/** Height of a row in a narrow list, whose names take two lines and whose state has its own. */
export const NARROW_ROW_HEIGHT = 88;

/** Rows that are rendered above and below the visible ones. */
const OVERSCAN = 6;

/** Returns the indexes of the rows to render, in order: the visible ones and the one with the focus. */
export function visibleRows(
  count: number,
  scrollTop: number,
  height: number,
  active: number,
  rowHeight = ROW_HEIGHT,
): readonly number[] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + OVERSCAN);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return rows.includes(active) ? rows : [...rows, active].sort((a, b) => a - b);
}

/** Returns the row that a key moves to; `undefined` for other keys. */
export function rowAfter(
  key: string,
  active: number,
  count: number,
  height: number,
  rowHeight = ROW_HEIGHT,
): number | undefined {
  const page = Math.floor(height / rowHeight);
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
