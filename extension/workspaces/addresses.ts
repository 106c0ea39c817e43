import { isWebAddress } from "../../shared/client/endpoint.ts";

/** Parses an address with or without scheme, with or without path. */
export function parseAddress(text: string): URL | undefined {
  // Some browsers accept a blank in a host.
  if (text === "" || /\s/.test(text)) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1];
  const local = /^(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(text);
  const full = scheme === undefined ? `${local ? "http" : "https"}://${text}` : text;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  return url?.hostname && isWebAddress(url) ? url : undefined;
}

/** Returns a name for an organization that has none: the first label of its host. */
export function nameOfHost(host: string): string {
  return host.replace(/\..*|:\d+$/, "");
}

/** Returns an organization's id from a text; characters that an id can't have are replaced. */
export function toOrganizationId(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 64);
}

/** Returns the match patterns of hosts; patterns have no ports. */
export function originPatterns(hosts: readonly string[]): string[] {
  const patterns = hosts.flatMap((host) => {
    const url = parseAddress(host);
    return url ? `${url.protocol}//${url.hostname}/*` : [];
  });
  return [...new Set(patterns)].sort();
}
