import { useSignal } from "@preact/signals";
import { formatDay } from "../../shared/messages/format.ts";
import { clearNoticed, type Noticed } from "../changes/change-store.ts";
import { language, words } from "../words/spoken.ts";

/** How many are listed; the rest is counted. */
const LISTED = 5;

/** What changed while nobody here changed it, and what soon will. */
export function NoticedList({ noticed }: { noticed: readonly Noticed[] }) {
  const read = useSignal(false);
  if (read.value || noticed.length === 0) return null;
  const { summaryName } = words;
  return (
    <section class="notice" aria-label={words.changes}>
      <p class="strong">{words.changes}</p>
      <ul class="noticed">
        {noticed.slice(0, LISTED).map(({ id, name, before, after, at, kind }) => (
          <li key={id}>
            <b>{name}</b>
            <span class="quiet">
              {" "}
              {formatDay(at, language.locale)}:{" "}
              {words.changeLine(summaryName[before], summaryName[after], kind)}
            </span>
          </li>
        ))}
      </ul>
      {noticed.length > LISTED && <p class="quiet">{words.more(noticed.length - LISTED)}</p>}
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
    </section>
  );
}
