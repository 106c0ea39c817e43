import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import browser from "webextension-polyfill";
import { LANGUAGES } from "../../shared/messages/languages.ts";
import { language } from "../words/spoken.ts";
import { optionWords } from "../words/spoken-options.ts";
import {
  loadPreferences,
  type Preferences,
  saveLanguage,
  saveNotifications,
} from "../workspaces/preferences.ts";
import { SelectField } from "./field.tsx";

const BROWSER = "browser";
const PERMISSION = { permissions: ["notifications" as const] };

/** The language and whether changes are told by notifications. */
export function GeneralSection() {
  const preferences = useSignal<Preferences | null>(null);
  const refused = useSignal(false);
  useEffect(() => {
    void loadPreferences().then((loaded) => {
      preferences.value = loaded;
    });
  }, [preferences]);
  if (!preferences.value) return null;
  const tags = LANGUAGES.map(([tag]) => tag);
  const chooseLanguage = async (tag: string) => {
    await saveLanguage(tag === BROWSER ? undefined : tag);
    // Everything on the page speaks another language from now on.
    location.reload();
  };
  const chooseNotifications = async (wanted: boolean) => {
    // The browser takes a request for permission only as the first thing in a click.
    const granted = !wanted || (await browser.permissions.request(PERMISSION));
    refused.value = !granted;
    const notifications = wanted && granted;
    await saveNotifications(notifications);
    preferences.value = { ...preferences.value, notifications };
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionWords.general}</h2>
      <div class="form">
        <SelectField
          label={optionWords.language}
          value={preferences.value.language ?? BROWSER}
          options={{
            [BROWSER]: optionWords.browserLanguage,
            ...Object.fromEntries(tags.map((tag) => [tag, ownName(tag)])),
          }}
          onChange={(tag) => void chooseLanguage(tag)}
        />
        <div class="field">
          <label class="way">
            <input
              type="checkbox"
              checked={preferences.value.notifications}
              onChange={(event) => void chooseNotifications(event.currentTarget.checked)}
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

/** What a language calls itself. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(language.locale) + name.slice(1);
}
