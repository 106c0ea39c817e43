import { useSignal } from "@preact/signals";
import { useMessages } from "./language.ts";

interface CopyMessageProps {
  readonly message: () => string;
}

/** For those who cannot change something: the words to send to somebody who can. */
export function CopyMessage({ message }: CopyMessageProps) {
  const words = useMessages()?.change;
  const said = useSignal("");
  if (!words) return null;
  const copy = async () => {
    const text = message();
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
