/** A site's host as addresses are compared with it. */
export interface Host {
  /** Lower case, IDNA and IP forms as the WHATWG URL parser writes them. */
  readonly hostname: string;
  /** Only where the host names one; without it every port matches. */
  readonly port?: number;
}

/** Whether a text is `name` or `name:port` as the WHATWG URL parser reads them. */
export function isHost(text: string): boolean {
  // What the parser would read as a path, a query or user information is no part of a host.
  return !/[/\\?#@\s]/.test(text) && URL.canParse(`https://${text}`);
}

/** Reads `name` or `name:port` as the WHATWG URL parser does; `undefined` if it is no host. */
export function parseHost(text: string): Host | undefined {
  if (!isHost(text)) return undefined;
  const { hostname, port } = new URL(`https://${text}`);
  // The parser drops a scheme's own port, so one scheme alone cannot tell `host:443` from `host`.
  const named = port || new URL(`http://${text}`).port;
  return named === "" ? { hostname } : { hostname, port: Number(named) };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "https:": 443, "http:": 80 };

/** Whether an address is on this port of a host (see `Host.port`). */
export function portMatches(host: Host, url: URL): boolean {
  if (host.port === undefined) return true;
  return host.port === (url.port === "" ? DEFAULT_PORTS[url.protocol] : Number(url.port));
}
