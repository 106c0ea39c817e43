import { useLayoutEffect, useRef } from "preact/hooks";
import { useMessages } from "../../components/language.ts";
import { Notice } from "../../components/notice.tsx";
import { revertTo } from "../../state/revert.ts";
import type { Saved, SettingsStore } from "../../state/settings-store.ts";
import { changeName } from "../changes/change-name.ts";
import { OngoingRemovals } from "./ongoing-removals.tsx";

/** The last saved change, with its undo; scrolled into view. */
export function SavedNotice({ store, saved }: { store: SettingsStore; saved: Saved }) {
  const messages = useMessages()?.change;
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(
    () => line.current?.scrollIntoView({ block: "nearest", behavior: "instant" }),
    [messages],
  );
  const current = store.snapshot.value;
  const { change } = saved.result.entry;
  if (!messages || !current || change.type === "replace-inventory") return null;
  // After another person's change, an undo could conflict with it.
  const isLatest = current.organization.revision === saved.result.organization.revision;
  const text = messages.saved(changeName(messages, current.organization, change));
  return (
    <Notice tone="plain" announcement={text}>
      <p ref={line}>
        {text}{" "}
        {isLatest && revertTo(saved.before, saved.result.organization) && (
          <button
            type="button"
            class="link"
            part="link"
            aria-disabled={store.saving.value}
            onClick={() => void store.undo()}
          >
            {messages.undo}
          </button>
        )}
      </p>
      <OngoingRemovals store={store} change={change} preview={saved.preview} messages={messages} />
    </Notice>
  );
}
