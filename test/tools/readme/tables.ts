import { readFile } from "node:fs/promises";

const MANIFEST = new URL("../../../dist/package/custom-elements.json", import.meta.url);

/** The part of a custom elements manifest (schema 2.1.0) that the tables use. */
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** An element in the manifest. */
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

/** Returns the elements that the built package declares. */
export async function declaredElements(): Promise<Declaration[]> {
  const manifest: Manifest = JSON.parse(await readFile(MANIFEST, "utf8"));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
}

/** Returns the attributes and properties of an element; one with an attribute is listed once. */
export function settableNames(element: Declaration): string[] {
  const attributes = KINDS.Attributes(element)?.map(({ name }) => name) ?? [];
  const properties = KINDS.Properties(element)?.map(({ name }) => name) ?? [];
  const attributeOf = (name: string) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [...attributes, ...properties.filter((name) => !attributes.includes(attributeOf(name)))];
}

/** Returns the tables of the elements' attributes, properties, events, parts and custom properties. */
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

/** Returns a README with its tables updated. */
export async function withTables(readme: string): Promise<string> {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start)
    throw new Error("the README lacks the `elements` comments around its tables");
  return `${readme.slice(0, start + START.length)}\n${await elementTables()}\n${readme.slice(end)}`;
}
