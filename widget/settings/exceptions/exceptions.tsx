import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { Organization } from "../../../shared/model/organization.ts";
import type { SettingSummary } from "../../../shared/model/organization-summary.ts";
import { effectInForce } from "../../../shared/rules/effects.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { ChangePreview } from "../preview/preview.tsx";
import { isSetting } from "../preview/setting-change.ts";
import { allShown } from "./all-shown.ts";
import { offeredByKey } from "./by-key.ts";
import { type Entries, entriesOf } from "./entries.ts";
import { type Filter, filterEntries } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Found } from "./found.tsx";
import { type ListProps, RowList } from "./row-list.tsx";
import { TickBar, ticksLine } from "./tick-bar.tsx";
import { changeOf, NO_TICKS, stillDue } from "./ticks.ts";

export interface ExceptionsProps {
  /** Closed, it says what is ticked and not saved. */
  readonly open: boolean;
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly setting: SettingSummary["value"];
}

const NO_ENTRIES: Entries = { all: [], marks: new Map() };
const NO_FILTER: Filter = { words: "", site: "", app: "", view: "all" };

/** Everything that can be singled out, in one list: ticks are collected, looked at, and saved as one change. */
export function Exceptions({ open, store, organization, setting }: ExceptionsProps) {
  const language = useLanguage();
  const words = useMessages()?.exceptions;
  const id = useId();
  const filter = useSignal(NO_FILTER);
  const ticks = useSignal(NO_TICKS);
  const shown = open || ticks.value.size > 0;
  const entries = shown ? entriesOf(organization, language.locale) : NO_ENTRIES;
  const inForce = setting === "unknown" ? undefined : effectInForce(setting);
  // What a colleague, or this very person, saved meanwhile is done, and does not come back by an undo.
  const due = stillDue(entries, ticks.value, inForce);
  useEffect(() => {
    // Of what is ticked now: quick keys may have ticked more since this was drawn.
    ticks.value = stillDue(entries, ticks.peek(), inForce);
  });
  const canChange = store.canChange.value;
  if (!open) {
    return (
      <p class="quiet" role="status">
        {words && ticksLine(words, due, inForce)}
      </p>
    );
  }
  if (!words) return <p class="quiet">{language.core.loading}</p>;
  const found = filterEntries(entries, filter.value, inForce);
  const offered = inForce ? offeredByKey(organization, entries, filter.value, found) : [];
  const rows = [...found, ...offered];
  // Where it is not known what is in force, nobody can say what waits.
  const { exceptions } = organization.settings;
  const waiting = inForce && exceptions.find(({ effect }) => effect !== inForce)?.effect;
  const draft = store.draft.value?.change;
  const drafted = draft && !isSetting(draft);
  const list: ListProps = {
    entries,
    ticks: due,
    inForce,
    canChange,
    saving: store.saving.value,
    words,
    onTick(next) {
      // What is open was another choice.
      if (drafted) store.discard();
      ticks.value = next(ticks.peek());
    },
  };
  return (
    <section class="exceptions" aria-labelledby={id}>
      <h4 id={id}>{words.title}</h4>
      <p class="quiet">
        {words.intro[setting]}
        {waiting && ` ${words.dormantHint[waiting]}`}
      </p>
      <FilterBar organization={organization} filter={filter} words={words} />
      <Found
        text={found.length === 0 ? words.noMatch : words.count(found.length, entries.marks.size)}
        filter={filter.value === NO_FILTER ? undefined : filter.value}
      />
      {rows.length > 0 && <RowList key={JSON.stringify(filter.value)} rows={rows} {...list} />}
      {canChange && (
        <TickBar
          {...list}
          all={
            found.length > 1 ? allShown(entries, due, found, filter.value.view, inForce) : undefined
          }
          onReview={() => {
            const change = changeOf(due);
            if (change) store.propose(change);
          }}
        />
      )}
      {drafted && <ChangePreview store={store} />}
    </section>
  );
}
