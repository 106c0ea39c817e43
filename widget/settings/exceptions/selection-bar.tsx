import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import { MAX_BATCH } from "../../../shared/model/change.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import type { BulkAction } from "./bulk-action.ts";
import type { ListProps } from "./row-list.tsx";
import { EMPTY_SELECTION, type Selection } from "./selection.ts";

interface SelectionBarProps extends ListProps {
  readonly bulk: BulkAction | undefined;
  readonly onReview: () => void;
}

/** The selection that is not saved, with its actions. */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, bulk, inForce, saving, messages, onSelect, onReview } = props;
  return (
    <div class="buttons">
      {bulk && (
        <button type="button" class="button" part="button" onClick={() => onSelect(bulk.apply)}>
          {messages.allShown[bulk.kind]}
        </button>
      )}
      <span class="muted" role="status">
        {selectionMessage(messages, selection, inForce)}
        {selection.size > MAX_BATCH && ` ${messages.tooMany(MAX_BATCH)}`}
      </span>
      {selection.size > 0 && (
        <span class="buttons align-end">
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
            class="button primary"
            part="button primary"
            disabled={saving}
            onClick={onReview}
          >
            {messages.review}
          </button>
        </span>
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
