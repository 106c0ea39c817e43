import type { Markup } from "./markup.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Writes a markup as HTML. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const fields = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  const start = `<${tag}${fields.join("")}>`;
  // Of the elements that are written here, only this one has no end tag.
  if (tag === "link") return start;
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : toHtml(child),
  );
  return `${start}${inner.join("")}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
