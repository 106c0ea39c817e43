import { readFile } from "node:fs/promises";

const MANIFEST = new URL("../../../dist/package/custom-elements.json", import.meta.url);

/** What of a custom elements manifest (schema 2.1.0) the tables are made of. */
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What a manifest says of an element. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly (Item & Member)[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
}

interface Member {
  readonly kind: string;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
}

const KINDS = {
  Attributes: ({ attributes }) => attributes,
  Properties: ({ members }) =>
    members?.filter(({ kind, privacy }) => kind === "field" && !privacy && privacy !== "protected"),
  Events: ({ events }) => events,
  Parts: ({ cssParts }) => cssParts,
  "Custom properties": ({ cssProperties }) => cssProperties,
} satisfies Record<string, (declaration: Declaration) => readonly Item[] | undefined>;

/** The elements that the built package declares. */
export async function declaredElements(): Promise<Declaration[]> {
  const manifest: Manifest = JSON.parse(await readFile(MANIFEST, "utf8"));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
}

/** The names of what a host can set on an element, once where an attribute and a property are the same. */
export function settableNames(element: Declaration): string[] {
  const attributes = KINDS.Attributes(element)?.map(({ name }) => name) ?? [];
  const properties = KINDS.Properties(element)?.map(({ name }) => name) ?? [];
  const attributeOf = (name: string) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [...attributes, ...properties.filter((name) => !attributes.includes(attributeOf(name)))];
}

/** The README's tables of what the elements offer, made from the manifest that the build generates. */
export async function elementTables(): Promise<string> {
  const elements = await declaredElements();
  return Object.entries(KINDS)
    .map(([title, itemsOf]) => table(title, elements, itemsOf))
    .join("\n\n");
}

function table(
  title: string,
  elements: readonly Declaration[],
  itemsOf: (declaration: Declaration) => readonly Item[] | undefined,
): string {
  const rows = new Map<string, { description: string; of: string[] }>();
  for (const element of elements) {
    for (const { name, description = "" } of itemsOf(element) ?? []) {
      const row = rows.get(name) ?? { description, of: [] };
      if (description.length > row.description.length) row.description = description;
      row.of.push((element.tagName ?? "").replace("contribution-", ""));
      rows.set(name, row);
    }
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { description, of }]) => {
      const where = of.length === elements.length ? "all" : of.sort().join(", ");
      return `| \`${name}\` | ${where} | ${description.replaceAll("\n", " ")} |`;
    });
  return [`**${title}**`, "", "| | of | |", "| --- | --- | --- |", ...lines].join("\n");
}

const START = "<!-- elements: made by `npm run docs` -->";
const END = "<!-- /elements -->";

/** The README with its tables brought up to date. */
export async function withTables(readme: string): Promise<string> {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error("the README lacks the marks of its tables");
  return `${readme.slice(0, start + START.length)}\n${await elementTables()}\n${readme.slice(end)}`;
}
