import { useSignal } from "@preact/signals";
import { formatDay } from "../../shared/i18n/format.ts";
import { language, words } from "../i18n/i18n.ts";
import type { Noticed } from "../notices/change-log.ts";
import { clearNoticed } from "../notices/change-log-store.ts";

/** How many are listed; the rest is counted. */
const LISTED = 5;

/** What changed while nobody here changed it, and apart from it what soon will. */
export function NoticedList({ noticed }: { noticed: readonly Noticed[] }) {
  const read = useSignal(false);
  // What was to come and has come is among what changed.
  const told = noticed.filter(({ kind, at }) => kind === "changed" || at > Date.now());
  if (read.value || told.length === 0) return null;
  const listed = told.slice(0, LISTED);
  return (
    <div class="notice">
      <News kind="changed" changes={listed} />
      <News kind="coming" changes={listed} />
      {told.length > LISTED && <p class="quiet">{words.more(told.length - LISTED)}</p>}
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            read.value = true;
            void clearNoticed();
          }}
        >
          {words.gotIt}
        </button>
      </p>
    </div>
  );
}

interface NewsProps {
  readonly kind: Noticed["kind"];
  readonly changes: readonly Noticed[];
}

/** The changes of one kind under their title. */
function News({ kind, changes }: NewsProps) {
  const { summaryName } = words.badge;
  const ofKind = changes.filter((change) => change.kind === kind);
  if (ofKind.length === 0) return null;
  return (
    <section class="news" aria-label={words.changes[kind]}>
      <p class="strong">{words.changes[kind]}</p>
      <ul class="noticed">
        {ofKind.map(({ id, name, before, after, at }) => (
          <li key={id}>
            <b>{name}</b>
            <span class="quiet">
              {" "}
              {words.changeLine(
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
