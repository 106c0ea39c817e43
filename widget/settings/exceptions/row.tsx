import { capitalize } from "../../../shared/i18n/format.ts";
import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import { useLanguage } from "../../components/language.ts";
import { appIdOf, type Entry } from "./entries.ts";
import type { ListProps } from "./list-props.ts";
import { EMPTY_SELECTION, isSelected, toggle, willContribute } from "./selection.ts";

interface RowProps extends ListProps {
  readonly rows: readonly Entry[];
  readonly entry: Entry;
  readonly index: number;
  /** In pixels. */
  readonly height: number;
  /** The ids of the apps in the list; the spaces of an app follow it. */
  readonly groups: ReadonlySet<string>;
  readonly active: boolean;
  readonly onFocus: () => void;
}

/** One app, space or connector: its exception, its name, and what will hold for its content. */
export function Row(props: RowProps) {
  const { entry, entries, selection, index, inForce, messages, canChange, height } = props;
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
  const app = appIdOf(entry.target);
  const isInGroup = app !== undefined && props.groups.has(app);
  const notes = [
    ...others.map((effect) => effectLabels[effect]),
    !isInGroup && entry.where,
    noteFor(entry, messages),
    inForce && effects?.has(inForce) && messages.effect[inForce],
    inForce && app && entries.effects.get(app)?.has(inForce) && messages.withApp[inForce],
  ];
  const label = (
    <span class="row-name">
      <span class="row-line" title={entry.name}>
        {entry.name}
      </span>
      <span class="muted small row-line">{notes.filter(Boolean).join(" · ")}</span>
    </span>
  );
  const place = entry.target.kind === "app" ? " group" : isInGroup ? " nested" : "";
  return (
    <li
      class={`choice${place}`}
      data-row={index}
      aria-setsize={props.rows.length}
      aria-posinset={index + 1}
      style={{ insetBlockStart: `${index * height}px`, blockSize: `${height}px` }}
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
      {entry.status !== "gone" && <Outcome {...props} />}
    </li>
  );
}

/** Says whether content will be contributed once the selection is saved, and what is decided is in force. */
function Outcome({ entries, selection, entry, inForce, previous }: RowProps) {
  const { core, locale } = useLanguage();
  if (!inForce) return <span class="pill">{core.notKnown}</span>;
  const contributes = willContribute(entries, selection, entry, inForce);
  const before = previous ?? { entries, effect: inForce };
  const isPending =
    contributes !== willContribute(before.entries, EMPTY_SELECTION, entry, before.effect);
  return (
    <span class={isPending ? "pill pending" : "pill"}>
      {capitalize(core.state[contributes ? "yes" : "no"], locale)}
    </span>
  );
}

/** Returns true if a row's checkbox is enabled: a target that is gone can't get an exception. */
function isCheckboxEnabled({ inForce, saving, entries }: ListProps, entry: Entry): boolean {
  if (!inForce || saving) return false;
  return entry.status !== "gone" || entries.effects.get(entry.id)?.has(inForce) === true;
}

function noteFor({ target, status }: Entry, messages: ExceptionMessages): string | undefined {
  if (status === "gone") return messages.unlisted;
  if (status === "suggested") return messages.suggested;
  if (status === "key") return messages.byKey;
  if (target.kind === "space") return undefined;
  return target.kind === "app" ? messages.wholeApp : messages.connector;
}
