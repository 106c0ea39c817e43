import type { Signal } from "@preact/signals";

interface ToggleProps {
  readonly label: string;
  readonly open: Signal<boolean>;
  /** Absent where it is the title of a section. */
  readonly small?: boolean;
}

/** A button that shows more, and takes it away again; it stays, so that the keyboard's place is not lost. */
export function Toggle({ label, open, small }: ToggleProps) {
  return (
    <button
      type="button"
      class={small ? "disclosure quiet small" : "disclosure"}
      part="disclosure"
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {label}
    </button>
  );
}
