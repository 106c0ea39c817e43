import { capitalize } from "../../shared/messages/format.ts";
import type { CoverageWords } from "../../shared/messages/words.ts";
import type { SpaceCount } from "../../shared/rules/coverage.ts";
import { useLanguage } from "../panel/language.tsx";
import { ANSWERS } from "./bar.tsx";

interface CoverageTableProps {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly spaces: SpaceCount;
  }[];
  readonly view: "apps" | "sites";
  readonly words: CoverageWords;
  readonly labelledBy: string;
}

/** The numbers of the bars. */
export function CoverageTable({ rows, view, words, labelledBy }: CoverageTableProps) {
  const { core, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const columns = [
    ...ANSWERS.map((answer) => [answer, capitalize(core.state[answer], locale)] as const),
    ["total", words.column.total] as const,
  ];
  return (
    <table class="table figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.column[view]}</th>
          {columns.map(([count, head]) => (
            <th key={count} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, spaces }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map(([count, head]) => (
              <td key={count} data-label={head}>
                {number.format(spaces[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
