import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formatAge } from "../../shared/i18n/format.ts";
import { useLanguage, useMessages } from "../components/language.ts";
import { errorText, FailureNotice, Notice } from "../components/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";

/** What went wrong with reading, or that nothing has been heard for a while; with the age of what is shown. */
export function Notices({ store }: { store: SettingsStore }) {
  const language = useLanguage();
  const { core, locale, sentence } = language;
  const messages = useMessages();
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 30_000);
    return () => clearInterval(timer);
  }, []);
  const snapshot = store.snapshot.value;
  const age = snapshot ? formatAge(snapshot.confirmedAt, now.value, locale) : undefined;
  const failure = store.readFailure.value;
  if (failure) {
    return <FailureNotice failure={failure} age={age} onRetry={() => void store.reload()} />;
  }
  const lost = store.lost.value;
  if (!lost || !age) return null;
  const text = sentence(errorText(lost, language, messages).title);
  return (
    <Notice tone="plain" said={text}>
      <p>
        {text} {core.lastKnown(age)}
      </p>
    </Notice>
  );
}
