/** The golden ratio's fraction: its multiples, without their whole parts, are spread evenly, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
let count = 0;

/**
 * Calls a function at an interval until the returned function is called. The first call comes earlier: many streams
 * that open at the same moment, such as after a restart, would otherwise hold up all else at each interval.
 */
export function repeat(call: () => void, intervalMs: number): () => void {
  count += 1;
  let timer = setTimeout(
    () => {
      timer = setInterval(call, intervalMs).unref();
      call();
    },
    intervalMs * ((count * GOLDEN) % 1),
  ).unref();
  // Node ends intervals with it too.
  return () => clearTimeout(timer);
}
