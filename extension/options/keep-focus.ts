import { isUsable, keepFocus } from "../../widget/components/keep-focus.ts";

/** The message that reports the result of an action. */
const RESULT = '[tabindex="-1"]:not(:empty)';
const CARD = "article, section";
const CONTROL = ":is(button, input, select, textarea):enabled, a[href], summary";

/**
 * Moves the focus from a removed or disabled element to the action's result, the element focused before, or a control.
 */
export function keepOptionsFocus(container: HTMLElement): void {
  keepFocus(container, (path, history) => {
    const [lost] = path;
    for (const around of [...path, container]) {
      if (!around.isConnected || around === lost) continue;
      const earlier = history.find((element) => around.contains(element) && isUsable(element));
      const results = [...around.querySelectorAll<HTMLElement>(RESULT)];
      // The result of another workspace stays where it is.
      const result = results.find((element) => element.closest(CARD) === around.closest(CARD));
      const next = result ?? earlier ?? around.querySelector<HTMLElement>(CONTROL);
      if (next) return next;
    }
    return undefined;
  });
}
