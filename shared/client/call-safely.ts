/** Calls a host's listener: what it throws is told, and disturbs nobody else. */
export function callSafely<T>(
  listener: ((value: T) => void) | undefined,
  value: T,
  onProblem: (problem: Error) => void,
): void {
  try {
    listener?.(value);
  } catch (cause) {
    onProblem(new Error("a listener threw", { cause }));
  }
}
