/** A public page with facts of the policy, read on 2026-11-23. */
export interface Source {
  readonly title: string;
  /** Absent if there is no single page. */
  readonly url?: string;
}

const SUPPORT = "https://support.atlassian.com/security-and-access-policies/docs";
const TRUST_CENTER = "https://www.atlassian.com/trust/ai/data-contribution";

export const OVERVIEW_PAGE: Source = {
  title: "Understand data contribution",
  url: `${SUPPORT}/understand-data-contribution/`,
};
export const SETTINGS_PAGE: Source = {
  title: "Data contribution settings",
  url: `${SUPPORT}/data-contribution-settings/`,
};
export const EXCEPTIONS_PAGE: Source = {
  title: "Include or exclude in-app data",
  url: `${SUPPORT}/include-or-exclude-in-app-data/`,
};
export const PROTECTION_PAGE: Source = {
  title: "Trust center: how contributed data is protected",
  url: `${TRUST_CENTER}/how-atlassian-protects-contributed-data`,
};
export const PRESS_REPORTS: Source = {
  title: "Press reports of April 2026 that quote those pages",
};
export const OBSERVED_ADDRESSES: Source = { title: "Addresses as seen in the products" };
