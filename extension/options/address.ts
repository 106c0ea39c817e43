import { isSafeAddress, isWebAddress } from "../../shared/client/endpoint.ts";
import type { AddressFault } from "../i18n/options-messages.ts";
import { isVendorAddress } from "../workspaces/records-at.ts";

/** What a host is called that others can have too: names of one word are known on the person's own machine alone. */
const HOST = /^(localhost|\[.+\]|[\w-]+(\.[\w-]+)+)$/;

/** Reads what people type or paste as an address: with or without scheme, with or without path. */
export function readAddress(text: string): URL | undefined {
  const url = addressOf(text.trim());
  return url && HOST.test(url.hostname) ? url : undefined;
}

/** Why a text can be the address of no site and no service; `undefined` where it can. */
export function faultOf(text: string): AddressFault | undefined {
  const url = readAddress(text);
  if (!url) return "none";
  if (!isSafeAddress(url)) return "insecure";
  return isVendorAddress(url.href) ? "vendor" : undefined;
}

/** The match patterns of the hosts of sites; patterns know no ports. */
export function originPatterns(hosts: readonly string[]): string[] {
  const patterns = hosts.flatMap((host) => {
    const url = addressOf(host);
    return url ? `${url.protocol}//${url.hostname}/*` : [];
  });
  return [...new Set(patterns)].sort();
}

function addressOf(text: string): URL | undefined {
  // Some browsers make a host of what has a blank in it.
  if (text === "" || /\s/.test(text)) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1];
  const local = /^(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(text);
  const full = scheme === undefined ? `${local ? "http" : "https"}://${text}` : text;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  return url?.hostname && isWebAddress(url) ? url : undefined;
}
