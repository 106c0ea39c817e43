import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formatAge } from "../../shared/i18n/age.ts";
import { useLanguage, useWords } from "../components/language.ts";
import { errorOf, FailureNotice, Notice } from "../components/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";

/** What went wrong with reading, or that nothing has been heard for a while; with the age of what is shown. */
export function Notices({ store }: { store: SettingsStore }) {
  const { locale, change, sentence } = useLanguage();
  const words = useWords(change);
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
  if (!lost || !age || !words) return null;
  const text = sentence(errorOf(words, lost).title);
  return (
    <Notice tone="plain" said={text}>
      <p>
        {text} {words.lastKnown(age)}
      </p>
    </Notice>
  );
}
