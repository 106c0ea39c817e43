import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { onTestFinished } from "vitest";

/** Renders a component into the test's page until the test ends. Returns the element around it. */
export function mount(tree: ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement("main"));
  render(tree, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

/** Checks an element with axe. Returns a line for each violation of WCAG 2.2, level AA. */
export async function accessibilityViolations(root: Element): Promise<string[]> {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(root, { runOnly });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
