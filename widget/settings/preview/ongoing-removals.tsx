import { useSignal } from "@preact/signals";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Change } from "../../../shared/model/change.ts";
import type { Preview } from "../../../shared/rules/preview.ts";
import { AsyncFallback } from "../../components/async-fallback.tsx";
import { useLanguage, useMessages } from "../../components/language.ts";
import { MessageList } from "../../components/message-list.tsx";
import { useObligations } from "../../state/obligations.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { newlyContributedTypes, ongoingRemovals } from "./removals.ts";

interface OngoingRemovalsProps {
  readonly store: SettingsStore;
  readonly change: Change;
  readonly preview: Preview;
  readonly messages: ChangeMessages;
}

/** The removals that a change does not stop, or a button to retry if they could not be loaded. */
export function OngoingRemovals({ store, change, preview, messages }: OngoingRemovalsProps) {
  const { locale } = useLanguage();
  const fallback = useMessages()?.protection;
  const attempt = useSignal(0);
  const revision = store.snapshot.value?.organization.revision ?? 0;
  const obligations = useObligations(store.client, revision, attempt.value);
  if (obligations === "failed" && fallback && newlyContributedTypes(preview).length > 0) {
    return <AsyncFallback status={obligations} messages={fallback} attempt={attempt} />;
  }
  if (typeof obligations === "string") return null;
  const lines = ongoingRemovals(obligations, change, preview, new Date()).map((item) =>
    messages.ongoingRemoval(
      item.dataType,
      formatDay(item.removeBy, locale),
      formatDay(item.retrainBy, locale),
    ),
  );
  return lines.length > 0 ? <MessageList class="stack" messages={lines} /> : null;
}
