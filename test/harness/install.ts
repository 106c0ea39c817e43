import { findPostgres } from "../../shared/service/testing/postgres.ts";
import {
  findChromium,
  findFirefox,
  findInterfaceFonts,
  findScreen,
  INTERFACE_FONTS,
} from "./find.ts";

/** Finds or installs the browsers and the database of the tests, and prints their paths. */
for (const [name, find] of [
  ["Chromium", findChromium],
  ["Firefox", findFirefox],
] as const) {
  console.log(`${name}: ${await find()}`);
}
// Only Linux tests answer permission prompts and read the toolbar's pixels.
if (process.platform === "linux") {
  console.log(`screen: ${(await findScreen()).xvfb}`);
  await findInterfaceFonts();
  console.log(`fonts: ${INTERFACE_FONTS.map(({ family }) => family).join(", ")}`);
}
if (!process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"]) {
  console.log(`PostgreSQL: ${await findPostgres()}`);
}
