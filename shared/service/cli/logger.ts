import pino, { type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./log-levels.ts";

export type { Logger };

/** Returns a logger that writes one JSON object a line. Log lines never contain headers, tokens or bodies. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { name: "contribution-lens" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // A process that exits writes what is left; one that is killed can lose its last lines.
    destination ?? pino.destination({ sync: false }),
  );
}
