import type { TargetedKeyboardEvent } from "preact";

interface SegmentsProps<T extends string> {
  /** Names the choice. */
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  /** Absent if nothing is chosen yet. */
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** A segmented control: one radio group with one tab stop, and arrow keys between its segments. */
export function Segments<T extends string>({ label, options, value, onChoose }: SegmentsProps<T>) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.children] as HTMLElement[];
    const current = buttons.indexOf(event.target as HTMLElement);
    const next = buttons[(current + step + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  };
  return (
    <span class="segments" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map(([option, text], index) => (
        // biome-ignore lint/a11y/useSemanticElements: a server's buttons are replayed, its inputs are not
        <button
          type="button"
          class="segment"
          part="segment"
          role="radio"
          aria-checked={option === value}
          tabIndex={option === value || (value === undefined && index === 0) ? 0 : -1}
          onClick={() => onChoose(option)}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
