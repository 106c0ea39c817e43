import type { Place } from "./place.ts";
import { follow, leave, type Reader } from "./signal.ts";

/** What a component does beside being drawn: started when it has been drawn, ended before the next time and with it. */
export interface SideEffect {
  dependencies?: readonly unknown[] | undefined;
  start?: () => unknown;
  end?: unknown;
}

/** A component that is shown: it is drawn again when something that it read has changed. */
export interface Component extends Reader {
  readonly place: Place;
  /** Whatever is around another one was there before it, and has a lower one. */
  readonly number: number;
  readonly hooks: unknown[];
}

/** What is being drawn at present. */
let drawing: Component;
let hook = 0;
let started: SideEffect[] = [];

/** To be started once all that is drawn at present is there. */
const due = new Set<SideEffect>();

/** Draws a component, and puts what it describes where it belongs; what is in it starts its effects first. */
export function drawBy(
  component: Component,
  describe: () => unknown,
  put: (content: unknown) => void,
): void {
  drawing = component;
  hook = 0;
  started = [];
  const content = follow(component, describe);
  const own = started;
  put(content);
  for (const effect of own) due.add(effect);
}

/** What the component keeps from one drawing to the next, in the order in which it asks. */
export function kept<T>(make: () => T): T {
  const { hooks } = drawing;
  hook += 1;
  hooks[hook - 1] ??= make();
  return hooks[hook - 1] as T;
}

export function startLater(effect: SideEffect): void {
  started.push(effect);
}

/** A property of the nearest component of a type around this one. */
export function fromAround(type: unknown, name: string): unknown {
  let place: Place | undefined = drawing.place;
  while (place && place.described.type !== type) place = place.parent;
  return place?.described.props[name];
}

export function startEffects(): void {
  for (const effect of due) {
    end(effect);
    attempt(() => {
      effect.end = effect.start?.();
    });
  }
}

export function endComponent(component: Component): void {
  leave(component);
  for (const effect of component.hooks as SideEffect[]) end(effect);
}

function end(effect: SideEffect): void {
  due.delete(effect);
  if (typeof effect.end === "function") attempt(effect.end as () => void);
  effect.end = undefined;
}

/** What goes wrong in one part keeps no other from working, and is heard of all the same. */
export function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
