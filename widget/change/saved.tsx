import type { ChangeResult } from "../../shared/client/types.ts";
import { useLanguage, useWords } from "../panel/language.tsx";
import { Notice } from "../panel/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { changeName } from "./change-name.ts";

/** What was saved, until the next change. */
export function SavedNotice({ store, result }: { store: SettingsStore; result: ChangeResult }) {
  const language = useLanguage();
  const words = useWords(language.change);
  const current = store.snapshot.value;
  const { change } = result.entry;
  if (!words || !current || change.type === "replace-inventory") return null;
  return (
    <Notice tone="plain">
      <p>{words.saved(changeName(words, current.organization, change))}</p>
    </Notice>
  );
}
