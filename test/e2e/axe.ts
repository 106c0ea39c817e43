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

/** What axe finds wrong with a page, in a part of it or in all of it. */
export async function axeFaults(page: Page, part = "html"): Promise<string[]> {
  // Evaluated by the driver, so that no page's policy stands in its way.
  await page.evaluate(AXE);
  const options = JSON.stringify({ runOnly: { type: "tag", values: RULES } });
  const result = await page.evaluate<AxeResult>(`axe.run("${part}", ${options})`);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
