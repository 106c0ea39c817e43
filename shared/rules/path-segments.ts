/** The segments of an address's path: empty ones skipped, the others percent-decoded where they can be. */
export function pathSegments(url: URL): string[] {
  return url.pathname
    .split("/")
    .filter((segment) => segment !== "")
    .map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // An escape that is malformed or no UTF-8: the segment stays whole.
    return segment;
  }
}
