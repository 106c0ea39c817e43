import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Checks a page, or a part of it, with axe and returns a line for each violation. */
export async function accessibilityViolations(page: Page, part = "html"): Promise<string[]> {
  // Playwright evaluates it outside the page's content security policy.
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: "tag", values: RULES } });
  const result = await page.evaluate<AxeResult>(`axe.run("${part}", ${options})`);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
