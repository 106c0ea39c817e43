import { useSignal } from "@preact/signals";
import { Toggle } from "./toggle.tsx";

interface AsTableProps {
  readonly label: string;
  readonly class: string;
  readonly head: readonly string[];
  /** Cells as the head has them, the row's own head first. Made when the table is asked for. */
  readonly rows: () => readonly (readonly string[])[];
}

/** What a picture shows as a table, behind a button. */
export function AsTable({ label, class: name, head, rows }: AsTableProps) {
  const open = useSignal(false);
  return (
    <>
      <Toggle label={label} open={open} small />
      {open.value && (
        <table class={`table ${name}`} part="table">
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows().map(([first, ...cells], row) => (
              <tr key={`${row} ${first}`}>
                <th scope="row">{first}</th>
                {cells.map((text, index) => (
                  <td key={head[index + 1]} data-label={head[index + 1]}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
