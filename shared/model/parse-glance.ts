import {
  compliance,
  dataType,
  decision,
  effect,
  hosting,
  plan,
  setting,
  summary,
} from "./parse-words.ts";
import { object, oneOf, parsableDate, type Reader, readIf, text } from "./shape.ts";
import type { PlaceStatus, Reason } from "./summary.ts";

const reason: Reader<Reason> = object({
  code: decision,
  dataType,
  hosting,
  compliance,
  "plan?": plan,
  "setting?": setting,
  "exception?": object({ effect, kind: oneOf(["space", "app", "connector"]) }),
  "startsAt?": parsableDate,
  "app?": text,
});

const glance: Reader<PlaceStatus> = object({ summary, reason });

/** Reads a glance; `undefined` if anything does not fit. */
export function readGlance(value: unknown): PlaceStatus | undefined {
  return readIf(glance, value);
}
