import { browser } from "../browser.ts";

/** What the options are opened about. */
export interface About {
  /** A page that they are to know of. */
  readonly page?: string;
  /** The form to add it with that is to be open. */
  readonly way?: "manual";
  /** Id of the workspace to sign in to. */
  readonly signIn?: string;
}

/** Leads to the options; about something, where it is named. */
export type OpenOptions = (about?: About) => void;

/** The options in a tab; about something, where it is named. */
export async function openOptions(about: About = {}): Promise<void> {
  const page = browser.runtime.getURL("extension/options/index.html");
  const query = new URLSearchParams({ ...about }).toString();
  await browser.tabs.create({ url: query ? `${page}?${query}` : page });
}

/** What an address of the options says that they are about. */
export function aboutIn(search: string): About {
  const { page, way, signIn } = Object.fromEntries(new URLSearchParams(search));
  return {
    ...(page !== undefined && { page }),
    ...(way === "manual" && { way }),
    ...(signIn !== undefined && { signIn }),
  };
}
