/** A key that nobody else makes (128 random bits); `crypto.randomUUID` is missing on pages that came without TLS. */
export function uniqueKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
