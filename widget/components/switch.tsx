interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** The switch keeps the focus while it is disabled. */
  readonly disabled: boolean;
  readonly describedBy: string;
  readonly onToggle: () => void;
}

/** A switch, labelled by its setting; `describedBy` names the elements that explain it. */
export function Switch({ label, on, disabled, describedBy, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      part="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onToggle}
    >
      <span class="thumb" />
    </button>
  );
}
