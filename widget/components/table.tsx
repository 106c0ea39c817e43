import type { ComponentChild } from "preact";

interface TableProps {
  readonly head: readonly string[];
  /** Cells as the head has them, the row's own head first. */
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** A table whose cells know their head, so that a narrow panel can show it beside each. */
export function Table({ head, rows }: TableProps) {
  return (
    <table part="table">
      <thead class="quiet small">
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
