import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { Organization } from "../../../shared/model/organization.ts";
import type { SettingSummary } from "../../../shared/model/organization-summary.ts";
import { effectInForce } from "../../../shared/rules/effects.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { changesExceptions } from "../changes/change-kinds.ts";
import { ChangePreview } from "../preview/change-preview.tsx";
import { bulkAction } from "./bulk-action.ts";
import { type Entries, entriesOf } from "./entries.ts";
import { type Filter, filterEntries } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import type { ListProps } from "./list-props.ts";
import { ResultCount } from "./result-count.tsx";
import { RowList } from "./row-list.tsx";
import { changeOf, EMPTY_SELECTION, pruneSelection } from "./selection.ts";
import { SelectionBar, selectionMessage } from "./selection-bar.tsx";
import { suggestByKey } from "./suggest-by-key.ts";

export interface ExceptionsProps {
  /** While it is closed, the list shows only the size of the selection. */
  readonly open: boolean;
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly setting: SettingSummary["value"];
  /** The document and setting in force, while `organization` has what is decided. */
  readonly before?: Pick<ExceptionsProps, "organization" | "setting">;
  readonly onClose?: (() => void) | undefined;
}

const NO_ENTRIES: Entries = { all: [], effects: new Map() };
const NO_FILTER: Filter = { query: "", site: "", app: "", view: "all" };

/** The list of everything that can have an exception; a selection is previewed and saved as one change. */
export function Exceptions(props: ExceptionsProps) {
  const { open, store, organization, setting, before, onClose } = props;
  const language = useLanguage();
  const messages = useMessages()?.exceptions;
  const id = useId();
  const filter = useSignal(NO_FILTER);
  const selected = useSignal(EMPTY_SELECTION);
  const needsEntries = open || selected.value.size > 0;
  const entries = needsEntries ? entriesOf(organization, language.locale) : NO_ENTRIES;
  const inForce = setting === "unknown" ? undefined : effectInForce(setting);
  // Exceptions that were saved meanwhile leave the selection, and an undo does not select them again.
  const selection = pruneSelection(entries, selected.value, inForce);
  useEffect(() => {
    // Quick keys may have selected more since this was rendered.
    selected.value = pruneSelection(entries, selected.peek(), inForce);
  });
  const canChange = store.canChange.value;
  if (!open) {
    return (
      <p class="muted" role="status">
        {messages && selectionMessage(messages, selection, inForce)}
      </p>
    );
  }
  if (!messages) return <p class="muted">{language.core.loading}</p>;
  const found = filterEntries(entries, filter.value, inForce);
  const suggested = inForce ? suggestByKey(organization, entries, filter.value, found) : [];
  const rows = [...found, ...suggested];
  // If the setting is unknown, so is what is dormant.
  const { exceptions } = organization.settings;
  const dormant = inForce && exceptions.find(({ effect }) => effect !== inForce)?.effect;
  const isDrafted = changesExceptions(store.draft.value?.change.type);
  const list: ListProps = {
    entries,
    selection,
    inForce,
    previous:
      before && before.setting !== "unknown"
        ? {
            entries: entriesOf(before.organization, language.locale),
            effect: effectInForce(before.setting),
          }
        : undefined,
    canChange,
    saving: store.saving.value,
    messages,
    onSelect(update) {
      // The open preview was of another selection.
      if (isDrafted) store.discard();
      selected.value = update(selected.peek());
    },
  };
  const bulk =
    canChange && found.length > 1
      ? bulkAction(entries, selection, found, filter.value.view, inForce)
      : undefined;
  return (
    <section class="exceptions" aria-labelledby={id}>
      <h4 id={id}>{messages.title}</h4>
      <p class="muted">
        {messages.intro[setting]}
        {dormant && ` ${messages.dormantHint[dormant]}`}
      </p>
      <FilterBar organization={organization} filter={filter} messages={messages} />
      <div class="buttons">
        <ResultCount
          text={
            found.length === 0
              ? messages.noMatch
              : messages.count(found.length, entries.effects.size)
          }
          filter={filter.value === NO_FILTER ? undefined : filter.value}
        />
        {bulk && (
          <button
            type="button"
            class="button align-end"
            part="button"
            onClick={() => list.onSelect(bulk.apply)}
          >
            {messages.allShown[bulk.kind]}
          </button>
        )}
      </div>
      {rows.length > 0 && <RowList key={JSON.stringify(filter.value)} rows={rows} {...list} />}
      {(canChange || onClose) && (
        <SelectionBar
          {...list}
          isDrafted={isDrafted}
          isSecondary={store.draft.value !== null}
          onReview={() => {
            const change = changeOf(selection);
            if (change) store.propose(change);
          }}
          onClose={onClose}
        />
      )}
      {isDrafted && <ChangePreview store={store} />}
    </section>
  );
}
