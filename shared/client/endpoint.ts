const ORGANIZATION_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Nothing but scheme, host and path, as the WHATWG URL parser writes them. */
const SERVICE_ADDRESS = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** Whether an address can be asked by `fetch`: http(s), and without a name and password in it. */
export function isWebAddress(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}

/** Whether nobody on the way reads what is sent to an address: it is asked over https, or on the person's own machine. */
export function isSafeAddress({ protocol, hostname }: URL): boolean {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && local);
}

/** Whether a text is what `parseEndpoint` reads. */
export function isEndpoint(endpoint: string): boolean {
  return URL.canParse(endpoint) && SERVICE_ADDRESS.test(new URL(endpoint).href);
}

/**
 * Reads the base address of a service; the answer's path ends with a slash, so that paths can be put after it.
 * @throws {TypeError} if it is no absolute http(s) address, or has a query, a fragment, a name or a password
 */
export function parseEndpoint(endpoint: string): URL {
  if (!isEndpoint(endpoint)) {
    // The address is not repeated in the message: it may be one with a password.
    throw new TypeError(
      "`endpoint` must be an absolute http(s) address without a name, password, query or fragment",
    );
  }
  const { href } = new URL(endpoint);
  return new URL(href.endsWith("/") ? href : `${href}/`);
}

/**
 * The path of an organization below the endpoint.
 * @throws {TypeError} if it is no id: `..` would lead to another path
 */
export function organizationPath(id: string): string {
  if (!ORGANIZATION_ID.test(id)) {
    throw new TypeError("`organization` must be 1 to 64 of A-Z, a-z, 0-9, `_` and `-`");
  }
  return `v1/organizations/${id}`;
}
