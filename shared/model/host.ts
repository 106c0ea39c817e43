import * as v from "valibot";

/** A site's host as addresses are compared with it. */
export interface Host {
  /** In lower case; IDNA and IP addresses as the WHATWG URL parser writes them. */
  readonly hostname: string;
  /** Present only if the host names a port; a host without one matches every port. */
  readonly port?: number;
}

/** Returns true for `name` or `name:port` as the WHATWG URL parser reads them. */
function isHost(text: string): boolean {
  // The parser would take these as user information, a path or a query, or drop them.
  return !/[/\\?#@\s\p{Cc}]/u.test(text) && URL.canParse(`https://${text}`);
}

/** Parses `name` or `name:port` as the WHATWG URL parser does; `undefined` if it is no host. */
export function parseHost(text: string): Host | undefined {
  if (!isHost(text)) return undefined;
  const { hostname, port } = new URL(`https://${text}`);
  // The parser drops a scheme's own port, so one scheme is not enough to distinguish `host:443` from `host`.
  const named = port || new URL(`http://${text}`).port;
  return named === "" ? { hostname } : { hostname, port: Number(named) };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "https:": 443, "http:": 80 };

/** Returns true if a URL is on the port of a host, or if the host names none. */
export function portMatches(host: Host, url: URL): boolean {
  if (host.port === undefined) return true;
  return host.port === (url.port === "" ? DEFAULT_PORTS[url.protocol] : Number(url.port));
}

const EXPECTED = "expected a host such as `acme.atlassian.net`, without scheme or path";

/** The host of a site, with a port if the site has one. */
export const HostSchema = v.pipe(v.string(EXPECTED), v.check(isHost, EXPECTED));

/** Returns true if a URL's hostname names this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** Returns true if the network cannot read requests to an address: https, or http to this machine. */
export function isSafeAddress({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
