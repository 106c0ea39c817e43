import { useMemo } from "preact/hooks";

let made = 0;

/** An id for one element. Those of Preact begin anew with each `render`, so that two parts would share them. */
export function useId(): string {
  return useMemo(() => {
    made += 1;
    return `id-${made}`;
  }, []);
}
