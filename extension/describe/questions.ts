import {
  type Assessment,
  DATA_TYPES,
  type DataType,
  findingOf,
} from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { assess } from "../../shared/rules/assess.ts";
import { descriptionOf, type Facts, withFacts } from "./description.ts";

/** A fact that a person can be asked for. */
export type Question = keyof Facts;

/** The questions in the order in which they are asked if several settle as much. */
export const QUESTIONS = [
  "plan",
  "compliance",
  "hosting",
  "metadata",
  "inAppData",
] as const satisfies readonly Question[];

/** The answers to each question, one for each kind of consequence. */
export const ANSWERS = {
  plan: ["free", "standard", "premium", "enterprise"],
  compliance: [[], ["customer-managed-keys"], ["hipaa"], ["regulated-sector"]],
  hosting: ["commercial", "government", "isolated"],
  metadata: ["default", "on", "off"],
  inAppData: ["default", "on", "off"],
} as const satisfies { readonly [Q in Question]: readonly Facts[Q][] };

/** Returns the questions that a document has no answer to. */
export function openQuestions(document: Organization): readonly Question[] {
  const facts = descriptionOf(document);
  return QUESTIONS.filter((question) => facts[question] === "unknown");
}

/**
 * Returns the open question that settles the most of an unknown answer for a place; `undefined` if none settles any of
 * it. It is the one whose worst answer settles the most data types; of equal ones, the one that settles the most on
 * average.
 * @param skipped the questions that the person has no answer to
 */
export function nextQuestion(
  document: Organization,
  place: Place,
  at: Date,
  skipped: readonly Question[] = [],
): Question | undefined {
  const known = knownTypes(assess(document, place, at)).length;
  if (known === DATA_TYPES.length) return undefined;
  let best:
    | { readonly question: Question; readonly worst: number; readonly sum: number }
    | undefined;
  for (const question of openQuestions(document)) {
    if (skipped.includes(question)) continue;
    const settled = ANSWERS[question].map(
      (answer) => knownTypes(assess(withFacts(document, { [question]: answer }), place, at)).length,
    );
    const worst = Math.min(...settled);
    const sum = settled.reduce((total, count) => total + count, 0) / settled.length;
    if (sum <= known) continue;
    const isBetter = !best || worst > best.worst || (worst === best.worst && sum > best.sum);
    if (isBetter) best = { question, worst, sum };
  }
  return best?.question;
}

/** Returns the data types whose answer for a place is known only because a question is answered. */
export function settledBy(
  document: Organization,
  question: Question,
  place: Place,
  at: Date,
): readonly DataType[] {
  const without = knownTypes(assess(withFacts(document, { [question]: "unknown" }), place, at));
  return knownTypes(assess(document, place, at)).filter((type) => !without.includes(type));
}

/** Returns the assessment of a place if no compliance requirement and no hosting leave the organization out. */
export function assessIfEligible(document: Organization, place: Place, at: Date): Assessment {
  const { hosting, compliance } = document;
  const facts: Partial<Facts> = {
    ...(hosting === "unknown" && { hosting: "commercial" }),
    ...(compliance === "unknown" && { compliance: [] }),
  };
  return assess(withFacts(document, facts), place, at);
}

function knownTypes(assessment: Assessment): readonly DataType[] {
  return DATA_TYPES.filter((type) => findingOf(assessment, type).contributed !== "unknown");
}
