import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import type { Entries, Entry } from "./entries.ts";
import { type Ticks, toggled, willHave } from "./ticks.ts";
import { ROW_HEIGHT, rowAfter, rowsToDraw } from "./window.ts";

/** How many rows are on the screen at most: half of one hints at more. */
const SHOWN = 7.5;

/** What the list and the bar under it work with. */
export interface ListProps {
  readonly entries: Entries;
  readonly ticks: Ticks;
  readonly inForce: Effect | undefined;
  readonly canChange: boolean;
  readonly saving: boolean;
  readonly words: ExceptionMessages;
  readonly onTick: (next: (ticks: Ticks) => Ticks) => void;
}

interface RowListProps extends ListProps {
  readonly rows: readonly Entry[];
}

/** The rows that are on the screen, of as many as there are; one tab stop, moved through by arrow keys. */
export function RowList(props: RowListProps) {
  const { rows } = props;
  const scrollTop = useSignal(0);
  const active = useSignal(0);
  // Where there is nothing to press in it, the list itself is what the keyboard scrolls.
  const bare = !props.canChange || !props.inForce;
  const height = Math.min(rows.length, SHOWN) * ROW_HEIGHT;
  const current = Math.min(active.value, rows.length - 1);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event.key, current, rows.length, height);
    if (next === undefined) return;
    event.preventDefault();
    active.value = next;
    const list = event.currentTarget;
    // Drawn by then: what a signal changes is drawn before what was asked for later.
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
      {...(bare && { role: "group", tabIndex: 0, "aria-label": props.words.title })}
      style={{ blockSize: `${height}px` }}
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop;
      }}
    >
      <ul style={{ blockSize: `${rows.length * ROW_HEIGHT}px` }} onKeyDown={onKeyDown}>
        {rowsToDraw(rows.length, scrollTop.value, height, current).map((index) => {
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
  const { entry, entries, ticks, index, inForce, words, canChange } = props;
  const effects = entries.marks.get(entry.id);
  // No box is for these. Where it is not known what is in force, nobody can say whether they wait.
  const others = (["include", "exclude"] as const).filter(
    (effect) => effect !== inForce && effects?.has(effect),
  );
  const how = words[inForce ? "dormant" : "effect"];
  const toggle = (effect: Effect) => props.onTick((now) => toggled(entries, now, entry, effect));
  // Without a box in every row there is no way from one to the next by the arrow keys.
  const tabIndex = props.active || !inForce ? 0 : -1;
  const notes = [
    ...others.map((effect) => how[effect]),
    entry.where,
    noteOf(entry, words),
    inForce && effects?.has(inForce) && words.effect[inForce],
    inForce && isWithApp(entry, entries, inForce) && words.withApp[inForce],
  ];
  const label = (
    <span class="row-name">
      <span class="row-line" title={entry.name}>
        {entry.name}
      </span>
      <span class="quiet small row-line">{notes.filter(Boolean).join(" · ")}</span>
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
            checked={willHave(entries, ticks, entry, inForce)}
            disabled={!canTick(props, entry)}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onChange={() => toggle(inForce)}
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
            aria-label={words.removeLabel(entry.name, how[effect])}
            aria-pressed={!willHave(entries, ticks, entry, effect)}
            disabled={props.saving}
            tabIndex={tabIndex}
            onFocus={props.onFocus}
            onClick={() => toggle(effect)}
          >
            {willHave(entries, ticks, entry, effect) ? words.remove : words.keep}
          </button>
        ))}
    </li>
  );
}

/** Whether a row's box can be ticked now: nobody can single out what is gone. */
function canTick({ inForce, saving, entries }: RowListProps, entry: Entry): boolean {
  if (!inForce || saving) return false;
  return entry.standing !== "gone" || entries.marks.get(entry.id)?.has(inForce) === true;
}

/** Whether a space is singled out because its whole app is. */
function isWithApp({ target }: Entry, { marks }: Entries, inForce: Effect): boolean {
  if (target.kind !== "space") return false;
  return marks.get(targetId({ ...target, kind: "app" }))?.has(inForce) === true;
}

function noteOf({ target, standing }: Entry, words: ExceptionMessages): string | undefined {
  if (standing === "gone") return words.unlisted;
  if (standing === "offered") return words.suggested;
  if (standing === "key") return words.byKey;
  if (target.kind === "space") return undefined;
  return target.kind === "app" ? words.wholeApp : words.connector;
}
