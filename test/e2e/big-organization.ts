import { fixture } from "../fixtures.ts";

interface Inventory {
  readonly id: string;
  readonly sites: readonly { readonly apps: readonly object[] }[];
}

/** The sample organization with so many spaces, spread over so many sites, half in Confluence, half in Jira. */
export function bigInventory(spaces: number, sites: number): Inventory {
  const acme = fixture<Inventory>("acme");
  const each = Math.ceil(spaces / sites / 2);
  const list = (site: number, prefix: string) =>
    Array.from({ length: each }, (_, index) => ({
      key: `${prefix}${site}X${index}`,
      name: `Team ${index} of ${site}`,
    }));
  return {
    ...acme,
    sites: Array.from({ length: sites }, (_, site) => ({
      id: `s${site}`,
      host: `acme-${site}.atlassian.net`,
      name: `Acme ${site}`,
      apps: [
        { app: "confluence", plan: "standard", state: "active", spaces: list(site, "C") },
        { app: "jira", plan: "standard", state: "active", spaces: list(site, "J") },
      ],
    })),
  };
}
