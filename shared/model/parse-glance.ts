import type { DataType, DecisionCode, Summary } from "./codes.ts";
import { CODE_WORDS, DOCUMENT_WORDS } from "./field-words.ts";
import type { Glance, Reason } from "./glance.ts";
import type { Compliance, Effect, Hosting, Plan } from "./organization.ts";
import { listOf, object, oneOf, parsableDate, type Reader, readIf, text } from "./shape.ts";

const reason: Reader<Reason> = object({
  code: oneOf<DecisionCode>(CODE_WORDS.decision),
  dataType: oneOf<DataType>(CODE_WORDS.dataType),
  hosting: oneOf<Hosting>(DOCUMENT_WORDS.hosting),
  compliance: listOf(oneOf<Compliance>(DOCUMENT_WORDS.compliance)),
  "plan?": oneOf<Plan>(DOCUMENT_WORDS.plan),
  "setting?": oneOf<"on" | "off">("on off"),
  "exception?": object({
    effect: oneOf<Effect>(CODE_WORDS.effect),
    kind: oneOf<"space" | "app" | "connector">(CODE_WORDS.kind),
  }),
  "startsAt?": parsableDate,
  "app?": text,
});

const glance: Reader<Glance> = object({
  summary: oneOf<Summary>(CODE_WORDS.summary),
  reason,
});

/** Reads a glance; `undefined` if anything does not fit. */
export function readGlance(value: unknown): Glance | undefined {
  return readIf(glance, value);
}
