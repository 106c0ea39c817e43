import { useSignal } from "@preact/signals";
import type { PlaceWords } from "../../shared/messages/words.ts";
import { useLanguage, useWords } from "../panel/language.ts";

interface CopyMessageProps {
  readonly message: (words: PlaceWords) => string;
}

/** For those who cannot change something: the words to send to somebody who can. */
export function CopyMessage({ message }: CopyMessageProps) {
  const words = useWords(useLanguage().place);
  const said = useSignal("");
  if (!words) return null;
  const copy = async () => {
    const text = message(words);
    try {
      await navigator.clipboard.writeText(text);
      said.value = words.copied;
    } catch {
      // Not every page may write there: then the words stand here.
      said.value = text;
    }
  };
  return (
    <p>
      <button type="button" class="button" part="button" onClick={() => void copy()}>
        {words.copy}
      </button>{" "}
      <span role="status">{said.value}</span>
    </p>
  );
}
