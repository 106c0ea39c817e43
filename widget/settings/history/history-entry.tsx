import { useSignal } from "@preact/signals";
import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { formatAge, formatDay } from "../../../shared/i18n/format.ts";
import type { HistoryMessages } from "../../../shared/i18n/settings-messages.ts";
import { useLanguage } from "../../components/language.ts";
import { Lines } from "../../components/message-list.tsx";
import type { Line } from "./lines.ts";

/** In milliseconds: what is older is told by its date as well. */
const DAY = 86_400_000;

interface HistoryEntryProps {
  readonly line: Line;
  readonly words: HistoryMessages;
  readonly now: Date;
}

/** Who changed what and when; what was done at once is listed when it is asked for. */
export function HistoryEntry({ line, words, now }: HistoryEntryProps) {
  const { locale } = useLanguage();
  const open = useSignal(false);
  const { at, actor, change } = line.entry;
  const [then, today] = [Date.parse(at), now.getTime()];
  const age = formatAge(then, today, locale);
  const text = words.entry(isolateBidi(actor.name), line.what);
  return (
    <li class="line entry">
      {change.type === "batch" ? (
        <details
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{text}</summary>
          {open.value && <Lines class="quiet" lines={line.all()} />}
        </details>
      ) : (
        <span>{text}</span>
      )}
      <time class="quiet" dateTime={at} title={at}>
        {today - then < DAY ? age : `${formatDay(at, locale)} · ${age}`}
      </time>
    </li>
  );
}
