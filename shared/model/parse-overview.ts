import type { Assessment, Finding } from "./assessment.ts";
import { choice, compliance, decision, hosting, plan, setting, summary } from "./parse-words.ts";
import {
  fitting,
  flag,
  listOf,
  object,
  oneOf,
  parsableDate,
  type Reader,
  readIf,
  text,
} from "./shape.ts";
import type { ExceptionSummary, OrganizationExplanation, OrganizationSummary } from "./summary.ts";

const count = fitting("a whole number", (value): value is number => Number.isSafeInteger(value));

const finding: Reader<Finding> = object({
  contributed: oneOf(["yes", "no", "unknown"]),
  decidedBy: decision,
  notes: listOf(oneOf(["change-decided", "choice-dormant", "exceptions-dormant"])),
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

const overview: Reader<OrganizationSummary> = object({
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
export function readOverview(value: unknown): OrganizationSummary | undefined {
  return readIf(overview, value);
}
