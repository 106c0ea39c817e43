import { optionsMessages } from "../i18n/i18n.ts";

interface ConfirmButtonsProps {
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

/** The buttons that confirm or cancel. */
export function ConfirmButtons({ yes, onYes, onCancel }: ConfirmButtonsProps) {
  return (
    <p class="inline-group">
      <button type="button" class="button primary" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {optionsMessages.cancel}
      </button>
    </p>
  );
}
