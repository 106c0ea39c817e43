/** One measured figure, beside its limit where it has one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "bytes" | "ms" | "µs" | "times" | "%" | "kB" | "warnings";
  /** The most that it may be; a figure without one is there for comparison. */
  readonly limit?: number;
}

/** Whether a figure keeps its limit; one that could not be measured does not. */
export function isMissed({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

/** Figures as a table in plain text. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ["", "measured", "at most", ""],
    ...figures.map((figure) => [
      figure.name,
      amount(figure.value, figure.unit),
      figure.limit === undefined ? "" : amount(figure.limit, figure.unit),
      isMissed(figure) ? "MISSED" : "",
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map(([name = "", ...rest]) =>
      [
        name.padEnd(widths[0] ?? 0),
        ...rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const DIGITS = { bytes: 0, ms: 1, µs: 2, times: 2, "%": 1, kB: 0, warnings: 0 } as const;

function amount(value: number, unit: Figure["unit"]): string {
  const digits = DIGITS[unit];
  const text = value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text} ${unit}`;
}
