import { useSignal } from "@preact/signals";

interface CopyButtonProps {
  readonly label: string;
  /** Names what is copied, if the label alone doesn't. */
  readonly accessibleLabel?: string;
  /** Says that the text was copied. */
  readonly copied: string;
  readonly getText: () => string;
}

/** A button that copies a text. */
export function CopyButton({ label, accessibleLabel, copied, getText }: CopyButtonProps) {
  const status = useSignal("");
  const copy = async () => {
    const text = getText();
    try {
      await navigator.clipboard.writeText(text);
      status.value = copied;
    } catch {
      // Pages may lack access to the clipboard: show the text instead.
      status.value = text;
    }
  };
  return (
    <span class="buttons">
      <button
        type="button"
        class="button"
        part="button"
        aria-label={accessibleLabel}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status">{status.value}</span>
    </span>
  );
}
