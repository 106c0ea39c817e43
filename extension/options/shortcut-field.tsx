import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { browserName } from "../browser.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { loadShortcut, openShortcutPage } from "./shortcut.ts";

/** The key that opens the popup, and a button to the browser's page that changes it. */
export function ShortcutField() {
  const shortcut = useSignal<string | undefined>(undefined);
  const hasFailed = useSignal(false);
  useEffect(() => {
    const load = async () => {
      shortcut.value = await loadShortcut();
    };
    void load();
    // Chromium has no event for a changed key: the person returns from the page that changes it.
    addEventListener("focus", load);
    return () => removeEventListener("focus", load);
  }, [shortcut]);
  const change = async () => {
    hasFailed.value = await openShortcutPage().then(
      () => false,
      () => true,
    );
  };
  if (shortcut.value === undefined) return null;
  return (
    <div class="field">
      <span class="label">{optionsMessages.shortcut}</span>
      <div class="shortcut">
        {shortcut.value !== "" && <kbd class="key">{shortcut.value}</kbd>}
        <button type="button" class="link" onClick={() => void change()}>
          {optionsMessages.changeShortcut}
        </button>
      </div>
      <span class="muted small">
        {shortcut.value === "" ? optionsMessages.noShortcut : optionsMessages.shortcutHint}
      </span>
      {hasFailed.value && (
        <p class="notice caution" role="alert">
          {optionsMessages.shortcutPage[browserName()]}
        </p>
      )}
    </div>
  );
}
