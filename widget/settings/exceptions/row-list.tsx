import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import type { Entries, Entry } from "./entries.ts";
import { isSelected, type Selection, toggle } from "./selection.ts";
import { ROW_HEIGHT, rowAfter, visibleRows } from "./virtual-list.ts";

/** Half a row hints at more. */
const MAX_VISIBLE_ROWS = 7.5;

/** The props that the list shares with the bar under it. */
export interface ListProps {
  readonly entries: Entries;
  readonly selection: Selection;
  readonly inForce: Effect | undefined;
  readonly canChange: boolean;
  readonly saving: boolean;
  readonly messages: ExceptionMessages;
  readonly onSelect: (next: (selection: Selection) => Selection) => void;
}

interface RowListProps extends ListProps {
  readonly rows: readonly Entry[];
}

/** A virtual list of rows: one tab stop, with arrow keys between the rows. */
export function RowList(props: RowListProps) {
  const { rows } = props;
  const scrollTop = useSignal(0);
  const active = useSignal(0);
  // A list without controls takes the focus itself, so that the keyboard can scroll it.
  const isStatic = !props.canChange || !props.inForce;
  const height = Math.min(rows.length, MAX_VISIBLE_ROWS) * ROW_HEIGHT;
  const current = Math.min(active.value, rows.length - 1);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event.key, current, rows.length, height);
    if (next === undefined) return;
    event.preventDefault();
    active.value = next;
    const list = event.currentTarget;
    // Preact renders what a signal changed in an earlier microtask.
    queueMicrotask(() => {
      const row = list.querySelector(`[data-row="${next}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
    });
  };
  return (
    <div
      class="rows"
      part="list"
      {...(isStatic && { role: "group", tabIndex: 0, "aria-label": props.messages.title })}
      style={{ blockSize: `${height}px` }}
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop;
      }}
    >
      <ul style={{ blockSize: `${rows.length * ROW_HEIGHT}px` }} onKeyDown={onKeyDown}>
        {visibleRows(rows.length, scrollTop.value, height, current).map((index) => {
          const entry = rows[index];
          return (
            entry && (
              <Row
                key={entry.id}
                {...props}
                entry={entry}
                index={index}
                active={index === current}
                onFocus={() => {
                  active.value = index;
                }}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps extends RowListProps {
  readonly entry: Entry;
  readonly index: number;
  readonly active: boolean;
  readonly onFocus: () => void;
}

function Row(props: RowProps) {
  const { entry, entries, selection, index, inForce, messages, canChange } = props;
  const effects = entries.effects.get(entry.id);
  // Exceptions without a checkbox. If the setting is unknown, they may be dormant or not.
  const others = (["include", "exclude"] as const).filter(
    (effect) => effect !== inForce && effects?.has(effect),
  );
  const effectLabels = messages[inForce ? "dormant" : "effect"];
  const onToggle = (effect: Effect) =>
    props.onSelect((current) => toggle(entries, current, entry, effect));
  // Arrow keys need a checkbox in every row; without them each button is a tab stop.
  const tabIndex = props.active || !inForce ? 0 : -1;
  const notes = [
    ...others.map((effect) => effectLabels[effect]),
    entry.where,
    noteFor(entry, messages),
    inForce && effects?.has(inForce) && messages.effect[inForce],
    inForce && isWithApp(entry, entries, inForce) && messages.withApp[inForce],
  ];
  const label = (
    <span class="row-name">
      <span class="row-line" title={entry.name}>
        {entry.name}
      </span>
      <span class="muted small row-line">{notes.filter(Boolean).join(" · ")}</span>
    </span>
  );
  return (
    <li
      class="choice"
      data-row={index}
      aria-setsize={props.rows.length}
      aria-posinset={index + 1}
      style={{ insetBlockStart: `${index * ROW_HEIGHT}px` }}
    >
      {canChange && inForce ? (
        <label class="tick">
          <input
            type="checkbox"
            part="tick"
            checked={isSelected(entries, selection, entry, inForce)}
            disabled={!isCheckboxEnabled(props, entry)}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onChange={() => onToggle(inForce)}
          />
          {label}
        </label>
      ) : (
        label
      )}
      {canChange &&
        others.map((effect) => (
          <button
            type="button"
            class="link"
            part="link"
            aria-label={messages.removeLabel(entry.name, effectLabels[effect])}
            aria-pressed={!isSelected(entries, selection, entry, effect)}
            disabled={props.saving}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onClick={() => onToggle(effect)}
          >
            {isSelected(entries, selection, entry, effect) ? messages.remove : messages.keep}
          </button>
        ))}
    </li>
  );
}

/** Tells whether a row's checkbox is enabled: a target that is gone can't get an exception. */
function isCheckboxEnabled({ inForce, saving, entries }: RowListProps, entry: Entry): boolean {
  if (!inForce || saving) return false;
  return entry.status !== "gone" || entries.effects.get(entry.id)?.has(inForce) === true;
}

/** Tells whether the exception of a space's app applies to it. */
function isWithApp({ target }: Entry, { effects }: Entries, inForce: Effect): boolean {
  if (target.kind !== "space") return false;
  return effects.get(targetId({ ...target, kind: "app" }))?.has(inForce) === true;
}

function noteFor({ target, status }: Entry, messages: ExceptionMessages): string | undefined {
  if (status === "gone") return messages.unlisted;
  if (status === "suggested") return messages.suggested;
  if (status === "key") return messages.byKey;
  if (target.kind === "space") return undefined;
  return target.kind === "app" ? messages.wholeApp : messages.connector;
}
