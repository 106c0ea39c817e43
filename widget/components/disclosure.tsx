import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface DisclosureButtonProps {
  readonly label: string;
  readonly open: Signal<boolean>;
  /** Absent for the title of a section. */
  readonly small?: boolean;
}

/** A button that shows and hides content. It stays mounted, so that it keeps the focus. */
export function DisclosureButton({ label, open, small }: DisclosureButtonProps) {
  return (
    <button
      type="button"
      class={small ? "disclosure-button muted small" : "disclosure-button"}
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

interface DisclosureProps {
  /** Nothing is rendered until the label is loaded. */
  readonly label: string | undefined;
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A section whose content is rendered while it is open. */
export function Disclosure({ label, children }: DisclosureProps) {
  const open = useSignal(false);
  if (!label) return null;
  const close = () => {
    open.value = false;
  };
  return (
    <section class="disclosure">
      <h3 part="section-title">
        <DisclosureButton label={label} open={open} />
      </h3>
      {open.value && (typeof children === "function" ? children(close) : children)}
    </section>
  );
}
