/** Returns the segments of a URL's path: empty ones are skipped, the others percent-decoded if they can be. */
export function pathSegments(url: URL): string[] {
  return url.pathname
    .split("/")
    .filter((segment) => segment !== "")
    .map(decode);
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // An escape that is malformed or not UTF-8: the segment stays whole.
    return segment;
  }
}

/** Returns the first value of a query parameter that is not empty. */
export function queryValue(url: URL, name: string): string | undefined {
  if (url.search === "") return undefined;
  return url.searchParams.getAll(name).find((value) => value !== "");
}

/** Returns the key in a segment or a query value; `undefined` if there is none. */
type KeyReader = (text: string, nextSegment?: string) => string | undefined;

/** Returns the project's key of a work item such as `ENG-1`. */
export const workItemKey: KeyReader = (text) => /^([A-Za-z][A-Za-z0-9_]*)-[0-9]+$/.exec(text)?.[1];

/** The placeholders for a key; any other placeholder matches every segment. */
const KEY_READERS: Readonly<Record<string, KeyReader>> = {
  "<KEY>": (text) => (/^[A-Za-z][A-Za-z0-9_]*$/.test(text) ? text : undefined),
  "<ITEM>": workItemKey,
  // Some actions have the shape of a space's address, such as `/wiki/spaces/flyingpdf/pdfpageexport.action`.
  "<SPACE>": (text, next) =>
    text.endsWith(".action") || next?.endsWith(".action") ? undefined : text,
  "<VALUE>": (text) => text,
};

interface Token {
  /** Absent for a placeholder. */
  readonly literal?: string;
  /** Present for the placeholder of a key. */
  readonly readKey?: KeyReader;
}

/** A pattern of the table of addresses, ready to be matched. */
export interface AddressPattern {
  readonly tokens: readonly Token[];
  /** True if the path must end where the pattern does. */
  readonly isWhole: boolean;
  /** The query parameter that must contain a key. */
  readonly parameter?: { readonly name: string; readonly readKey: KeyReader };
}

/** Parses a pattern, whose syntax `AddressRow` describes; one with an optional segment becomes two. */
export function parsePattern(text: string): AddressPattern[] {
  const [path = "", query] = text.split("?");
  const [name = "", placeholder = ""] = query?.split("=") ?? [];
  const readKey = KEY_READERS[placeholder];
  const paths = path.includes("[/c]")
    ? [path.replace("[/c]", ""), path.replace("[/c]", "/c")]
    : [path];
  return paths.map((variant) => ({
    tokens: variant.replace("$", "").split("/").filter(Boolean).map(parseToken),
    isWhole: variant.endsWith("$"),
    ...(readKey && { parameter: { name, readKey } }),
  }));
}

function parseToken(text: string): Token {
  if (!text.startsWith("<")) return { literal: text };
  const readKey = KEY_READERS[text];
  return readKey ? { readKey } : {};
}

/**
 * Matches a pattern.
 * @returns the key in the address, empty if the pattern has none; `undefined` if it does not match
 */
export function matchPattern(
  { tokens, isWhole, parameter }: AddressPattern,
  segments: readonly string[],
  url: URL,
): string | undefined {
  if (segments.length < tokens.length) return undefined;
  if (isWhole && segments.length > tokens.length) return undefined;
  let key: string | undefined = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const { literal, readKey } = tokens[index] as Token;
    const segment = segments[index] as string;
    if (literal !== undefined && literal !== segment) return undefined;
    if (readKey) key = readKey(segment, segments[index + 1]);
    if (key === undefined) return undefined;
  }
  if (!parameter) return key;
  const value = queryValue(url, parameter.name);
  return value === undefined ? undefined : parameter.readKey(value);
}
