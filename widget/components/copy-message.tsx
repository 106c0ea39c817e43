import { useSignal } from "@preact/signals";
import { useMessages } from "./language.ts";

interface CopyMessageProps {
  readonly getMessage: () => string;
}

/** A button that copies a request to an admin, for people who cannot make a change themselves. */
export function CopyMessage({ getMessage }: CopyMessageProps) {
  const messages = useMessages()?.change;
  const status = useSignal("");
  if (!messages) return null;
  const copy = async () => {
    const text = getMessage();
    try {
      await navigator.clipboard.writeText(text);
      status.value = messages.copied;
    } catch {
      // Pages may lack access to the clipboard: show the text instead.
      status.value = text;
    }
  };
  return (
    <p>
      <button type="button" class="button" part="button" onClick={() => void copy()}>
        {messages.copy}
      </button>{" "}
      <span role="status">{status.value}</span>
    </p>
  );
}
