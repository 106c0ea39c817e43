import { useSignal } from "@preact/signals";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Change } from "../../../shared/model/change.ts";
import type { Preview } from "../../../shared/rules/preview.ts";
import { Missing } from "../../components/async-fallback.tsx";
import { useLanguage, useMessages } from "../../components/language.ts";
import { Lines } from "../../components/message-list.tsx";
import type { SettingsStore } from "../../state/settings-store.ts";
import { useObligations } from "../../state/use-obligations.ts";
import { earlierRemovals, typesThatBegin } from "./earlier-removals.ts";

interface EarlierProps {
  readonly store: SettingsStore;
  readonly change: Change;
  readonly preview: Preview;
  readonly words: ChangeMessages;
}

/** What a change does not take back: removals that began earlier. Where they cannot be had, that they are not known. */
export function Earlier({ store, change, preview, words }: EarlierProps) {
  const { locale } = useLanguage();
  const missing = useMessages()?.protection;
  const attempt = useSignal(0);
  const revision = store.snapshot.value?.organization.revision ?? 0;
  const running = useObligations(store.client, revision, attempt.value);
  if (running === "failed" && missing && typesThatBegin(preview).length > 0) {
    return <Missing answer={running} words={missing} attempt={attempt} />;
  }
  if (typeof running === "string") return null;
  const lines = earlierRemovals(running, change, preview, new Date()).map((item) =>
    words.ongoingRemoval(
      item.dataType,
      formatDay(item.removeBy, locale),
      formatDay(item.retrainBy, locale),
    ),
  );
  return lines.length > 0 ? <Lines class="stack" lines={lines} /> : null;
}
