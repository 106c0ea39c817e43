import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { assess } from "../../shared/rules/assess.ts";
import { fixture } from "../fixtures.ts";

/* What one assessment costs, explanation included, by the number of exceptions: `npm run bench:rules`. */

const SIZES = [10, 100, 1_000, 100_000];
const ROUNDS = 9;
const PER_ROUND = 200_000;
/** How much more an assessment may cost with the most exceptions than with the fewest. */
const LIMIT = 1.5;

const place: Place = { kind: "space", site: "main", app: "confluence", key: "K5" };
const at = new Date("2026-11-23T09:00:00Z");

function documentWith(count: number): Organization {
  const acme = fixture<Organization>("acme");
  const exceptions = Array.from({ length: count }, (_, index) => ({
    effect: "exclude",
    target: { kind: "space", site: "main", app: "confluence", key: `K${index}` },
  }));
  return parseOrganization({ ...acme, settings: { ...acme.settings, exceptions } });
}

function microsecondsOf(organization: Organization): number {
  const start = performance.now();
  for (let index = 0; index < PER_ROUND; index += 1) assess(organization, place, at);
  return ((performance.now() - start) * 1000) / PER_ROUND;
}

const documents = SIZES.map(documentWith);
for (const organization of documents) microsecondsOf(organization);
const medians = documents.map((organization) => {
  const rounds = Array.from({ length: ROUNDS }, () => microsecondsOf(organization));
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
});
for (const [index, size] of SIZES.entries()) {
  console.log(`${String(size).padStart(7)} exceptions  ${medians[index]?.toFixed(3)} µs`);
}
const ratio = Math.max(...medians) / Math.min(...medians);
console.log(`largest to smallest  ${ratio.toFixed(2)} (limit ${LIMIT})`);
process.exitCode = ratio <= LIMIT ? 0 : 1;
