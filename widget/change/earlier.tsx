import { formatDay } from "../../shared/messages/format.ts";
import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Preview } from "../../shared/rules/preview.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { useObligations } from "../state/use-obligations.ts";
import { earlierRemovals } from "./earlier-removals.ts";

interface EarlierProps {
  readonly store: SettingsStore;
  readonly change: Change;
  readonly preview: Preview;
  readonly words: ChangeWords;
}

/** What a change does not take back: removals that began earlier. */
export function Earlier({ store, change, preview, words }: EarlierProps) {
  const { locale } = useLanguage();
  const revision = store.snapshot.value?.organization.revision ?? 0;
  const { running } = useObligations(store.client, revision);
  if (typeof running === "string") return null;
  const removals = earlierRemovals(running, change, preview, store.now());
  if (removals.length === 0) return null;
  return (
    <ul class="effects">
      {removals.map(({ dataType, removeBy, retrainBy }) => (
        <li key={dataType}>
          {words.earlier(dataType, formatDay(removeBy, locale), formatDay(retrainBy, locale))}
        </li>
      ))}
    </ul>
  );
}

/** That dates are assumed, as an item of a list (assumption A3). */
export function Assumed() {
  const words = useWords(useLanguage().dates);
  return words ? <li>{words.assumed}</li> : null;
}
