/** Characters that change the direction of the text after them, or end a line. */
const CONTROLS = /[\u2028-\u202e\u2066-\u2069]/g;

/** Letters of right-to-left scripts, and the right-to-left mark. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/**
 * Returns a name from outside without control characters; one in a right-to-left script is isolated from the text
 * around it.
 */
export function isolateBidi(name: string): string {
  const clean = name.replace(CONTROLS, "");
  return RIGHT_TO_LEFT.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/** Returns the names of a list for a sentence in `direction`: in right-to-left text each one is isolated. */
export function isolateEach(names: readonly string[], direction: "ltr" | "rtl"): readonly string[] {
  return direction === "rtl" ? names.map((name) => `\u2068${name}\u2069`) : names;
}
