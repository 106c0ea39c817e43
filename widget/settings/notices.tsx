import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formatAge } from "../../shared/i18n/age.ts";
import { useLanguage, useMessages } from "../components/language.ts";
import { errorText, FailureNotice, Notice } from "../components/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";

/** The age is updated in this interval. */
const AGE_INTERVAL_MS = 30_000;

/** The error of the last read, or a lost connection, with the age of what is shown. */
export function Notices({ store }: { store: SettingsStore }) {
  const language = useLanguage();
  const { core, locale, sentence } = language;
  const messages = useMessages();
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, AGE_INTERVAL_MS);
    return () => clearInterval(timer);
  }, []);
  const snapshot = store.snapshot.value;
  const age = snapshot ? formatAge(snapshot.confirmedAt, now.value, locale) : undefined;
  const failure = store.readFailure.value;
  if (failure) {
    return <FailureNotice failure={failure} age={age} onRetry={() => void store.reload()} />;
  }
  const disconnected = store.disconnected.value;
  if (!disconnected || !age) return null;
  const text = sentence(errorText(disconnected, language, messages).title);
  return (
    <Notice tone="plain" announcement={text}>
      <p>
        {text} {core.lastKnown(age)}
      </p>
    </Notice>
  );
}
