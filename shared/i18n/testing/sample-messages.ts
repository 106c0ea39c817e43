import { OBLIGATION_DATES } from "../../model/obligation.ts";
import type { ChangeCause } from "../../model/organization-summary.ts";
import { PARTIAL_SUMMARIES } from "../../model/place-status.ts";
import { REASON_KEYS, type Reason } from "../../model/reason.ts";
import { noTransitions, TRANSITIONS } from "../../rules/transition.ts";
import type { Language } from "../language.ts";
import { formatReason } from "../reason.ts";

const COUNTS = [0, 1, 2, 3, 11, 100, 1234];
const DATA_TYPES = ["metadata", "in-app-data"] as const;
const PLANS = ["free", "standard", "premium", "enterprise", "unknown"] as const;
const REASON: Omit<Reason, "key"> = {
  plan: "standard",
  app: "Confluence",
  compliance: ["hipaa", "regulated-sector"],
  startsAt: "2026-08-17T00:00:00.000Z",
};

/** A name that sample messages are about. */
export const NAME = "People (HR)";

/** Returns every message of a language, formatted with sample values. */
export async function sampleMessages(language: Language): Promise<string[]> {
  const messages: string[] = [];
  for await (const message of samples(language)) messages.push(message);
  return messages;
}

/** Yields the plain strings of a catalogue, however deep. */
export function* strings(catalogue: object): Iterable<string> {
  for (const value of Object.values(catalogue)) {
    if (typeof value === "string") yield value;
    else if (typeof value === "object" && value !== null) yield* strings(value);
  }
}

/** Yields every message of a language, formatted with sample values. */
async function* samples(language: Language): AsyncIterable<string> {
  const { core } = language;
  for (const key of REASON_KEYS)
    yield language.sentence(formatReason(core.reasons, { key, ...REASON }, language.locale));
  for (const plan of [undefined, ...PLANS]) yield core.organizationLine("Acme", plan);
  for (const more of COUNTS) yield core.exceptionsLine("exclude", [NAME], more);
  yield core.notInOrganization("Acme");
  for (const count of COUNTS) {
    if (count > 0) yield core.decided.exceptions(count, 0);
    yield core.decided.exceptions(1, count);
    yield core.contentExceptions(count);
    for (const metadata of ["yes", "no", "unknown"] as const)
      yield core.partly(metadata, count, 9_999);
  }
  yield* strings({ ...core, reasons: core.reasons.compliance });
  const { change, decision, coming, exceptions, protection, history, coverage, dates } =
    await language.settings();
  yield* strings(change);
  yield* strings(decision);
  yield decision.confirmed("now");
  yield decision.by("Mara Ito", "now");
  yield decision.copyName(NAME);
  yield decision.saved.decided("x");
  for (const dataType of DATA_TYPES)
    for (const value of ["on", "off", "default"] as const) yield decision.set(dataType, value);
  for (const dataType of DATA_TYPES) {
    for (const value of ["on", "off"] as const) yield change.question(dataType, value);
    for (const value of ["on", "off", "default"] as const) yield change.change.set(dataType, value);
    yield change.ongoingRemoval(dataType, "1 Jan", "2 Feb");
    for (const certain of [true, false])
      yield change.obligation(dataType, "1 Jan", "2 Feb", certain);
    for (const transition of TRANSITIONS) {
      for (const unit of ["spaces", "apps"] as const) {
        for (const count of COUNTS) {
          const counts = { ...noTransitions(), total: 9_999, [transition]: count };
          yield change.transition(dataType, unit, transition, counts);
          yield change.transition(dataType, unit, transition, {
            ...counts,
            "still-contributed": count,
            "still-excluded": count,
          });
        }
      }
      for (const names of [[], [NAME]])
        yield change.otherImpact(dataType, transition, names, names.length);
    }
  }
  yield change.questionAbout(change.change.add("exclude", NAME));
  yield change.saved(change.change.remove(NAME));
  yield change.request("x", "Acme");
  yield change.aggregateRetention("2033");
  yield core.lastKnown("now");
  for (const plan of [undefined, ...PLANS]) yield change.metadataStays(plan);
  for (const count of COUNTS) {
    yield core.dormantExceptions(count);
    for (const effect of ["include", "exclude"] as const) {
      yield change.activation({ effect, becomes: "active", count });
      yield change.activation({ effect, becomes: "dormant", count });
    }
    yield change.exceptionCount(count);
    const { all, several } = change.change;
    const parts = (["include", "exclude", "remove"] as const).map((did) =>
      several(did, [NAME, "Jira"], count + 2),
    );
    yield* parts;
    yield change.questionAbout(all(parts));
  }
  const causes: ChangeCause[] = [
    { kind: "use-begins" },
    ...PLANS.map((plan) => ({ kind: "trial-ends", plan }) as const),
    { kind: "deleted" },
  ];
  for (const cause of causes) {
    for (const summary of PARTIAL_SUMMARIES) yield coming.line("20 Dec 2026", cause, summary);
  }
  yield* strings(exceptions);
  yield exceptions.removeLabel(NAME, exceptions.dormant.exclude);
  for (const count of COUNTS) {
    yield exceptions.count(count, count);
    yield exceptions.tooMany(count);
    if (count > 0) yield exceptions.selected(count, 0, "exclude");
    yield exceptions.selected(1, count, "include");
  }
  yield* strings(protection);
  for (const count of COUNTS) yield protection.running(count, "20 Dec 2026");
  yield* strings(history);
  yield history.entry("Mara Ito", "x");
  yield history.decided("x");
  yield* strings(coverage);
  for (const yes of COUNTS) {
    for (const unknown of COUNTS) {
      const count = { yes, no: 5, unknown, total: yes + unknown + 5 };
      yield coverage.total(count);
      yield coverage.label("Jira", count);
    }
    yield coverage.showAll(yes);
  }
  yield* strings(dates);
  for (const dataType of DATA_TYPES) {
    for (const more of COUNTS) yield dates.about(dataType, [NAME], more);
  }
  yield dates.wholeApp("Jira");
  for (const date of OBLIGATION_DATES) yield dates.event(date, NAME);
}
