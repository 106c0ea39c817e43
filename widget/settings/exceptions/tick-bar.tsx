import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import { MAX_BATCH } from "../../../shared/model/change.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import type { AllShown } from "./all-shown.ts";
import type { ListProps } from "./row-list.tsx";
import { NO_TICKS, type Ticks } from "./ticks.ts";

interface TickBarProps extends ListProps {
  readonly all: AllShown | undefined;
  readonly onReview: () => void;
}

/** What is ticked and not saved, and what can be done with it. */
export function TickBar({ ticks, all, inForce, saving, words, onTick, onReview }: TickBarProps) {
  return (
    <div class="buttons">
      {all && (
        <button type="button" class="button" part="button" onClick={() => onTick(all.after)}>
          {words.allShown[all.does]}
        </button>
      )}
      <span class="quiet" role="status">
        {ticksLine(words, ticks, inForce)}
        {ticks.size > MAX_BATCH && ` ${words.tooMany(MAX_BATCH)}`}
      </span>
      {ticks.size > 0 && (
        <span class="buttons push">
          <button type="button" class="button" part="button" onClick={() => onTick(() => NO_TICKS)}>
            {words.clear}
          </button>
          <button
            type="button"
            class="button primary"
            part="button primary"
            disabled={saving}
            onClick={onReview}
          >
            {words.review}
          </button>
        </span>
      )}
    </div>
  );
}

/** How much is ticked and not saved; nothing where nothing is. */
export function ticksLine(
  words: ExceptionMessages,
  ticks: Ticks,
  inForce: Effect | undefined,
): string | undefined {
  if (ticks.size === 0) return undefined;
  const counts = { add: 0, remove: 0 };
  for (const { type } of ticks.values()) counts[type === "add-exception" ? "add" : "remove"] += 1;
  return words.selected(counts.add, counts.remove, inForce ?? "exclude");
}
