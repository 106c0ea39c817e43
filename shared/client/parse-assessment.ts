import type { Assessment, DecisionCode, Finding, NoteCode, Summary } from "../model/codes.ts";
import { readTarget } from "../model/parse-target.ts";
import type { Place } from "../model/place.ts";
import { type Faults, optional } from "../model/read.ts";
import { readWhole } from "./parse-responses.ts";
import type { AssessedPlace } from "./types.ts";

const DECISIONS: readonly DecisionCode[] = [
  "hosting-excluded",
  "compliance-excluded",
  "not-covered",
  "place-unknown",
  "deleted",
  "no-active-plan",
  "plan-lock",
  "exception",
  "organization-choice",
  "plan-default",
  "not-yet-effective",
  "settled-either-way",
  "plan-unknown",
  "setting-unknown",
];
const NOTES: readonly NoteCode[] = ["choice-dormant", "exceptions-dormant"];
const SUMMARIES: readonly Summary[] = [
  "all",
  "metadata-only",
  "in-app-only",
  "none",
  "not-eligible",
  "unknown",
];

/** The answer to `GET assessment`. */
export function parseAssessedPlace(value: unknown): AssessedPlace {
  return readWhole(value, readAssessedPlace);
}

function readAssessedPlace(
  value: unknown,
  path: string,
  faults: Faults,
): AssessedPlace | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const place = readPlace(fields["place"], `${path}/place`, faults);
  const assessment = readAssessment(fields["assessment"], `${path}/assessment`, faults);
  return place && assessment && { place, assessment };
}

function readPlace(value: unknown, path: string, faults: Faults): Place | undefined {
  const fields = faults.object(value, path);
  const kind = fields?.["kind"];
  if (!fields || (kind !== "platform" && kind !== "app")) return readTarget(value, path, faults);
  const app = faults.string(fields["app"], `${path}/app`);
  if (app === undefined) return undefined;
  if (kind === "platform" || fields["site"] === undefined) return { kind, app };
  const site = faults.string(fields["site"], `${path}/site`);
  return { kind, app, ...optional("site", site) };
}

function readAssessment(value: unknown, path: string, faults: Faults): Assessment | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const metadata = readFinding(fields["metadata"], `${path}/metadata`, faults);
  const inAppData = readFinding(fields["inAppData"], `${path}/inAppData`, faults);
  const summary = faults.oneOf(fields["summary"], SUMMARIES, `${path}/summary`);
  return metadata && inAppData && summary && { metadata, inAppData, summary };
}

function readFinding(value: unknown, path: string, faults: Faults): Finding | undefined {
  const fields = faults.object(value, path);
  if (!fields) return undefined;
  const answers = ["yes", "no", "unknown"] as const;
  const contributed = faults.oneOf(fields["contributed"], answers, `${path}/contributed`);
  const decidedBy = faults.oneOf(fields["decidedBy"], DECISIONS, `${path}/decidedBy`);
  const notes = faults.array(fields["notes"], `${path}/notes`, (item, at) =>
    faults.oneOf(item, NOTES, at),
  );
  const startsAt =
    fields["startsAt"] === undefined
      ? undefined
      : faults.string(fields["startsAt"], `${path}/startsAt`);
  const control = readControl(fields["control"], `${path}/control`, faults);
  if (!contributed || !decidedBy || !notes || !control) return undefined;
  return { contributed, decidedBy, notes, ...optional("startsAt", startsAt), control };
}

function readControl(value: unknown, path: string, faults: Faults): Finding["control"] | undefined {
  const fields = faults.object(value, path);
  const organization = fields && faults.boolean(fields["organization"], `${path}/organization`);
  const exception = fields && faults.boolean(fields["exception"], `${path}/exception`);
  if (organization === undefined || exception === undefined) return undefined;
  return { organization, exception };
}
