/** Characters that turn the text after them around, and that end the line they stand in. */
const CONTROLS = /[\u2028-\u202e\u2066-\u2069]/g;

/** Letters that are written from right to left, and the mark that counts as one. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\ufb1d-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** A name from outside, so that the order of what stands around it is what it would be without it. */
export function isolateBidi(name: string): string {
  const clean = name.replace(CONTROLS, "");
  return FROM_RIGHT.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/** Names that are joined in a sentence, so that their order is that of the sentence whatever they are written in. */
export function isolateEach(names: readonly string[], direction: "ltr" | "rtl"): readonly string[] {
  return direction === "rtl" ? names.map((name) => `\u2068${name}\u2069`) : names;
}
