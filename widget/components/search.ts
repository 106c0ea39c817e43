/** Accents, the short vowels and hamzas of Arabic, and the isolates around names. */
const IGNORED_MARKS = /[\u0300-\u036f\u064b-\u0655\u2068\u2069]/g;

/** Normalizes a text for search: case, accents and the encoding of characters do not matter. */
export function normalizeForSearch(text: string): string {
  return text.normalize("NFKD").replace(IGNORED_MARKS, "").toUpperCase();
}

/** Returns a predicate: true for a normalized text that contains every word of the query, in any order. */
export function createMatcher(query: string): (normalized: string) => boolean {
  const words = normalizeForSearch(query).split(/\s+/).filter(Boolean);
  return (normalized) => words.every((word) => normalized.includes(word));
}
