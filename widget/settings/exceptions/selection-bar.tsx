import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import { MAX_BATCH } from "../../../shared/model/change.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import type { ListProps } from "./list-props.ts";
import { EMPTY_SELECTION, type Selection } from "./selection.ts";

interface SelectionBarProps extends ListProps {
  /** True while the preview is under the bar. */
  readonly isDrafted: boolean;
  /** True while a preview has the main button. */
  readonly isSecondary: boolean;
  readonly onReview: () => void;
  /** Absent if the list can't be closed here. */
  readonly onClose: (() => void) | undefined;
}

/** The foot of the list: the unsaved selection, its actions, and the button that closes the list. */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, inForce, saving, messages, isDrafted, onSelect } = props;
  const buttonKind = props.isSecondary ? "button" : "button primary";
  return (
    <div class={isDrafted ? "list-foot" : "list-foot sticky"}>
      {props.canChange && (
        <span class="muted" role="status">
          {selectionMessage(messages, selection, inForce)}
          {selection.size > MAX_BATCH && ` ${messages.tooMany(MAX_BATCH)}`}
        </span>
      )}
      {selection.size > 0 && (
        <span class="buttons">
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => onSelect(() => EMPTY_SELECTION)}
          >
            {messages.clear}
          </button>
          <button
            type="button"
            class={buttonKind}
            part={buttonKind}
            disabled={saving}
            onClick={props.onReview}
          >
            {messages.review}
          </button>
        </span>
      )}
      {props.onClose && (
        <button type="button" class="button align-end" part="button" onClick={props.onClose}>
          {messages.close}
        </button>
      )}
    </div>
  );
}

/** Returns the size of a selection in words; `undefined` if it is empty. */
export function selectionMessage(
  messages: ExceptionMessages,
  selection: Selection,
  inForce: Effect | undefined,
): string | undefined {
  if (selection.size === 0) return undefined;
  const counts = { add: 0, remove: 0 };
  for (const { type } of selection.values()) {
    counts[type === "add-exception" ? "add" : "remove"] += 1;
  }
  return messages.selected(counts.add, counts.remove, inForce ?? "exclude");
}
