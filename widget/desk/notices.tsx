import { formatAge } from "../../shared/messages/age.ts";
import { useLanguage } from "../panel/language.ts";
import { FailureNotice } from "../panel/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { SavedNotice } from "./parts.ts";

/** What went wrong with reading, and what was saved last. */
export function Notices({ store }: { store: SettingsStore }) {
  const { locale } = useLanguage();
  const failure = store.readFailure.value;
  const snapshot = store.snapshot.value;
  const saved = store.saved.value;
  return (
    <>
      {failure && (
        <FailureNotice
          failure={failure}
          age={
            snapshot ? formatAge(snapshot.confirmedAt, store.now().getTime(), locale) : undefined
          }
          onRetry={() => void store.reload()}
        />
      )}
      {saved && <SavedNotice store={store} saved={saved} />}
    </>
  );
}
