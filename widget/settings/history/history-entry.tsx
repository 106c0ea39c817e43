import { useSignal } from "@preact/signals";
import { formatAge } from "../../../shared/i18n/age.ts";
import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { HistoryMessages } from "../../../shared/i18n/settings-messages.ts";
import { DAY_MS } from "../../../shared/model/day.ts";
import { useLanguage } from "../../components/language.ts";
import { MessageList } from "../../components/message-list.tsx";
import type { HistoryLine } from "../changes/history-lines.ts";

interface HistoryEntryProps {
  readonly line: HistoryLine;
  readonly messages: HistoryMessages;
  readonly now: Date;
}

/** One entry: actor, change and time. The changes of a batch are listed on demand. */
export function HistoryEntry({ line, messages, now }: HistoryEntryProps) {
  const { locale } = useLanguage();
  const open = useSignal(false);
  const { at, actor, change } = line.entry;
  const [changedAt, current] = [Date.parse(at), now.getTime()];
  const age = formatAge(changedAt, current, locale);
  const text = messages.entry(isolateBidi(actor.name), line.phrase);
  return (
    <li class="line entry">
      {change.type === "batch" ? (
        <details
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{text}</summary>
          {open.value && <MessageList class="muted" messages={line.phrases()} />}
        </details>
      ) : (
        <span>{text}</span>
      )}
      <time class="muted" dateTime={at} title={at}>
        {current - changedAt < DAY_MS ? age : `${formatDay(at, locale)} · ${age}`}
      </time>
    </li>
  );
}
