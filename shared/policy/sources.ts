/** A public page a fact was read from. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** Date (UTC) when these pages were read for this project. */
export const READ_AT = "2026-11-23";

const support = "https://support.atlassian.com/security-and-access-policies/docs";
const trust = "https://www.atlassian.com/trust/ai/data-contribution";

/* Where the policy facts come from. Each fact names one of these. */

export const UNDERSTAND: Source = {
  title: "Understand data contribution",
  url: `${support}/understand-data-contribution/`,
};
export const SETTINGS: Source = {
  title: "Data contribution settings",
  url: `${support}/data-contribution-settings/`,
};
export const EXCEPTIONS: Source = {
  title: "Include or exclude in-app data",
  url: `${support}/include-or-exclude-in-app-data/`,
};
export const TRUST: Source = { title: "Trust center: data contribution", url: trust };
export const FAQS: Source = {
  title: "Trust center: questions and answers",
  url: `${trust}/faqs`,
};
export const PROTECTION: Source = {
  title: "Trust center: how contributed data is protected",
  url: `${trust}/how-atlassian-protects-contributed-data`,
};
export const PRESS: Source = { title: "Press reports of April 2026 that quote those pages" };
export const ADDRESSES: Source = { title: "Addresses as seen in the products" };
