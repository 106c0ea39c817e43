import { type Change, MAX_BATCH, type SingleChange } from "../../../shared/model/change.ts";
import type { Inventory } from "../../../shared/model/organization.ts";

/** An organization of the bench: its inventory, and the changes that make its settings. */
export interface BenchOrganization {
  readonly inventory: Inventory;
  readonly changes: readonly Change[];
}

interface Size {
  readonly sites: number;
  /** The number of all spaces, evenly distributed. */
  readonly spaces: number;
  /** Number of excluded spaces; none by default. */
  readonly exceptions?: number;
}

/** Creates an organization of a size, whose in-app data can be switched. */
export function organizationOf(
  id: string,
  { sites, spaces, exceptions = 0 }: Size,
): BenchOrganization {
  const perSite = spaces / sites;
  const inventory: Inventory = {
    id,
    name: "Acme Robotics",
    hosting: "commercial",
    compliance: [],
    authority: "service",
    connectors: [],
    sites: Array.from({ length: sites }, (_, site) => ({
      id: `site-${site}`,
      host: `acme-${site}.atlassian.net`,
      apps: [
        {
          app: "confluence",
          plan: "standard",
          state: "active",
          spaces: Array.from({ length: perSite }, (_, index) => {
            const number = site * perSite + index;
            return { key: `K${number}`, name: `Space ${number}` };
          }),
        },
      ],
    })),
  };
  const excluded = inventory.sites
    .flatMap(({ id: site, apps }) =>
      apps.flatMap(({ app, spaces: listed = [] }) =>
        listed.map(({ key }) => ({ kind: "space", site, app, key }) as const),
      ),
    )
    .slice(0, exceptions)
    .map((target): SingleChange => ({ type: "add-exception", effect: "exclude", target }));
  return { inventory, changes: batches(excluded) };
}

function batches(changes: readonly SingleChange[]): Change[] {
  const count = Math.ceil(changes.length / MAX_BATCH);
  return Array.from({ length: count }, (_, index) => ({
    type: "batch",
    changes: changes.slice(index * MAX_BATCH, (index + 1) * MAX_BATCH),
  }));
}
