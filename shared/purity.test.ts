import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/* `npm run lint` checks the imports; these tests check the properties that no import shows. */

/** The source files of a room, by path, without their comments. */
function sourcesOf(room: string): [path: string, code: string][] {
  return readdirSync(join(import.meta.dirname, room), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|(^|\/)testing\//.test(path))
    .map((path) => [path, readFileSync(join(import.meta.dirname, room, path), "utf8")])
    .map(([path = "", code = ""]) => [path, code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")]);
}

const CLOCK_OR_CHANCE =
  /\b(Date\.now|performance\.now|Math\.random|crypto\.|set(Timeout|Interval)\()|new Date\(\)/;
const INPUT_OR_OUTPUT = /\b(fetch|document|window|navigator|process|localStorage)\s*[.(]/;

test.each(["policy", "model", "rules", "view-models", "i18n"])(
  "shared/%s depends only on its arguments",
  (room) => {
    const impure = sourcesOf(room).filter(
      ([, code]) => CLOCK_OR_CHANCE.test(code) || INPUT_OR_OUTPUT.test(code),
    );
    expect(impure.map(([path]) => path)).toEqual([]);
  },
);

test("rules name no plan and no date: those are facts of shared/policy", () => {
  const facts = /"(free|standard|premium|enterprise)"|20\d\d-\d\d/;
  const named = sourcesOf("rules").filter(([, code]) => facts.test(code));
  expect(named.map(([path]) => path)).toEqual([]);
});
