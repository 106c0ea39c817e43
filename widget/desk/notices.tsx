import { formatAge } from "../../shared/messages/age.ts";
import { useLanguage } from "../panel/language.ts";
import { FailureNotice } from "../panel/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";

/** What went wrong with reading. */
export function Notices({ store }: { store: SettingsStore }) {
  const { locale } = useLanguage();
  const failure = store.readFailure.value;
  const snapshot = store.snapshot.value;
  if (!failure) return null;
  return (
    <FailureNotice
      failure={failure}
      age={snapshot ? formatAge(snapshot.confirmedAt, store.now().getTime(), locale) : undefined}
      onRetry={() => void store.reload()}
    />
  );
}
