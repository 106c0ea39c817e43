/** A public page a fact was read from. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** Date (UTC) when the page was read for this project. */
  readonly readAt: string;
}

const support = "https://support.atlassian.com/security-and-access-policies/docs";
const trust = "https://www.atlassian.com/trust/ai/data-contribution";

/** Where the policy facts come from. Each fact names one of these keys. */
export const SOURCES = {
  understand: {
    title: "Understand data contribution",
    url: `${support}/understand-data-contribution/`,
    readAt: "2026-11-23",
  },
  settings: {
    title: "Data contribution settings",
    url: `${support}/data-contribution-settings/`,
    readAt: "2026-11-23",
  },
  exceptions: {
    title: "Include or exclude in-app data",
    url: `${support}/include-or-exclude-in-app-data/`,
    readAt: "2026-11-23",
  },
  trust: { title: "Trust center: data contribution", url: trust, readAt: "2026-11-23" },
  faqs: {
    title: "Trust center: questions and answers",
    url: `${trust}/faqs`,
    readAt: "2026-11-23",
  },
  protection: {
    title: "Trust center: how contributed data is protected",
    url: `${trust}/how-atlassian-protects-contributed-data`,
    readAt: "2026-11-23",
  },
  press: { title: "Press reports of April 2026 that quote those pages", readAt: "2026-11-23" },
  addresses: { title: "Addresses as seen in the products", readAt: "2026-11-23" },
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceId = keyof typeof SOURCES;
