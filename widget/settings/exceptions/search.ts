/** What sets a letter off from its plain form (accents, short vowels and hamzas of Arabic), and what contains names. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u2068\u2069]/g;

/** A text as a search compares it: whatever its case, its accents and the way its characters are written. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toUpperCase();
}

/** Whether a folded text has every word of what was typed, in any order. */
export function finder(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
