import type { CoreMessages } from "../../shared/i18n/core-messages.ts";

interface LoadFailureProps {
  readonly core: CoreMessages;
  /** The age of what is still shown, "5 minutes ago". */
  readonly age?: string | undefined;
  readonly onRetry: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Stands in for a part of the panel whose code could not be loaded. */
export function LoadFailure({ core, age, onRetry, onCancel }: LoadFailureProps) {
  return (
    <div class="notice caution" part="notice" role="alert">
      <p class="bold">{core.notLoaded.title}</p>
      <p>{core.notLoaded.text}</p>
      {age && <p>{core.lastKnown(age)}</p>}
      <p class="buttons">
        <button type="button" class="button" part="button" onClick={onRetry}>
          {core.retry}
        </button>
        {onCancel && (
          <button type="button" class="button" part="button" onClick={onCancel}>
            {core.cancel}
          </button>
        )}
      </p>
    </div>
  );
}
