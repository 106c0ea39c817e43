import { useEffect, useState } from "preact/hooks";
import { formatAge } from "../../shared/messages/age.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { FailureNotice, Notice } from "../panel/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";

/** What went wrong with reading, or that nothing has been heard for a while; with the age of what is shown. */
export function Notices({ store }: { store: SettingsStore }) {
  const { locale, change, sentence } = useLanguage();
  const words = useWords(change);
  const [now, setNow] = useState(() => store.now().getTime());
  useEffect(() => {
    const timer = setInterval(() => setNow(store.now().getTime()), 30_000);
    return () => clearInterval(timer);
  }, [store]);
  const snapshot = store.snapshot.value;
  const age = snapshot ? formatAge(snapshot.confirmedAt, now, locale) : undefined;
  const failure = store.readFailure.value;
  if (failure) {
    return <FailureNotice failure={failure} age={age} onRetry={() => void store.reload()} />;
  }
  const lost = store.lost.value;
  if (!lost || !age || !words) return null;
  const { title } = words.error[lost.code] ?? words.error["unexpected-status"];
  return (
    <Notice tone="plain" said={sentence(title)}>
      <p>
        {sentence(title)} {words.lastKnown(age)}
      </p>
    </Notice>
  );
}
