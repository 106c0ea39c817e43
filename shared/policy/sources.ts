/** A public page with facts of the policy. */
export interface Source {
  readonly title: string;
  /** Absent if there is no single page. */
  readonly url?: string;
}

/** The date (UTC) when the pages were read. */
export const READ_AT = "2026-11-23";

const SUPPORT = "https://support.atlassian.com/security-and-access-policies/docs";
const TRUST_CENTER = "https://www.atlassian.com/trust/ai/data-contribution";

export const UNDERSTAND: Source = {
  title: "Understand data contribution",
  url: `${SUPPORT}/understand-data-contribution/`,
};
export const SETTINGS: Source = {
  title: "Data contribution settings",
  url: `${SUPPORT}/data-contribution-settings/`,
};
export const EXCEPTIONS: Source = {
  title: "Include or exclude in-app data",
  url: `${SUPPORT}/include-or-exclude-in-app-data/`,
};
/** Metadata is content attributes and common patterns; in-app data is what people write. */
export const DATA_TYPES: Source = {
  title: "What types of data does my organization contribute?",
  url: `${SUPPORT}/what-types-of-data-does-my-organization-contribute/`,
};
export const TRUST: Source = { title: "Trust center: data contribution", url: TRUST_CENTER };
export const FAQS: Source = {
  title: "Trust center: questions and answers",
  url: `${TRUST_CENTER}/faqs`,
};
export const PROTECTION: Source = {
  title: "Trust center: how contributed data is protected",
  url: `${TRUST_CENTER}/how-atlassian-protects-contributed-data`,
};
export const PRESS: Source = { title: "Press reports of April 2026 that quote those pages" };
export const ADDRESSES: Source = { title: "Addresses as seen in the products" };
