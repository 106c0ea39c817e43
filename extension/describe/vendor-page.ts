import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import { pathSegments } from "../../shared/rules/address-pattern.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { placeOnVendorHost } from "../../shared/rules/resolve-place-on-vendor-host.ts";
import { describedDocument, hostingOf, NOTHING_KNOWN } from "./description.ts";

/** A page of the vendor's that belongs to no workspace, with the facts that its address shows. */
export interface VendorPage {
  readonly host: string;
  readonly place: Place;
  /** A document with the facts of every organization that the page can belong to. */
  readonly organization: Organization;
  readonly explanation: Explanation;
  /** True if the page is on a site, which a person can describe. */
  readonly isOnSite: boolean;
}

/** Stands for any site of an unknown organization. */
const SOME_ADDRESS = "site.atlassian.net";

/** Returns the vendor's page at an address; `undefined` if the host is not one of the vendor's. */
export function vendorPageAt(address: string, at: Date): VendorPage | undefined {
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
