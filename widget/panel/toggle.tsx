import type { Signal } from "@preact/signals";

/** A button that shows more, and takes it away again; it stays, so that the keyboard's place is not lost. */
export function Toggle({ label, open }: { label: string; open: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="disclosure toggle"
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
