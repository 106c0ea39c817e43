import { browser } from "../browser.ts";

/** The part of the options page to open. */
export interface OptionsTarget {
  /** Address of the page to add a workspace for. */
  readonly page?: string;
  /** The form to add it with. */
  readonly method?: "manual";
  /** Id of the workspace to sign in to. */
  readonly signIn?: string;
  /** Id of the workspace to edit. */
  readonly edit?: string;
}

/** Opens the options page. */
export type OpenOptions = (target?: OptionsTarget) => void;

/** Opens the options page in a new tab. */
export async function openOptions(target: OptionsTarget = {}): Promise<void> {
  const page = browser.runtime.getURL("extension/options/index.html");
  const query = new URLSearchParams({ ...target }).toString();
  await browser.tabs.create({ url: query ? `${page}?${query}` : page });
}

/** Parses the query of the options page. */
export function parseOptionsQuery(search: string): OptionsTarget {
  const { page, method, signIn, edit } = Object.fromEntries(new URLSearchParams(search));
  return {
    ...(page !== undefined && { page }),
    ...(method === "manual" && { method }),
    ...(signIn !== undefined && { signIn }),
    ...(edit !== undefined && { edit }),
  };
}
