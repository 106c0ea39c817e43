import type { Assessment, Finding, NoteCode, Summary } from "./codes.ts";
import { CODE_WORDS, DOCUMENT_WORDS } from "./field-words.ts";
import { asCount, asDate, asFlag, asList, asObject, asOneOf, asText, ifFits } from "./fits.ts";
import type { Compliance, Effect, Organization, Plan, Settings } from "./organization.ts";

/** What holds for an organization as a whole, with the facts that a person needs to follow it. */
export interface OrganizationExplanation {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` where several are possible, absent where no app is active. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, where it is known. */
  readonly setting?: "on" | "off";
  /** Whether metadata can certainly be changed, which the plan decides. */
  readonly metadataUnlocked: boolean;
}

/** How many exceptions of an effect there are, and the names of the first few. */
export interface ExceptionSummary {
  readonly count: number;
  readonly names: readonly string[];
}

/**
 * What the first view of an organization shows: no sites, no spaces, no single exceptions, however many there are. A
 * settings service gives it to a reader that accepts `OVERVIEW_TYPE`.
 */
export interface Overview
  extends Pick<Organization, "id" | "name" | "revision" | "hosting" | "compliance"> {
  readonly settings: Pick<Settings, "metadata" | "inAppData">;
  readonly explanation: OrganizationExplanation;
  readonly exceptions: Readonly<Record<Effect, ExceptionSummary>>;
}

/** Reads an overview; `undefined` if anything does not fit. */
export function readOverview(value: unknown): Overview | undefined {
  return ifFits(() => {
    const fields = asObject(value);
    const settings = asObject(fields["settings"]);
    const exceptions = asObject(fields["exceptions"]);
    return {
      id: asText(fields["id"]),
      name: asText(fields["name"]),
      revision: asCount(fields["revision"]),
      hosting: asOneOf(DOCUMENT_WORDS.hosting, fields["hosting"]),
      compliance: asList(fields["compliance"]).map((item) =>
        asOneOf<Compliance>(DOCUMENT_WORDS.compliance, item),
      ),
      settings: {
        metadata: asOneOf(DOCUMENT_WORDS.choice, settings["metadata"]),
        inAppData: asOneOf(DOCUMENT_WORDS.choice, settings["inAppData"]),
      },
      explanation: readExplanation(asObject(fields["explanation"])),
      exceptions: {
        include: readSummary(exceptions["include"]),
        exclude: readSummary(exceptions["exclude"]),
      },
    };
  });
}

function readExplanation(fields: Record<string, unknown>): OrganizationExplanation {
  const { plan, setting } = fields;
  const assessment = asObject(fields["assessment"]);
  return {
    assessment: {
      metadata: readFinding(assessment["metadata"]),
      inAppData: readFinding(assessment["inAppData"]),
      summary: asOneOf<Summary>(CODE_WORDS.summary, assessment["summary"]),
    },
    ...(plan !== undefined && { plan: asOneOf<Plan>(DOCUMENT_WORDS.plan, plan) }),
    ...(setting !== undefined && { setting: asOneOf<"on" | "off">(CODE_WORDS.setting, setting) }),
    metadataUnlocked: asFlag(fields["metadataUnlocked"]),
  };
}

function readFinding(value: unknown): Finding {
  const fields = asObject(value);
  const control = asObject(fields["control"]);
  const { startsAt } = fields;
  return {
    contributed: asOneOf(CODE_WORDS.contributed, fields["contributed"]),
    decidedBy: asOneOf(CODE_WORDS.decision, fields["decidedBy"]),
    notes: asList(fields["notes"]).map((note) => asOneOf<NoteCode>(CODE_WORDS.note, note)),
    ...(startsAt !== undefined && { startsAt: asDate(startsAt) }),
    control: {
      organization: asFlag(control["organization"]),
      exception: asFlag(control["exception"]),
    },
  };
}

function readSummary(value: unknown): ExceptionSummary {
  const fields = asObject(value);
  return { count: asCount(fields["count"]), names: asList(fields["names"]).map(asText) };
}
