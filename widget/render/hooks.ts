import { fromAround, kept, type SideEffect, startLater } from "./component.ts";
import { signal } from "./signal.ts";

type Dependencies = readonly unknown[];

interface Context<T> {
  readonly Provider: (props: { readonly value: T; readonly children?: unknown }) => unknown;
}

/** Whether there are other dependencies than last time; always where there are none. */
function isNew(memory: { dependencies?: Dependencies | undefined }, next?: Dependencies): boolean {
  const before = memory.dependencies;
  memory.dependencies = next;
  return !next || !before || next.some((item, index) => item !== before[index]);
}

export function useSignal<T>(initial: T) {
  return kept(() => signal(initial));
}

export function useRef<T>(current: T): { current: T } {
  return kept(() => ({ current }));
}

export function useMemo<T>(make: () => T, dependencies: Dependencies): T {
  const memory = kept<{ value?: T; dependencies?: Dependencies | undefined }>(() => ({}));
  if (isNew(memory, dependencies)) memory.value = make();
  return memory.value as T;
}

/** Runs once what is described is there, before it is painted. */
export function useEffect(start: () => unknown, dependencies?: Dependencies): void {
  const effect = kept<SideEffect>(() => ({}));
  if (!isNew(effect, dependencies)) return;
  effect.start = start;
  startLater(effect);
}

export function createContext<T>(): Context<T> {
  return { Provider: ({ children }) => children };
}

export function useContext<T>({ Provider }: Context<T>): T | undefined {
  return fromAround(Provider, "value") as T | undefined;
}
