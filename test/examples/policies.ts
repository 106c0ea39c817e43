import { STRICT_POLICY } from "../harness/host-page.ts";

/** The example apps; each has a folder of its name. */
export const HOSTS = ["plain", "react", "vue", "svelte", "angular", "forge"] as const;

/** A host app. */
export type HostName = (typeof HOSTS)[number];

/** A looser policy, and the reason for it. */
interface Exception {
  readonly policy: string;
  readonly because: string;
}

/** Every other app runs under the strictest policy. */
const EXCEPTIONS: Partial<Record<HostName, Exception>> = {
  angular: {
    policy: `${STRICT_POLICY}; script-src 'self' 'unsafe-eval'`,
    because: "its templates are compiled in the browser here; the Angular CLI does that ahead",
  },
};

/** Returns the content security policy of an example app. */
export function policyOf(host: HostName): string {
  return EXCEPTIONS[host]?.policy ?? STRICT_POLICY;
}

/**
 * The policy that Forge puts on a Custom UI page in production, as `@forge/csp` 6.3.2 composes it for a page
 * without inline scripts and an app without `permissions.content`. Atlassian's own hosts are left out: they only
 * allow more. Forge knows no Trusted Types.
 */
export function forgePolicy(product: string): string {
  return [
    "default-src 'self'",
    `frame-ancestors 'self' ${product}`,
    `frame-src 'self' ${product}`,
    "font-src 'self'",
    `img-src 'self' data: blob: ${product}`,
    `media-src 'self' data: blob: ${product}`,
    `connect-src 'self' ${product}`,
    "script-src 'self'",
    `style-src 'self' ${product}`,
    "form-action 'self'",
    `sandbox ${FORGE_SANDBOX}`,
  ].join("; ");
}

const FORGE_SANDBOX = [
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
  "allow-forms",
  "allow-modals",
  "allow-pointer-lock",
  "allow-same-origin",
  "allow-scripts",
].join(" ");
