/** A measured figure, with its limit if it has one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "bytes" | "ms" | "µs" | "times" | "%" | "kB" | "MB" | "/s" | "warnings";
  /** The highest allowed value; absent if the figure is there for comparison. */
  readonly limit?: number;
}

/** Returns true if a figure exceeds its limit, or could not be measured. */
export function isMissed({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

/** Formats figures as a table in plain text. */
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

/** Returns the middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const DIGITS = {
  bytes: 0,
  ms: 1,
  µs: 2,
  times: 2,
  "%": 1,
  kB: 0,
  MB: 0,
  "/s": 0,
  warnings: 0,
} as const;

function amount(value: number, unit: Figure["unit"]): string {
  const digits = DIGITS[unit];
  const text = value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text} ${unit}`;
}
