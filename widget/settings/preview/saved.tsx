import { useEffect, useRef } from "preact/hooks";
import { useMessages } from "../../components/language.ts";
import { Notice } from "../../components/notice.tsx";
import { revertTo } from "../../state/revert.ts";
import type { Saved, SettingsStore } from "../../state/settings-store.ts";
import { changeName } from "./change-name.ts";
import { Earlier } from "./earlier.tsx";

/** What was saved, until the next change: brought to where the person can see it. */
export function SavedNotice({ store, saved }: { store: SettingsStore; saved: Saved }) {
  const words = useMessages()?.change;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.scrollIntoView({ block: "nearest", behavior: "instant" }), [words]);
  const current = store.snapshot.value;
  const { change } = saved.result.entry;
  if (!words || !current || change.type === "replace-inventory") return null;
  // Once somebody else has changed something, taking back is a decision of its own.
  const newest = current.organization.revision === saved.result.organization.revision;
  const text = words.saved(changeName(words, current.organization, change));
  return (
    <Notice tone="plain" said={text}>
      <p ref={line}>
        {text}{" "}
        {newest && revertTo(saved.before, saved.result.organization) && (
          <button
            type="button"
            class="link"
            part="link"
            aria-disabled={store.saving.value}
            onClick={() => void store.undo()}
          >
            {words.undo}
          </button>
        )}
      </p>
      <Earlier store={store} change={change} preview={saved.preview} words={words} />
    </Notice>
  );
}
