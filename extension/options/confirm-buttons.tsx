import { optionsMessages } from "../i18n/i18n.ts";

interface DecisionProps {
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

/** The two ends of a question. */
export function ConfirmButtons({ yes, onYes, onCancel }: DecisionProps) {
  return (
    <p class="ways">
      <button type="button" class="button primary" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {optionsMessages.cancel}
      </button>
    </p>
  );
}
