import type { ComponentChild } from "preact";

interface TableProps {
  readonly class: string;
  readonly head: readonly string[];
  /** Cells as the head has them, the row's own head first. */
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** A table whose cells know their head, so that a narrow panel can show it beside each. */
export function Table({ class: name, head, rows }: TableProps) {
  return (
    <table class={`table ${name}`} part="table">
      <thead>
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
