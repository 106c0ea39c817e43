import { createHash } from "node:crypto";

/** Returns the id that Chromium gives an extension: 32 letters from the hash of its public key. */
export function chromiumId(publicKey: Buffer): string {
  const digest = createHash("sha256").update(publicKey).digest("hex").slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Returns the address to which an issuer redirects a sign-in of the extension in Chromium. */
export function chromiumRedirect(id: string): string {
  return `https://${id}.chromiumapp.org/`;
}

/** Returns the address to which an issuer redirects a sign-in of the extension in Firefox. */
export function firefoxRedirect(id: string): string {
  return `https://${createHash("sha1").update(id).digest("hex")}.extensions.allizom.org/`;
}
