import { useSignal } from "@preact/signals";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { SelectField } from "../components/field.tsx";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { saveLanguage, saveNotifications } from "../workspaces/preferences-store.ts";
import { languageName } from "./language-name.ts";
import { requestNotifications } from "./notification-permission.ts";
import { ShortcutField } from "./shortcut-field.tsx";

const BROWSER = "browser";

/** The language, the keyboard shortcut and the notifications. */
export function GeneralSection({ preferences }: { preferences: Preferences }) {
  const refused = useSignal(false);
  const tags = LANGUAGE_TAGS;
  const chooseLanguage = async (tag: string) => {
    await saveLanguage(tag === BROWSER ? undefined : tag);
    // The page loads again in the new language.
    location.reload();
  };
  const chooseNotifications = async (box: HTMLInputElement) => {
    const wanted = box.checked;
    const granted = !wanted || (await requestNotifications());
    refused.value = !granted;
    box.checked = wanted && granted;
    await saveNotifications(box.checked);
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.general}</h2>
      <div class="form">
        <SelectField
          label={optionsMessages.language}
          value={preferences.language ?? BROWSER}
          options={{
            [BROWSER]: optionsMessages.browserLanguage,
            ...Object.fromEntries(tags.map((tag) => [tag, languageName(tag)])),
          }}
          onChange={(tag) => void chooseLanguage(tag)}
        />
        <ShortcutField />
        <div class="field">
          <label class="form-choice">
            <input
              type="checkbox"
              checked={preferences.notifications}
              onChange={(event) => void chooseNotifications(event.currentTarget)}
            />
            {optionsMessages.notifications}
          </label>
          <span class="muted small">{optionsMessages.notificationsHint}</span>
          {refused.value && (
            <p class="notice caution" role="alert">
              {optionsMessages.notificationsRefused}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
