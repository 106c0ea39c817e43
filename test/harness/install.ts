import { findPostgres } from "../../shared/service/testing/postgres.ts";
import { findChromium, findFirefox, findScreen } from "./find.ts";

/** Makes sure that the tests have their browsers and their database, and says which. */
for (const [name, find] of [
  ["Chromium", findChromium],
  ["Firefox", findFirefox],
] as const) {
  console.log(`${name}: ${await find()}`);
}
// Elsewhere no test asks for it.
if (process.platform === "linux") console.log(`screen: ${(await findScreen()).xvfb}`);
if (!process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"]) {
  console.log(`PostgreSQL: ${await findPostgres()}`);
}
