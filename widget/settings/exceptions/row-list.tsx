import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Entry } from "./entries.ts";
import type { ListProps } from "./list-props.ts";
import { Row } from "./row.tsx";
import { NARROW_ROW_HEIGHT, ROW_HEIGHT, rowAfter, visibleRows } from "./virtual-list.ts";

/** Half a row hints at more. */
const MAX_VISIBLE_ROWS = 7.5;
const MAX_VISIBLE_NARROW_ROWS = 4.5;

/** A narrower list has the state under the name. */
const NARROW_PX = 420;

interface RowListProps extends ListProps {
  readonly rows: readonly Entry[];
}

/** A virtual list of rows: one tab stop, with arrow keys between the rows. */
export function RowList(props: RowListProps) {
  const { rows, messages } = props;
  const list = useRef<HTMLDivElement>(null);
  const scrollTop = useSignal(0);
  const active = useSignal(0);
  const isNarrow = useIsNarrow(list);
  // Spaces under their app need not name it.
  const apps = useMemo(
    () => new Set(rows.filter(({ target }) => target.kind === "app").map(({ id }) => id)),
    [rows],
  );
  // A list without controls takes the focus itself, so that the keyboard can scroll it.
  const isStatic = !props.canChange || !props.inForce;
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const maxRows = isNarrow ? MAX_VISIBLE_NARROW_ROWS : MAX_VISIBLE_ROWS;
  const height = Math.min(rows.length, maxRows) * rowHeight;
  const current = Math.min(active.value, rows.length - 1);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event.key, current, rows.length, height, rowHeight);
    if (next === undefined) return;
    event.preventDefault();
    active.value = next;
    const items = event.currentTarget;
    // Preact renders what a signal changed in an earlier microtask.
    queueMicrotask(() => {
      const row = items.querySelector(`[data-row="${next}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
    });
  };
  return (
    <div class={isNarrow ? "narrow" : undefined}>
      <p class="columns muted small" aria-hidden="true">
        <span>{messages.column.exception}</span>
        <span>{messages.column.content}</span>
      </p>
      <div
        ref={list}
        class="rows"
        part="list"
        {...(isStatic && { role: "group", tabIndex: 0, "aria-label": messages.title })}
        style={{ blockSize: `${height}px` }}
        onScroll={(event) => {
          scrollTop.value = event.currentTarget.scrollTop;
        }}
      >
        <ul style={{ blockSize: `${rows.length * rowHeight}px` }} onKeyDown={onKeyDown}>
          {visibleRows(rows.length, scrollTop.value, height, current, rowHeight).map((index) => {
            const entry = rows[index];
            return (
              entry && (
                <Row
                  key={entry.id}
                  {...props}
                  entry={entry}
                  index={index}
                  height={rowHeight}
                  groups={apps}
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
    </div>
  );
}

function useIsNarrow(list: { readonly current: HTMLElement | null }): boolean {
  const isNarrow = useSignal(false);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      isNarrow.value = element.clientWidth < NARROW_PX;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return isNarrow.value;
}
