import { findChromium, findFirefox, findScreen } from "./find.ts";

/** Makes sure that the tests have their browsers, and says which. */
for (const [name, find] of [
  ["Chromium", findChromium],
  ["Firefox", findFirefox],
] as const) {
  console.log(`${name}: ${await find()}`);
}
// Elsewhere no test asks for it.
if (process.platform === "linux") console.log(`screen: ${(await findScreen()).xvfb}`);
