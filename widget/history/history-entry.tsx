import { useSignal } from "@preact/signals";
import { formatAge } from "../../shared/messages/age.ts";
import type { HistoryWords } from "../../shared/messages/words.ts";
import { useLanguage } from "../panel/language.ts";
import type { Line } from "./lines.ts";

interface HistoryEntryProps {
  readonly line: Line;
  readonly words: HistoryWords;
  readonly now: Date;
}

/** Who changed what and when; what was done at once is listed when it is asked for. */
export function HistoryEntry({ line, words, now }: HistoryEntryProps) {
  const { locale } = useLanguage();
  const open = useSignal(false);
  const { at, actor, change } = line.entry;
  const text = words.entry(actor.name, line.what);
  return (
    <li class="list-row">
      {change.type === "batch" ? (
        <details
          class="list-name"
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{text}</summary>
          {open.value && (
            <ul class="quiet">
              {line.all().map((name, index) => (
                <li key={`${index} ${name}`}>{name}</li>
              ))}
            </ul>
          )}
        </details>
      ) : (
        <span class="list-name">{text}</span>
      )}
      <time class="quiet" dateTime={at} title={at}>
        {formatAge(Date.parse(at), now.getTime(), locale)}
      </time>
    </li>
  );
}
