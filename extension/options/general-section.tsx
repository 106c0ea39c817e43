import { useSignal } from "@preact/signals";
import { LANGUAGES } from "../../shared/i18n/languages.ts";
import { optionWords } from "../i18n/spoken-options.ts";
import { type Preferences, saveLanguage, saveNotifications } from "../workspaces/preferences.ts";
import { SelectField } from "./field.tsx";
import { languageName } from "./language-name.ts";
import { askForNotifications } from "./notifications.ts";

const BROWSER = "browser";

/** The language and whether changes are told by notifications. */
export function GeneralSection({ preferences }: { preferences: Preferences }) {
  const refused = useSignal(false);
  const tags = LANGUAGES.map(([tag]) => tag);
  const chooseLanguage = async (tag: string) => {
    await saveLanguage(tag === BROWSER ? undefined : tag);
    // Everything on the page speaks another language from now on.
    location.reload();
  };
  const chooseNotifications = async (box: HTMLInputElement) => {
    const wanted = box.checked;
    const granted = !wanted || (await askForNotifications());
    refused.value = !granted;
    box.checked = wanted && granted;
    await saveNotifications(box.checked);
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionWords.general}</h2>
      <div class="form">
        <SelectField
          label={optionWords.language}
          value={preferences.language ?? BROWSER}
          options={{
            [BROWSER]: optionWords.browserLanguage,
            ...Object.fromEntries(tags.map((tag) => [tag, languageName(tag)])),
          }}
          onChange={(tag) => void chooseLanguage(tag)}
        />
        <div class="field">
          <label class="way">
            <input
              type="checkbox"
              checked={preferences.notifications}
              onChange={(event) => void chooseNotifications(event.currentTarget)}
            />
            {optionWords.notifications}
          </label>
          <span class="quiet small">{optionWords.notificationsHint}</span>
          {refused.value && (
            <p class="notice caution" role="alert">
              {optionWords.notificationsRefused}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
