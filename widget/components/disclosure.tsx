import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Toggle } from "./toggle.tsx";

interface DisclosureProps {
  /** Absent while its words are loaded. */
  readonly label: string | undefined;
  readonly children: ComponentChildren;
}

/** A section that is made when it is first opened. */
export function Disclosure({ label, children }: DisclosureProps) {
  const open = useSignal(false);
  if (!label) return null;
  return (
    <section class="fold">
      <h3 part="section-title">
        <Toggle label={label} open={open} />
      </h3>
      {open.value && children}
    </section>
  );
}
