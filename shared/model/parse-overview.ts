import type { Assessment, DecisionCode, Finding, NoteCode, Summary } from "./codes.ts";
import { CODE_WORDS, DOCUMENT_WORDS } from "./field-words.ts";
import type { Compliance, Hosting, Plan, Settings } from "./organization.ts";
import type { ExceptionSummary, OrganizationExplanation, Overview } from "./overview.ts";
import { flag, listOf, object, oneOf, parsableDate, type Reader, readIf, text } from "./shape.ts";

const count: Reader<number> = (value, path, misfits) =>
  Number.isSafeInteger(value) ? (value as number) : misfits.add(path, "expected a whole number");

const summary = oneOf<Summary>(CODE_WORDS.summary);
const hosting = oneOf<Hosting>(DOCUMENT_WORDS.hosting);
const compliance = listOf(oneOf<Compliance>(DOCUMENT_WORDS.compliance));
const choice = oneOf<Settings["metadata"]>(DOCUMENT_WORDS.choice);
const plan = oneOf<Plan>(DOCUMENT_WORDS.plan);
const setting = oneOf<"on" | "off">("on off");

const finding: Reader<Finding> = object({
  contributed: oneOf<Finding["contributed"]>(CODE_WORDS.contributed),
  decidedBy: oneOf<DecisionCode>(CODE_WORDS.decision),
  notes: listOf(oneOf<NoteCode>(CODE_WORDS.note)),
  "startsAt?": parsableDate,
  control: object({ organization: flag, exception: flag }),
});

/** What holds at a place, or for an organization. */
export const assessment: Reader<Assessment> = object({
  metadata: finding,
  inAppData: finding,
  summary,
});

const explanation: Reader<OrganizationExplanation> = object({
  assessment,
  "plan?": plan,
  "setting?": setting,
  metadataUnlocked: flag,
});

const exceptions: Reader<ExceptionSummary> = object({ count, names: listOf(text) });

const overview: Reader<Overview> = object({
  id: text,
  name: text,
  revision: count,
  hosting,
  compliance,
  settings: object({ metadata: choice, inAppData: choice }),
  explanation,
  exceptions: object({ include: exceptions, exclude: exceptions }),
});

/** Reads an overview; `undefined` if anything does not fit. */
export function readOverview(value: unknown): Overview | undefined {
  return readIf(overview, value);
}
