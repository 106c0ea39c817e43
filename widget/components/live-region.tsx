import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";

/**
 * What is said to those who do not see what came up: the text of one live region that is there from the start, since
 * one that comes with its text is often not heard.
 */
export const VoiceContext = createContext<Signal<string> | undefined>(undefined);

/** What is said at present; by itself, so that nothing else is drawn again for it. */
export function Said({ voice }: { voice: Signal<string> }) {
  return <>{voice.value}</>;
}

/** Milliseconds without a text before the next: the same one would not be heard again. */
const PAUSE = 100;

/** Says a text; the returned function takes it back. */
export function say(voice: Signal<string>, text: string, pause = PAUSE): () => void {
  voice.value = "";
  const timer = setTimeout(() => {
    voice.value = text;
  }, pause);
  return () => {
    clearTimeout(timer);
    if (voice.peek() === text) voice.value = "";
  };
}

/**
 * Has a text said when it is shown, and when it or what it is about changes. Gives whether there is anything to say
 * it: pages of the extension have no such region.
 */
export function useSaid(text: string | undefined, about?: unknown, pause?: number): boolean {
  const voice = useContext(VoiceContext);
  useEffect(
    () => (voice && text ? say(voice, text, pause) : undefined),
    [voice, text, about, pause],
  );
  return voice !== undefined;
}
