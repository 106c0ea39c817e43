import { findPostgres } from "../../shared/service/testing/postgres.ts";
import { findChromium, findFirefox, findScreen } from "./find.ts";

/** Finds or installs the browsers and the database of the tests, and prints their paths. */
for (const [name, find] of [
  ["Chromium", findChromium],
  ["Firefox", findFirefox],
] as const) {
  console.log(`${name}: ${await find()}`);
}
// Only Linux tests answer permission prompts.
if (process.platform === "linux") console.log(`screen: ${(await findScreen()).xvfb}`);
if (!process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"]) {
  console.log(`PostgreSQL: ${await findPostgres()}`);
}
