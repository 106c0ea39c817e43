import { useSignal } from "@preact/signals";
import { formatDay } from "../../shared/i18n/format.ts";
import { language, messages } from "../i18n/i18n.ts";
import type { ChangeNotice } from "../notices/change-log.ts";
import { clearNotices } from "../notices/change-log-store.ts";

/** Notices beyond this number are counted, not listed. */
const MAX_LISTED = 5;

/** The changes that somebody else made, and those that will come by themselves. */
export function ChangeNotices({ notices }: { notices: readonly ChangeNotice[] }) {
  const isDismissed = useSignal(false);
  // A change that came has a notice of its own.
  const current = notices.filter(({ kind, at }) => kind === "changed" || at > Date.now());
  if (isDismissed.value || current.length === 0) return null;
  const listed = current.slice(0, MAX_LISTED);
  return (
    <div class="notice">
      <NoticeList kind="changed" notices={listed} />
      <NoticeList kind="coming" notices={listed} />
      {current.length > MAX_LISTED && (
        <p class="muted">{messages.more(current.length - MAX_LISTED)}</p>
      )}
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            isDismissed.value = true;
            void clearNotices();
          }}
        >
          {messages.gotIt}
        </button>
      </p>
    </div>
  );
}

interface NoticeListProps {
  readonly kind: ChangeNotice["kind"];
  readonly notices: readonly ChangeNotice[];
}

function NoticeList({ kind, notices }: NoticeListProps) {
  const { summaryName } = messages.badge;
  const ofKind = notices.filter((notice) => notice.kind === kind);
  if (ofKind.length === 0) return null;
  return (
    <section class="notice-group" aria-label={messages.changes[kind]}>
      <p class="bold">{messages.changes[kind]}</p>
      <ul class="notice-list">
        {ofKind.map(({ id, name, before, after, at }) => (
          <li key={id}>
            <b>{name}</b>
            <span class="muted">
              {" "}
              {messages.changeLine(
                formatDay(at, language.locale),
                summaryName[before],
                summaryName[after],
                kind,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
