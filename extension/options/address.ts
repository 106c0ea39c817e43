import { isWebAddress } from "../../shared/client/endpoint.ts";

/** Reads what people type or paste as an address: with or without scheme, with or without path. */
export function readAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const local = /^(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(trimmed);
  const full = /^https?:\/\//i.test(trimmed) ? trimmed : `${local ? "http" : "https"}://${trimmed}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  return url?.hostname && isWebAddress(url) ? url : undefined;
}

/** The match patterns of the hosts of sites; patterns know no ports. */
export function originPatterns(hosts: readonly string[]): string[] {
  const patterns = hosts.flatMap((host) => {
    const url = readAddress(host);
    return url ? `${url.protocol}//${url.hostname}/*` : [];
  });
  return [...new Set(patterns)].sort();
}
