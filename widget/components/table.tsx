import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { DisclosureButton } from "./disclosure.tsx";

interface TableProps {
  readonly head: readonly string[];
  /** Cells in the order of `head`; the first one is the row's header. */
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** A table whose cells repeat their column's header, which narrow panels show beside them. */
export function Table({ head, rows }: TableProps) {
  return (
    <table part="table">
      <thead class="muted small">
        <tr>
          {head.map((text) => (
            <th scope="col">{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells]) => (
          <tr>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td data-label={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CollapsibleTableProps {
  readonly label: string;
  readonly head: readonly string[];
  /** Returns the rows; called while the table is open. */
  readonly getRows: () => readonly (readonly string[])[];
}

/** A chart's data as a table, behind a button. */
export function CollapsibleTable({ label, head, getRows }: CollapsibleTableProps) {
  const open = useSignal(false);
  return (
    <>
      <DisclosureButton label={label} open={open} small />
      {open.value && <Table head={head} rows={getRows()} />}
    </>
  );
}
