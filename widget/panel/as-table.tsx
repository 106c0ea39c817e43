import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** The numbers of a picture as a table, made when it is asked for. */
export function AsTable({ label, children }: { label: string; children: () => ComponentChildren }) {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="disclosure as-table"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {label}
      </button>
      {open.value && children()}
    </>
  );
}
