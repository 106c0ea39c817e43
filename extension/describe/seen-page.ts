import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { placeOnVendorHost } from "../../shared/rules/resolve-place-on-vendor-host.ts";
import { pathSegments } from "../../shared/rules/resolve-place-path.ts";
import { describedDocument, hostingOf, NOTHING_KNOWN } from "./description.ts";

/** The facts that the address of a page of no workspace shows by itself. */
export interface SeenPage {
  readonly host: string;
  readonly place: Place;
  /** A document with the facts of every organization that the page can belong to. */
  readonly organization: Organization;
  readonly explanation: Explanation;
  /** True if the page is on a site, which a person can describe. */
  readonly isOnSite: boolean;
}

/** Any site: nothing is known of its organization. */
const SOME_ADDRESS = "site.atlassian.net";

/** Returns what the address of a page on the vendor's hosts shows; `undefined` for any other page. */
export function seePage(address: string, at: Date): SeenPage | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isOnSite = vendorSiteHosting(url.hostname) !== undefined;
  const site = isOnSite ? address : SOME_ADDRESS;
  const hosting = isOnSite ? hostingOf([address]) : "unknown";
  const organization = describedDocument({ ...NOTHING_KNOWN, address: site, hosting });
  if (!organization) return undefined;
  const place = isOnSite
    ? resolvePlace(address, [organization])?.place
    : placeOnVendorHost(url.hostname, pathSegments(url))?.place;
  if (!place) return undefined;
  const explanation = explain(organization, place, at);
  return { host: url.host, place, organization, explanation, isOnSite };
}
